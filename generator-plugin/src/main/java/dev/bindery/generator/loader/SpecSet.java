package dev.bindery.generator.loader;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A loaded specification: its documents, and the references between them. */
public final class SpecSet {
    private final Path root;
    private final List<SpecDocument> documents;
    private final RefResolver refs;
    private final List<Element> elements;
    private final Map<ElementKind, List<Element>> elementsByKind;
    private final List<Reference> references;

    SpecSet(
            Path root,
            List<SpecDocument> documents,
            RefResolver refs,
            List<Element> elements,
            List<Reference> references) {
        this.root = root;
        this.documents = List.copyOf(documents);
        this.refs = refs;
        this.elements = List.copyOf(elements);
        this.elementsByKind = elements.stream().collect(Collectors.groupingBy(Element::kind));
        this.references = List.copyOf(references);
    }

    /** {@return the folder that file names are relative to} */
    public Path root() {
        return root;
    }

    /** {@return the documents that were asked for, sorted by file; none if no file could be read} */
    public List<SpecDocument> entries() {
        return documents.stream().filter(SpecDocument::entry).toList();
    }

    /** {@return the entry documents, then the files that only references reach, each part sorted by file} */
    public List<SpecDocument> documents() {
        return documents;
    }

    /**
     * The document that a node belongs to.
     *
     * @throws IllegalArgumentException if it belongs to none of this specification
     */
    public SpecDocument documentOf(Node node) {
        String file = node.location().file();
        return documents.stream()
                .filter(document -> document.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document of this specification holds " + node));
    }

    /** {@return what follows the references} */
    public RefResolver refs() {
        return refs;
    }

    /** {@return every object of the specification and what it is, in the order of the documents} */
    public List<Element> elements() {
        return elements;
    }

    /** {@return every object of this kind, in the order of the documents} */
    public List<Element> elements(ElementKind kind) {
        return elementsByKind.getOrDefault(kind, List.of());
    }

    /** {@return every {@code $ref} of the specification, in the order of the documents} */
    public List<Reference> references() {
        return references;
    }
}
