package dev.bindery.vk.soak;

import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with trouble, and what it remembers: when requests came, and how often each call was run. */
final class TroubledVk {

    private final long seed;
    private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
    private final Map<Trouble, AtomicInteger> troubles = new ConcurrentHashMap<>();
    private final Set<String> seenRandomIds = new ConcurrentSkipListSet<>();

    TroubledVk(long seed) {
        this.seed = seed;
    }

    /** Has a method of the server run into trouble. */
    void take(TestServerExtension server, CallKind kind) {
        server.on(kind.operation()).always(request -> {
            arrivals.add(System.nanoTime());
            return answer(kind, kind.name() + request.parameter(kind.marker()), request);
        });
    }

    private Reply answer(CallKind kind, String call, ReceivedRequest request) {
        int attempt = count(attempts, call);
        Trouble trouble = kind == CallKind.LIMITED ? Trouble.USED_UP : drawn(call, attempt, request);
        count(troubles, trouble);
        String randomId = request.parameter("random_id");
        if (!trouble.refuses() && (randomId == null || seenRandomIds.add(call + " " + randomId))) {
            count(runs, call);
        }
        return trouble.reply(kind.result());
    }

    /** An answered captcha is not asked again. */
    private Trouble drawn(String call, int attempt, ReceivedRequest request) {
        Trouble drawn = Trouble.draw(new Random(seed + 31L * call.hashCode() + attempt));
        return drawn == Trouble.CAPTCHA && "kitten".equals(request.parameter("captcha_key")) ? Trouble.NONE : drawn;
    }

    private static <K> int count(Map<K, AtomicInteger> counters, K key) {
        return counters.computeIfAbsent(key, k -> new AtomicInteger()).incrementAndGet();
    }

    /** {@return how often it ran a call} */
    int runs(CallKind kind, int number) {
        AtomicInteger found = runs.get(kind.name() + number);
        return found == null ? 0 : found.get();
    }

    /** {@return how often each trouble came up} */
    Map<Trouble, AtomicInteger> troubles() {
        return troubles;
    }

    /** {@return how many requests came within this time, when most came} */
    int busiest(Duration time) {
        long[] sorted = arrivals.stream().mapToLong(Long::longValue).sorted().toArray();
        int most = 0;
        int first = 0;
        for (int last = 0; last < sorted.length; last++) {
            while (sorted[last] - sorted[first] >= time.toNanos()) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
