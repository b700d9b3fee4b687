package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.StructureWalk;
import dev.bindery.generator.loader.structure.Where;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Reads a specification from a file, or from every YAML and JSON file in a folder. */
public final class SpecLoader {
    private final Diagnostics diagnostics;
    private final DocumentStore store;

    private SpecLoader(Root root, Diagnostics diagnostics, LoadOptions options) {
        this.diagnostics = diagnostics;
        this.store = new DocumentStore(root, options, diagnostics);
    }

    /**
     * Reads the files, resolves every {@code $ref}, and checks that values have the types they are due. What is wrong goes to
     * {@code diagnostics}; nothing is thrown for it, and what could be read is in the result.
     */
    public static SpecSet load(Path fileOrFolder, Diagnostics diagnostics, LoadOptions options) {
        return new SpecLoader(Root.of(fileOrFolder, options), diagnostics, options).load(fileOrFolder);
    }

    /**
     * The same for documents that were made of something else.
     *
     * @param root the folder that the names of the documents are relative to
     * @param documents OpenAPI documents by file name
     * @param diagnostics takes what is wrong
     * @param options what the loader may do
     */
    public static SpecSet load(
            Path root, SortedMap<String, Node> documents, Diagnostics diagnostics, LoadOptions options) {
        SpecLoader loader = new SpecLoader(Root.of(root, options), diagnostics, options);
        Path folder = Root.real(root);
        documents.forEach((file, content) -> new EntryCheck(diagnostics)
                .version(content)
                .ifPresent(version -> loader.store.add(folder.resolve(file), content, version, true)));
        return loader.link();
    }

    private SpecSet load(Path fileOrFolder) {
        Map<Path, Node> parts = readEntries(fileOrFolder);
        SpecSet specs = link();
        reportUnused(parts);
        return specs;
    }

    private SpecSet link() {
        Linker linker = new Linker(store, diagnostics);
        StructureWalk walk = new StructureWalk(linker, diagnostics);
        walk.walk(store.documents().stream().map(SpecLoader::element).toList());
        RefResolver refs = new RefResolver(linker.targets(), linker.mapped());
        new RefCycles(refs, diagnostics).report(walk.references());
        return new SpecSet(store.root().folder(), sorted(), refs, walk.elements(), walk.references());
    }

    /** Reads every file; those that are no whole documents are returned, for references may lead to them. */
    private Map<Path, Node> readEntries(Path fileOrFolder) {
        boolean folder = Files.isDirectory(fileOrFolder);
        Map<Path, Node> parts = new LinkedHashMap<>();
        List<Path> files = new SpecFiles(store.root(), diagnostics).find(fileOrFolder);
        for (Path file : files) {
            Node content = store.content(file);
            if (content == null) {
                continue;
            }
            if (folder && !EntryCheck.claimsToBeDocument(content)) {
                parts.put(file, content);
            } else {
                new EntryCheck(diagnostics).version(content).ifPresent(v -> store.add(file, content, v, true));
            }
        }
        if (store.documents().isEmpty() && !diagnostics.hasErrors()) {
            SourceLocation at = SourceLocation.ofFile(store.root().name(Root.real(fileOrFolder)));
            diagnostics.error(at, "", "there is no OpenAPI document in this folder", "put a .yaml or .json file there");
        }
        return parts;
    }

    private void reportUnused(Map<Path, Node> parts) {
        parts.forEach((path, content) -> {
            if (store.document(store.root().name(path)) == null) {
                diagnostics.warning(
                        SourceLocation.ofFile(content.location().file()),
                        "",
                        "this is no OpenAPI document, and nothing refers to it",
                        "add 'openapi: 3.1.0', or remove the file");
            }
        });
    }

    private static Element element(SpecDocument document) {
        return new Element(ElementKind.DOCUMENT, document.root(), Where.DOCUMENT, document.version());
    }

    private List<SpecDocument> sorted() {
        return Stream.concat(
                        store.documents().stream().filter(SpecDocument::entry),
                        store.documents().stream().filter(document -> !document.entry()))
                .toList();
    }
}
