package dev.bindery.benchmarks.generation;

import java.nio.file.Path;
import java.util.List;

/** A generator with a command line. */
enum Generator {
    /** Bindery. */
    BINDERY {
        @Override
        List<String> arguments(Path document, Path output) {
            return List.of(
                    "generate", "--spec", document.toString(), "--output", output.toString(), "--package", "client");
        }
    },
    /** OpenAPI Generator with its Java generator and the library of the JDK's own HTTP client. */
    PEER {
        @Override
        List<String> arguments(Path document, Path output) {
            return List.of(
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

    /** {@return what follows the jar} */
    abstract List<String> arguments(Path document, Path output);
}
