package dev.bindery.docs;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a first visit to a page costs, with nothing in the cache.
 *
 * @param milliseconds until operations could be seen and the page answered to its reader
 * @param bytes how many came over the network
 * @param heap bytes of the heap of scripts
 */
record Visit(double milliseconds, long bytes, long heap) {
    private static final int RUNS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A page is usable when what is looked for is there and no task keeps the browser from answering for two seconds. */
    private static final String WATCH = """
            globalThis.watch = {seen: 0, busy: 0};
            new PerformanceObserver((list) => list.getEntries().forEach(({startTime, duration}) => {
              watch.busy = Math.max(watch.busy, startTime + duration);
            })).observe({type: 'longtask', buffered: true});
            const look = () => requestAnimationFrame(() => {
              if (document.querySelector(`%s`)) watch.seen = performance.now();
              else look();
            });
            look();
            """;

    private static final String USABLE =
            "(watch.seen && performance.now() - Math.max(watch.seen, watch.busy) > 2000) ? Math.max(watch.seen, watch.busy) : 0";

    /** Pays some visits, each with a browser of its own, and gives the one in the middle. */
    static Visit pay(Chromium chromium, URI page, String usable) throws IOException {
        Visit[] visits = new Visit[RUNS];
        for (int i = 0; i < RUNS; i++) {
            visits[i] = once(chromium, page, usable);
        }
        return Stream.of(visits)
                .sorted(Comparator.comparing(Visit::milliseconds))
                .toList()
                .get(RUNS / 2);
    }

    private static Visit once(Chromium chromium, URI page, String usable) throws IOException {
        try (Browser browser = new Browser(chromium)) {
            browser.runFirst(WATCH.formatted(usable));
            browser.open(page);
            double milliseconds = browser.await("a page that can be used", PATIENCE, driver -> {
                double time = ((Number) browser.evaluate(USABLE)).doubleValue();
                return time == 0 ? null : time;
            });
            return new Visit(milliseconds, browser.receivedFrom(page.resolve("/")), browser.heap());
        }
    }

    /** {@return a row of a table: this visit, and how much of the other one it is} */
    String row(String name, Visit other) {
        List<String> cells = List.of(
                name,
                "%.2f s".formatted(milliseconds / 1000),
                "%.0f kB".formatted(bytes / 1e3),
                "%.1f MB".formatted(heap / 1e6),
                "%.1f".formatted(milliseconds / other.milliseconds),
                "%.1f".formatted((double) bytes / other.bytes),
                "%.1f".formatted((double) heap / other.heap));
        return "| " + String.join(" | ", cells) + " |";
    }
}
