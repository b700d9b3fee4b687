package dev.bindery.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a generator made of a document.
 *
 * @param run the generator's process
 * @param files how many Java files there are
 * @param lines how many lines they have
 * @param compilation the compiler's process
 */
record Generation(ProcessRun run, int files, long lines, ProcessRun compilation) {

    private static final Pattern ERRORS = Pattern.compile("(?m)^(\\d+) errors?$");

    /** Generates into an empty folder and compiles what is there. */
    static Generation of(Generator generator, Path jar, String libraries, Path document, Path folder)
            throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        ProcessRun run = generate(generator, jar, document, sources, folder);
        List<Path> files = javaFiles(sources);
        long lines = 0;
        for (Path file : files) {
            try (Stream<String> text = Files.lines(file)) {
                lines += text.count();
            }
        }
        return new Generation(run, files.size(), lines, compile(files, libraries, folder));
    }

    /** Generates and looks no further. */
    static ProcessRun generate(Generator generator, Path jar, Path document, Path sources, Path folder)
            throws IOException, InterruptedException {
        return ProcessRun.of(generator.command(jar, document, sources), folder.resolve("generator.log"));
    }

    private static List<Path> javaFiles(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Compiles all that there is. Where there are errors the compiler looks on as far as it can, but writes no classes. */
    private static ProcessRun compile(List<Path> files, String libraries, Path folder)
            throws IOException, InterruptedException {
        Path list = Files.write(
                folder.resolve("files"), files.stream().map(Path::toString).toList());
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> command = List.of(
                "javac",
                "-proc:none",
                "-nowarn",
                "--should-stop=ifError=FLOW",
                "-Xmaxerrs",
                "100000",
                "-classpath",
                libraries,
                "-d",
                classes.toString(),
                "@" + list);
        return ProcessRun.of(command, folder.resolve("javac.log"));
    }

    /** {@return how many errors the compiler found; 1 where it failed without telling} */
    int errors() {
        Matcher told = ERRORS.matcher(compilation.output());
        return told.find() ? Integer.parseInt(told.group(1)) : compilation.exitCode() == 0 ? 0 : 1;
    }
}
