package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.validation.SpecValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A specification written down for one test. */
public final class SpecFolder {
    private final Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    /** Uses that folder. */
    public SpecFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a file, and the folders it is in. */
    public SpecFolder file(String name, String content) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a document of OpenAPI 3.1 with these schemas, indented by four spaces} */
    public static String schemas(String schemas) {
        return "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\ncomponents:\n  schemas:\n" + schemas;
    }

    /** {@return the folder as it was loaded and validated} */
    public SpecSet load() {
        return load(folder);
    }

    /** {@return one file of the folder, and what it refers to, as it was loaded and validated} */
    public SpecSet load(String file) {
        return load(folder.resolve(file));
    }

    private SpecSet load(Path path) {
        SpecSet specs = SpecLoader.load(path, diagnostics, LoadOptions.STANDARD);
        SpecValidator.validate(specs, diagnostics);
        return specs;
    }

    /** {@return everything that was reported} */
    public List<String> problems() {
        return diagnostics.lines("", Integer.MAX_VALUE);
    }
}
