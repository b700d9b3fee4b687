package dev.bindery.cli;

import java.nio.file.Path;

/** Where commands remember what they wrote. */
final class StateFiles {

    private StateFiles() {}

    /** {@return a hidden file beside a folder, so that what is in there is nothing but what was asked for} */
    static Path beside(Path output) {
        Path folder = output.toAbsolutePath().normalize();
        return folder.resolveSibling("." + folder.getFileName() + ".bindery");
    }
}
