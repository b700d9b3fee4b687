package dev.bindery.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command that fills a folder remembers what it wrote. */
final class StateOption {

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Where to remember what was written. By default a hidden file beside the output folder.")
    private @Nullable Path state;

    /** {@return the file; by default not in the folder, so that what is in there is nothing but what was asked for} */
    Path of(Path output) {
        if (state != null) {
            return state;
        }
        Path folder = output.toAbsolutePath().normalize();
        return folder.resolveSibling("." + folder.getFileName() + ".bindery");
    }
}
