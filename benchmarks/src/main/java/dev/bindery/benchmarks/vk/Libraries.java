package dev.bindery.benchmarks.vk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a client needs to run.
 *
 * @param jars the files
 */
record Libraries(List<Path> jars) {

    static Libraries in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new Libraries(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        }
    }

    long bytes() throws IOException {
        long sum = 0;
        for (Path jar : jars) {
            sum += Files.size(jar);
        }
        return sum;
    }

    /** {@return a class path: these, and the folder or jar with the measurements} */
    String classPath(String measurements) {
        return Stream.concat(jars.stream().map(Path::toString), Stream.of(measurements))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
