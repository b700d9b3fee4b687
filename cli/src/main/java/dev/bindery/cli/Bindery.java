package dev.bindery.cli;

import dev.bindery.generator.output.FileRefusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code java -jar bindery.jar}: what the Maven plugin does, for Gradle builds and scripts. */
@Command(
        name = "bindery",
        description = "Makes Java clients of OpenAPI documents.",
        subcommands = {
            GenerateCommand.class,
            ValidateCommand.class,
            BundleCommand.class,
            DocsCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nFor example:%n",
        footer = {
            "  java -jar bindery.jar generate --spec shop.yaml --output build/generated --package com.acme.shop",
            "  java -jar bindery.jar validate --spec specs/",
            "  java -jar bindery.jar docs --spec shop.yaml --output site",
            "",
            "What is generated needs one library at run time, dev.bindery:bindery-runtime."
        },
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:all went well",
            "1:the specification has errors; no file was touched",
            "2:the command line has errors",
            "3:a file cannot be read or written"
        })
public final class Bindery {

    static final int FINE = 0;
    static final int ERRORS_IN_SPEC = 1;
    static final int MISUSED = 2;
    static final int NO_ACCESS = 3;

    private static final int WIDTH = 110;

    private Bindery() {}

    /** Runs a command and ends the process. */
    public static void main(String[] arguments) {
        // Names in documents are not limited to what the system's encoding has.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** {@return the exit code of a command} */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Bindery())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Bindery::misused)
                .setExecutionExceptionHandler(Bindery::refused)
                .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    /** One line for what is wrong and one for where to look: the whole help would push both out of sight. */
    private static int misused(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println("error: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        command.getErr().println("'" + command.getCommandSpec().qualifiedName() + " --help' tells what there is.");
        return MISUSED;
    }

    /** The file system says no: nothing is wrong with the program, and a stack trace would help nobody. */
    private static int refused(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            command.getErr().println("error: " + FileRefusal.describe(failure));
            return NO_ACCESS;
        }
        throw failure;
    }
}
