package dev.bindery.cli;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.Severity;
import dev.bindery.generator.loader.LoadOptions;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command that reads a specification has in common. */
final class SpecOptions {

    @Option(
            names = "--spec",
            required = true,
            paramLabel = "FILE|DIR",
            description =
                    "An OpenAPI 3.0 or 3.1 document (YAML or JSON), or a folder of them that together describe one API.")
    private Path spec;

    @Option(
            names = "--allow-references-outside",
            description = "Let references lead to files outside of the specification's folder."
                    + " The network is never read.")
    private boolean allowReferencesOutside;

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many problems are printed at most; the others are counted. Default: ${DEFAULT-VALUE}.")
    private int maxProblems;

    @Option(
            names = "--notes",
            description = "Print also what is right but generated with less than the document says,"
                    + " such as a schema that becomes any JSON value.")
    private boolean notes;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    SpecOptions() {}

    Path spec() {
        return spec.normalize();
    }

    LoadOptions loadOptions() {
        return allowReferencesOutside ? LoadOptions.STANDARD.withOutsideAllowed() : LoadOptions.STANDARD;
    }

    /** Prints the problems, each with its place, and a last line that counts the errors. */
    void report(Diagnostics diagnostics, PrintWriter err) {
        Diagnostics shown = notes ? diagnostics : diagnostics.without(Severity.NOTE);
        shown.lines(filePrefix(), Math.max(1, maxProblems)).forEach(err::println);
        long errors = diagnostics.count(Severity.ERROR);
        if (errors > 0) {
            err.println((errors == 1 ? "1 error" : errors + " errors") + " in " + spec + ": nothing was written");
        }
    }

    private String filePrefix() {
        Path folder = Files.isDirectory(spec()) ? spec() : spec().getParent();
        String shown = folder == null ? "" : folder.toString().replace('\\', '/');
        return shown.isEmpty() ? "" : shown + "/";
    }
}
