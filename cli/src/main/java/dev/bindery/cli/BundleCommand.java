package dev.bindery.cli;

import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.bundle.BundleFormat;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a specification as one document. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes a specification of many files as one document that refers to no other.",
        footerHeading = "%nFor example:%n",
        footer = "  java -jar bindery.jar bundle --spec specs/ --output build/openapi.json")
final class BundleCommand implements Callable<Integer> {

    @Mixin
    private SpecOptions options;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; .json gives JSON, anything else YAML.")
    private Path output;

    @Spec
    private CommandSpec command;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    BundleCommand() {}

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        BundleFormat format = BundleFormat.of(String.valueOf(output.getFileName()));
        Optional<String> text = GeneratorPipeline.bundle(options.spec(), options.loadOptions(), format, diagnostics);
        options.report(diagnostics, command.commandLine().getErr());
        if (text.isEmpty()) {
            return Bindery.ERRORS_IN_SPEC;
        }
        boolean written = OutputFolder.writeFile(output, text.get());
        command.commandLine().getOut().println((written ? "Wrote " : "Unchanged: ") + output);
        return Bindery.FINE;
    }
}
