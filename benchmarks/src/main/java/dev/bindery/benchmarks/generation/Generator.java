package dev.bindery.benchmarks.generation;

import java.nio.file.Path;
import java.util.List;

/** A generator with a command line. */
enum Generator {
    /** Bindery, whose jar is a program. */
    BINDERY {
        @Override
        List<String> command(Path jar, Path document, Path output) {
            return bindery(jar, document, output, "all");
        }
    },
    /** The same, with builders for those types alone that calls send. */
    BINDERY_SENT {
        @Override
        List<String> command(Path jar, Path document, Path output) {
            return bindery(jar, document, output, "sent");
        }
    },
    /** OpenAPI Generator with its Java generator and the library of the JDK's own HTTP client. */
    PEER {
        @Override
        List<String> command(Path jar, Path document, Path output) {
            return List.of(
                    "java",
                    "-jar",
                    jar.toString(),
                    "generate",
                    "--generator-name",
                    "java",
                    "--library",
                    "native",
                    "--skip-validate-spec",
                    "--input-spec",
                    document.toString(),
                    "--output",
                    output.toString(),
                    "--global-property",
                    "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");
        }
    };

    private static List<String> bindery(Path jar, Path document, Path output, String builders) {
        return List.of(
                jar.toAbsolutePath().toString(),
                "generate",
                "--spec",
                document.toString(),
                "--output",
                output.toString(),
                "--package",
                "client",
                "--builders",
                builders);
    }

    /** {@return what starts it} */
    abstract List<String> command(Path jar, Path document, Path output);
}
