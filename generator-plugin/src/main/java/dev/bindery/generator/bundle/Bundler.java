package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import dev.bindery.generator.loader.structure.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one document of a specification. */
public final class Bundler {
    private final List<SpecDocument> documents;
    private final SpecDocument main;
    private final RefResolver refs;
    private final Homes homes;
    private final OpenApiVersion version;
    private final Rewriter rewriter;
    private final ObjectMaker bundle;

    private Bundler(SpecSet specs) {
        this.documents = specs.entries();
        this.main = documents.stream()
                .filter(document -> document.root().has("x-bindery-client"))
                .findFirst()
                .orElse(documents.get(0));
        this.refs = specs.refs();
        this.homes = new Homes(specs);
        this.version = documents.stream()
                .map(SpecDocument::version)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.rewriter = new Rewriter(specs, homes, version);
        this.bundle = new ObjectMaker(main.root().location(), JsonPointer.ROOT);
    }

    /**
     * One document that means the same, without references to other files. The order of everything in it is that of the
     * files, sorted by name, and in each file its own.
     *
     * @param specs a specification that was loaded and validated without errors, with at least one document
     */
    public static ObjectNode bundle(SpecSet specs) {
        return new Bundler(specs).bundle();
    }

    private ObjectNode bundle() {
        bundle.putText("openapi", version == OpenApiVersion.V3_1 ? "3.1.0" : "3.0.3");
        copyFromMain("info");
        copyFromMain("jsonSchemaDialect");
        bundle.putList("servers", distinct("servers"), rewriter);
        SecurityMerger security = new SecurityMerger(documents, rewriter);
        bundle.putList("security", security.common().items(), rewriter);
        bundle.putList("tags", tags(), rewriter);
        copyFromFirst("externalDocs");
        documents.forEach(this::copyExtensions);
        new PathMerger(documents, refs, rewriter, security).mergeInto(bundle);
        bundle.putObject("components", components());
        if (version == OpenApiVersion.V3_0 && !bundle.has("paths")) {
            bundle.put("paths", at -> bundle.inner("paths").make());
        }
        return bundle.make();
    }

    private void copyFromMain(String name) {
        Node value = main.root().get(name);
        if (value != null) {
            bundle.put(name, at -> rewriter.copy(value, at));
        } else {
            copyFromFirst(name);
        }
    }

    private void copyFromFirst(String name) {
        for (SpecDocument document : documents) {
            Node value = document.root().get(name);
            if (value != null && !bundle.has(name)) {
                bundle.put(name, at -> rewriter.copy(value, at));
            }
        }
    }

    private List<Node> distinct(String name) {
        List<Node> all = new ArrayList<>();
        for (SpecDocument document : documents) {
            for (Node item : document.root().items(name)) {
                if (all.stream().noneMatch(item::sameContent)) {
                    all.add(item);
                }
            }
        }
        return all;
    }

    /** Each tag once, from the first document that describes it. */
    private List<Node> tags() {
        Map<String, Node> tags = new LinkedHashMap<>();
        for (SpecDocument document : documents) {
            for (ObjectNode tag : document.root().objects("tags")) {
                String name = String.valueOf(tag.text("name"));
                boolean better = tag.has("description")
                        && tags.get(name) instanceof ObjectNode known
                        && !known.has("description");
                if (better || !tags.containsKey(name)) {
                    tags.put(name, tag);
                }
            }
        }
        return new ArrayList<>(tags.values());
    }

    private void copyExtensions(SpecDocument document) {
        for (String name : document.root().names()) {
            if (!Structure.of(ElementKind.DOCUMENT).names().contains(name) || name.startsWith("x-")) {
                copyFromFirst(name);
            }
        }
    }

    private ObjectMaker components() {
        ObjectMaker components = bundle.inner("components");
        for (String section : ComponentFinder.sections()) {
            ObjectMaker entries = components.inner(section);
            homes.components().forEach((component, name) -> {
                if (component.section().equals(section)) {
                    entries.put(name, at -> rewriter.copy(component.value(), at));
                }
            });
            components.putObject(section, entries);
        }
        return components;
    }
}
