package dev.bindery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leaves the classes that a generation needs beside the jar, at the end of the build, the way the virtual machine keeps
 * them: it need not read and check them at each start. Only the very virtual machine and jar that it was made with take
 * it; for others it is as if it were not there.
 */
public final class ClassArchive {

    private static final String YAML = """
            openapi: 3.1.0
            info: {title: So that YAML is read as well, version: "1"}
            paths: {}
            """;

    private ClassArchive() {}

    /** Takes the path of the jar and a specification that has much of what there can be. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        make(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private static void make(Path jar, Path specification) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bindery");
        try {
            Path specs = Files.createDirectory(folder.resolve("specs"));
            Files.writeString(specs.resolve("more.yaml"), YAML);
            Path json = specs.resolve("api.json");
            run(List.of(), jar, "bundle", "--spec", specification.toString(), "--output", json.toString());
            String name = String.valueOf(jar.getFileName()).replaceFirst("\\.jar$", ".jsa");
            Path draft = jar.resolveSibling(name + ".draft"); // a half of an archive would stop the virtual machine
            run(
                    List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:disable"),
                    jar,
                    "generate",
                    "--spec",
                    specs.toString(),
                    "--output",
                    folder.resolve("sources").toString(),
                    "--package",
                    "archived");
            if (Files.exists(draft)) { // a Java without an archive of its own classes makes none
                Files.move(draft, jar.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            delete(folder);
        }
    }

    private static void run(List<String> options, Path jar, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] output = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + new String(output, UTF_8));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
