package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a {@code $ref} leads to, one step far; reads the files it needs. */
final class RefLookup {
    /** How many references may lead through one another by pointers that pass a {@code $ref}. */
    private static final int MAX_DETOURS = 100;

    private final DocumentStore store;
    private final FileLookup files;
    private final PointerLookup pointers = new PointerLookup(this::passThrough);
    private final Map<ScalarNode, RefOutcome> outcomes = new HashMap<>();
    private final Set<ScalarNode> inProgress = new HashSet<>();
    private final Map<String, SchemaIds> ids = new HashMap<>();

    RefLookup(DocumentStore store) {
        this.store = store;
        this.files = new FileLookup(store);
    }

    /** {@return the outcome for the text of a reference} */
    RefOutcome find(ScalarNode reference) {
        RefOutcome known = outcomes.get(reference);
        if (known != null) {
            return known;
        }
        inProgress.add(reference);
        RefOutcome outcome = lookUp(reference);
        inProgress.remove(reference);
        outcomes.put(reference, outcome);
        return outcome;
    }

    private @Nullable Node passThrough(ObjectNode object) {
        boolean usable = RefResolver.isReference(object) && inProgress.size() < MAX_DETOURS;
        return usable && object.get("$ref") instanceof ScalarNode reference && !inProgress.contains(reference)
                ? find(reference).target()
                : null;
    }

    private RefOutcome lookUp(ScalarNode reference) {
        RefText ref = RefText.of(reference.literal());
        SpecDocument from = store.documentOf(reference);
        ObjectNode around = SchemaIds.around(from.content(), reference);
        RefOutcome resource = ref.file().isEmpty()
                ? RefOutcome.found(around == null ? from.content() : around)
                : resource(from, around, ref);
        if (resource.target() == null) {
            return resource;
        }
        return ref.isPointer() ? pointer(resource.target(), ref) : anchor(resource.target(), ref);
    }

    /** What the part before the {@code #} names: a schema by its {@code $id}, or a file. */
    private RefOutcome resource(SpecDocument from, @Nullable ObjectNode around, RefText ref) {
        String id = around == null ? ref.file() : SchemaIds.resolve(String.valueOf(around.text("$id")), ref.file());
        for (SpecDocument document : List.copyOf(store.documents())) {
            ObjectNode named = idsOf(document.content()).withId(id);
            if (named != null) {
                return RefOutcome.found(named);
            }
        }
        if (ref.isAddress()) {
            return RefOutcome.broken(
                    "'" + ref.file() + "' is an address, and only files are loaded",
                    "copy the file into the folder of the specification");
        }
        return files.find(from, ref.file());
    }

    private SchemaIds idsOf(Node content) {
        return ids.computeIfAbsent(content.location().file(), file -> SchemaIds.of(content));
    }

    private RefOutcome anchor(Node resource, RefText ref) {
        Node document = store.documentOf(resource).content();
        ObjectNode anchored = idsOf(document).withAnchor(RefText.decode(ref.fragment()));
        if (anchored != null) {
            return RefOutcome.found(anchored);
        }
        String text = ref.file() + "#" + ref.fragment();
        String advice = ref.fragment().contains("/") ? "did you mean " + ref.file() + "#/" + ref.fragment() + "?" : "";
        return RefOutcome.broken("'" + text + "' leads nowhere: there is no such $anchor", advice);
    }

    private RefOutcome pointer(Node resource, RefText ref) {
        JsonPointer pointer = JsonPointer.parse(RefText.decode(ref.fragment()));
        PointerLookup.Result result = pointers.find(resource, pointer);
        if (result.missing() == null) {
            return RefOutcome.found(result.node());
        }
        String problem = "'" + ref.file() + "#" + ref.fragment() + "' leads nowhere";
        return RefOutcome.broken(problem, adviceOnMissing(ref, pointer, result, result.missing()));
    }

    private static String adviceOnMissing(
            RefText ref, JsonPointer pointer, PointerLookup.Result result, String missing) {
        List<String> steps = pointer.tokens();
        String before = ref.file() + "#" + pointer(steps.subList(0, result.walked()));
        return Suggestion.nearest(missing, result.alternatives())
                .map(near -> "did you mean " + before + JsonPointer.ROOT.child(near)
                        + pointer(steps.subList(result.walked() + 1, steps.size())) + "?")
                .orElse("there is no '" + missing + "' in " + (before.equals("#") ? "this file" : before));
    }

    private static JsonPointer pointer(List<String> steps) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (String step : steps) {
            pointer = pointer.child(step);
        }
        return pointer;
    }
}
