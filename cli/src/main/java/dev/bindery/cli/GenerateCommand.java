package dev.bindery.cli;

import dev.bindery.generator.GenerationRequest;
import dev.bindery.generator.GenerationResult;
import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.lowering.Builders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a client. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Generates a Java client from a specification.",
            "An unchanged specification touches no file; what is no longer generated is removed; files that Bindery did"
                    + " not write stay as they are. If the specification has errors, no file is touched."
        },
        footerHeading = "%nFor example:%n",
        footer = "  java -jar bindery.jar generate --spec shop.yaml --output build/generated --package com.acme.shop")
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private SpecOptions options;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "The folder for generated sources.")
    private Path output;

    @Option(
            names = "--package",
            required = true,
            paramLabel = "NAME",
            description = "The root package of the generated classes, such as com.acme.shop.")
    private String packageName;

    @Option(
            names = "--client-name",
            paramLabel = "NAME",
            description = "The prefix of the client's classes: Shop gives ShopClient. By default what the specification"
                    + " says in x-bindery-client, else its title.")
    private @Nullable String clientName;

    @Option(
            names = "--builders",
            paramLabel = "all|sent",
            defaultValue = "all",
            description = "Which types have builders: all of them, or only those that calls send. What only comes in"
                    + " answers is then made by its codec, from JSON. By default all.")
    private Builders builders;

    @Mixin
    private StateOption state;

    @Spec
    private CommandSpec command;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    GenerateCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!SourceVersion.isName(packageName)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--package: '" + packageName + "' is no name of a Java package; one looks like com.acme.shop");
        }
        Diagnostics diagnostics = new Diagnostics();
        GenerationRequest request = new GenerationRequest(
                options.spec(), options.loadOptions(), packageName, clientName, builders, output, state.of(output));
        GenerationResult result = GeneratorPipeline.generate(request, diagnostics);
        options.report(diagnostics, command.commandLine().getErr());
        if (diagnostics.hasErrors()) {
            return Bindery.ERRORS_IN_SPEC;
        }
        command.commandLine().getOut().println(result + " in " + output);
        return Bindery.FINE;
    }
}
