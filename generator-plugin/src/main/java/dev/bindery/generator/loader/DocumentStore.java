package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.parse.DocumentParser;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every file that was read, each once, however many references lead to it. */
final class DocumentStore {
    private final Root root;
    private final DocumentParser parser;
    private final Map<Path, ParsedFile> parsed = new HashMap<>();
    private final Map<String, SpecDocument> documents = new TreeMap<>();

    /** The outcome of parsing, kept also when it failed, so that it fails and is reported once. */
    private record ParsedFile(@Nullable Node content) {}

    DocumentStore(Root root, LoadOptions options, Diagnostics diagnostics) {
        this.root = root;
        this.parser = new DocumentParser(options.limits(), diagnostics);
    }

    Root root() {
        return root;
    }

    /** {@return what the file holds; null if it cannot be read, which was reported} */
    @Nullable
    Node content(Path real) {
        return parsed.computeIfAbsent(real, path -> new ParsedFile(parser.parse(path, root.name(path))))
                .content();
    }

    /** Makes a document of a file; it belongs to the specification from now on. */
    SpecDocument add(Path real, Node content, OpenApiVersion version, boolean entry) {
        SpecDocument document = new SpecDocument(root.name(real), version, entry, content);
        documents.put(document.file(), document);
        return document;
    }

    /** {@return the document that was made of the file with this name; null if none was} */
    @Nullable
    SpecDocument document(String file) {
        return documents.get(file);
    }

    /**
     * The document that a node belongs to.
     *
     * @throws IllegalArgumentException if its file was not added
     */
    SpecDocument documentOf(Node node) {
        SpecDocument document = document(node.location().file());
        if (document == null) {
            throw new IllegalArgumentException("no document of this specification holds " + node);
        }
        return document;
    }

    /** {@return all documents, sorted by file} */
    Collection<SpecDocument> documents() {
        return documents.values();
    }
}
