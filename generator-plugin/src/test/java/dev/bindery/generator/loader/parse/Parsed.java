package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parser made of a text.
 *
 * @param node the document; null if it could not be read
 * @param problems what was reported
 */
record Parsed(@Nullable Node node, List<String> problems) {
    /** {@return the object that was read without any problem} */
    ObjectNode object() {
        if (node instanceof ObjectNode object && problems.isEmpty()) {
            return object;
        }
        throw new AssertionError("no object was read: " + problems);
    }

    static Parsed yaml(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8), "a.yaml", Limits.STANDARD);
    }

    static Parsed json(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8), "a.json", Limits.STANDARD);
    }

    static Parsed parse(byte[] content, String name, Limits limits) {
        try {
            Path file = Files.createTempFile("parsed", name);
            try {
                Files.write(file, content);
                Diagnostics diagnostics = new Diagnostics();
                Node node = new DocumentParser(limits, diagnostics).parse(file, name);
                return new Parsed(node, diagnostics.lines("", Integer.MAX_VALUE));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
