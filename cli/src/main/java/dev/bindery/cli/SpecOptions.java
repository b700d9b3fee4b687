package dev.bindery.cli;

import dev.bindery.generator.diagnostics.Diagnostics;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command that reads one specification has in common. */
final class SpecOptions extends LoadingOptions {

    @Option(
            names = "--spec",
            required = true,
            paramLabel = "FILE|DIR",
            description =
                    "An OpenAPI 3.0 or 3.1 document (YAML or JSON), or a folder of them that together describe one API.")
    private Path spec;

    // picocli sets the field.
    @SuppressWarnings("NullAway.Init")
    SpecOptions() {}

    Path spec() {
        return spec.normalize();
    }

    void report(Diagnostics diagnostics, PrintWriter err) {
        report(diagnostics, spec(), err);
    }
}
