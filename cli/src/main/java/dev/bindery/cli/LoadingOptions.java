package dev.bindery.cli;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.Severity;
import dev.bindery.generator.loader.LoadOptions;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How documents are read and problems are told. */
class LoadingOptions {

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
    LoadingOptions() {}

    final LoadOptions loadOptions() {
        return allowReferencesOutside ? LoadOptions.STANDARD.withOutsideAllowed() : LoadOptions.STANDARD;
    }

    /** Prints the problems, each with its place, and a last line that counts the errors. */
    final void report(Diagnostics diagnostics, Path spec, PrintWriter err) {
        Diagnostics shown = notes ? diagnostics : diagnostics.without(Severity.NOTE);
        shown.lines(filePrefix(spec), Math.max(1, maxProblems)).forEach(err::println);
        long errors = diagnostics.count(Severity.ERROR);
        if (errors > 0) {
            err.println((errors == 1 ? "1 error" : errors + " errors") + " in " + spec + ": nothing was written");
        }
    }

    private static String filePrefix(Path spec) {
        Path folder = Files.isDirectory(spec) ? spec : spec.getParent();
        String shown = folder == null ? "" : folder.toString().replace('\\', '/');
        return shown.isEmpty() ? "" : shown + "/";
    }
}
