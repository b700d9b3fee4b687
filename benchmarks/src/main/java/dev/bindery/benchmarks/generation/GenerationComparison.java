package dev.bindery.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates the same documents with both generators, one process after the other, and compiles what they made.
 *
 * <p>Arguments: {@code compare BINDERY_JAR BINDERY_LIBRARIES PEER_JAR PEER_LIBRARIES DOCUMENT...}, or {@code curve
 * BINDERY_JAR FOLDER}. Libraries are folders of jars to compile against.
 */
public final class GenerationComparison {

    private static final String HEAD = """
            | document | | wall s | CPU s | peak MB | files | lines | javac s | CPU s | errors |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    private GenerationComparison() {}

    /** Prints a table in Markdown. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 3 && args[0].equals("curve")) {
            curve(Path.of(args[1]), Path.of(args[2]));
        } else if (args.length > 5 && args[0].equals("compare")) {
            System.out.print(HEAD);
            for (String document : Arrays.asList(args).subList(5, args.length)) {
                compare(args, Path.of(document));
            }
        } else {
            System.err.println("compare BINDERY_JAR BINDERY_LIBRARIES PEER_JAR PEER_LIBRARIES DOCUMENT... | "
                    + "curve BINDERY_JAR FOLDER");
            System.exit(2);
        }
    }

    private static void compare(String[] args, Path document) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("comparison");
        Generation peer = generate(Generator.PEER, args[3], args[4], document, folder);
        Generation ours = generate(Generator.BINDERY, args[1], args[2], document, folder);
        Generation sent = generate(Generator.BINDERY_SENT, args[1], args[2], document, folder);
        print(document, "peer", peer);
        print(document, "Bindery", ours);
        printRatio(ours, peer);
        print(document, "Bindery, builders of what is sent", sent);
        printRatio(sent, peer);
        delete(folder);
    }

    private static Generation generate(Generator generator, String jar, String libraries, Path document, Path folder)
            throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(generator.name()));
        return Generation.of(generator, Path.of(jar), jars(Path.of(libraries)), document, own);
    }

    private static void printRatio(Generation ours, Generation peer) {
        System.out.printf(
                Locale.ROOT,
                "| | ratio | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | |%n",
                ours.run().seconds() / peer.run().seconds(),
                ours.run().cpuSeconds() / peer.run().cpuSeconds(),
                (double) ours.run().peakMegabytes() / peer.run().peakMegabytes(),
                (double) ours.files() / peer.files(),
                (double) ours.lines() / peer.lines(),
                ours.compilation().seconds() / peer.compilation().seconds(),
                ours.compilation().cpuSeconds() / peer.compilation().cpuSeconds());
    }

    private static void print(Path document, String name, Generation generation) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %d | %,d | %,d | %.1f | %.1f | %d |%n",
                document.getFileName(),
                name,
                generation.run().seconds(),
                generation.run().cpuSeconds(),
                generation.run().peakMegabytes(),
                generation.files(),
                generation.lines(),
                generation.compilation().seconds(),
                generation.compilation().cpuSeconds(),
                generation.errors());
    }

    /** One process for each document, the smallest first. */
    private static void curve(Path jar, Path documents) throws IOException, InterruptedException {
        System.out.print("| document | KB | wall s | CPU s | peak MB | exit |\n|---|--:|--:|--:|--:|--:|\n");
        for (Path document : bySize(documents)) {
            Path folder = Files.createTempDirectory("curve");
            ProcessRun run = Generation.generate(
                    Generator.BINDERY, jar, document, Files.createDirectories(folder.resolve("sources")), folder);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %.1f | %d | %d |%n",
                    document.getFileName(),
                    Files.size(document) / 1024,
                    run.seconds(),
                    run.cpuSeconds(),
                    run.peakMegabytes(),
                    run.exitCode());
            delete(folder);
        }
    }

    private static List<Path> bySize(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|ya?ml)"))
                    .sorted(Comparator.comparingLong(file -> file.toFile().length()))
                    .toList();
        }
    }

    private static String jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .collect(Collectors.joining(":"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
