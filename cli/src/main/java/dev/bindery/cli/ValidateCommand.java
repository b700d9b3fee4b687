package dev.bindery.cli;

import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.Severity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells every problem of a specification. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Checks a specification, prints every problem with file, line and column, and writes nothing.",
        footerHeading = "%nFor example:%n",
        footer = "  java -jar bindery.jar validate --spec specs/ --fail-on-warning")
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private SpecOptions options;

    @Option(names = "--fail-on-warning", description = "End with 1 for warnings, too.")
    private boolean failOnWarning;

    @Spec
    private CommandSpec command;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    ValidateCommand() {}

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        GeneratorPipeline.check(options.spec(), options.loadOptions(), diagnostics);
        options.report(diagnostics, command.commandLine().getErr());
        long warnings = diagnostics.count(Severity.WARNING);
        if (diagnostics.hasErrors() || (failOnWarning && warnings > 0)) {
            return Bindery.ERRORS_IN_SPEC;
        }
        command.commandLine()
                .getOut()
                .println(options.spec() + " is fine" + (warnings == 0 ? "." : ", but for the warnings above."));
        return Bindery.FINE;
    }
}
