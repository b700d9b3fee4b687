package dev.bindery.benchmarks.vk;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs {@link Measurement} for both clients in turn, and prints how they compare. */
public final class VkComparison {

    private static final int RUNS = 3;
    private static final int FIRST_CALLS = 7;
    private static final List<String> OPENED = List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED");

    private final Libraries ours;
    private final Libraries theirs;
    private final String address;

    private VkComparison(Libraries ours, Libraries theirs, String address) {
        this.ours = ours;
        this.theirs = theirs;
        this.address = address;
    }

    /**
     * Takes about three minutes.
     *
     * @param args a folder with the jars that Bindery's client needs, and one with those of the official client
     */
    public static void main(String[] args) throws Exception {
        try (LoopbackServer server = new LoopbackServer(Answers.oneUser())) {
            new VkComparison(Libraries.in(Path.of(args[0])), Libraries.in(Path.of(args[1])), server.address()).run();
        }
    }

    private void run() throws Exception {
        System.out.println("| | Bindery | official | ratio |\n|---|--:|--:|--:|");
        row("`users.get` of 100, µs of CPU", "users", RUNS);
        row("`wall.get` of 100, µs of CPU", "wall", RUNS);
        row("one call over loopback, median, µs", "loopback", RUNS);
        row("start of a process to its first answer, ms", "first", FIRST_CALLS);
        row("the same, ms of CPU", "first-cpu", FIRST_CALLS);
        print("jars", ours.jars().size(), theirs.jars().size());
        print("bytes of jars", ours.bytes(), theirs.bytes());
    }

    private void row(String name, String what, int runs) throws Exception {
        List<String> here = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            here.add(measured(List.of(), ours, "bindery", what));
            there.add(measured(List.of(), theirs, "official", what));
        }
        print(name, best(here), best(there));
        if (!isNumber(best(there))) {
            print(name + ", opened", best(here), measured(OPENED, theirs, "official", what));
        }
    }

    private String measured(List<String> options, Libraries libraries, String client, String what) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", libraries.classPath(System.getProperty("java.class.path"))));
        command.addAll(List.of(Measurement.class.getName(), client, what, address));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String last = "nothing";
        long said = begin;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                said = System.nanoTime();
            }
        }
        process.waitFor();
        return last.equals(Measurement.CALLED) ? Long.toString((said - begin) / 1_000_000) : last;
    }

    /** {@return the least of the figures: other work only adds to them; what went wrong if there is none} */
    private static String best(List<String> said) {
        return said.stream()
                .filter(VkComparison::isNumber)
                .min((a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b)))
                .orElse(said.get(0));
    }

    private static boolean isNumber(String said) {
        return said.matches("[0-9.E]+");
    }

    private static void print(String what, long ours, long theirs) {
        print(what, Long.toString(ours), Long.toString(theirs));
    }

    private static void print(String what, String ours, String theirs) {
        String ratio = isNumber(ours) && isNumber(theirs)
                ? String.format(Locale.ROOT, "%.2f", Double.parseDouble(ours) / Double.parseDouble(theirs))
                : "";
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %s |%n", what, rounded(ours), rounded(theirs), ratio);
    }

    private static String rounded(String said) {
        return isNumber(said) ? String.format(Locale.ROOT, "%,.0f", Double.parseDouble(said)) : said;
    }
}
