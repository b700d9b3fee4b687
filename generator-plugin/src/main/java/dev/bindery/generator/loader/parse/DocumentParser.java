package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.Node;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one file, YAML or JSON, as a tree of nodes. */
public final class DocumentParser {
    private final Limits limits;
    private final Diagnostics diagnostics;

    /** Makes a parser that keeps within the limits and reports there. */
    public DocumentParser(Limits limits, Diagnostics diagnostics) {
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the file; a name that ends in {@code .json} makes it JSON, any other YAML.
     *
     * @param path the file
     * @param file its name in locations
     * @return null if it cannot be read, which is reported
     */
    public @Nullable Node parse(Path path, String file) {
        try {
            return content(read(path, file), file);
        } catch (ParseException e) {
            return reported(e);
        }
    }

    /**
     * Reads what a file holds.
     *
     * @param bytes the content
     * @param file the file's name in locations; one that ends in {@code .json} makes it JSON, any other YAML
     * @return null if it cannot be read, which is reported
     */
    public @Nullable Node parse(byte[] bytes, String file) {
        try {
            return content(bytes, file);
        } catch (ParseException e) {
            return reported(e);
        }
    }

    private @Nullable Node reported(ParseException e) {
        diagnostics.error(e.location(), "", e.problem(), e.advice());
        return null;
    }

    private byte[] read(Path path, String file) throws ParseException {
        SourceLocation whole = SourceLocation.ofFile(file);
        try {
            long size = Files.size(path);
            if (size > limits.maxBytes()) {
                String message = "the file has " + size + " bytes, more than the limit of " + limits.maxBytes();
                throw new ParseException(whole, message, "split it into several files");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new ParseException(whole, "there is no such file", "correct the name");
        } catch (AccessDeniedException e) {
            throw new ParseException(whole, "the file may not be read", "change its permissions");
        } catch (IOException e) {
            throw new ParseException(whole, "the file cannot be read", "");
        }
    }

    private Node content(byte[] bytes, String file) throws ParseException {
        return file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? new JsonTreeReader(file, limits, diagnostics).read(bytes)
                : new YamlTreeReader(file, limits, diagnostics).read(SourceText.decode(bytes, file));
    }
}
