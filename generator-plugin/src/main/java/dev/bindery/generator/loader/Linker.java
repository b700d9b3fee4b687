package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Diagnostic;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.Severity;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.Reference;
import dev.bindery.generator.loader.structure.StructureWalk;
import dev.bindery.generator.loader.structure.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ties each {@code $ref} to its target and reports those that cannot be tied. */
final class Linker implements StructureWalk.RefTargets {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    /** Sections whose entries have the same keys, so that one can be read as the other. */
    private static final List<Set<String>> ALIKE =
            List.of(Set.of("requestBodies", "responses"), Set.of("parameters", "headers"));

    private final DocumentStore store;
    private final RefLookup lookup;
    private final Diagnostics diagnostics;
    private final Map<ObjectNode, ObjectNode> targets = new HashMap<>();
    private final Map<ScalarNode, ObjectNode> mapped = new HashMap<>();
    private final Map<Node, ObjectNode> booleanSchemas = new HashMap<>();

    Linker(DocumentStore store, Diagnostics diagnostics) {
        this.store = store;
        this.lookup = new RefLookup(store);
        this.diagnostics = diagnostics;
    }

    /** {@return what was tied so far: the object with the {@code $ref} to what it leads to} */
    Map<ObjectNode, ObjectNode> targets() {
        return targets;
    }

    /** {@return what the values of mappings were tied to so far} */
    Map<ScalarNode, ObjectNode> mapped() {
        return mapped;
    }

    @Override
    public @Nullable Element target(Reference reference) {
        ScalarNode ref = (ScalarNode) Objects.requireNonNull(reference.node().get("$ref"));
        RefOutcome outcome = lookup.find(ref);
        ObjectNode object = usable(outcome, ref, reference.where(), severity(reference.due()));
        if (object == null) {
            return null;
        }
        if (!holds(object.pointer(), reference.due())) {
            String section = object.pointer().tokens().get(1);
            boolean alike = ALIKE.stream()
                    .anyMatch(pair -> pair.contains(section)
                            && pair.contains(reference.due().section()));
            diagnostics.add(new Diagnostic(
                    alike ? Severity.WARNING : Severity.ERROR,
                    ref.location(),
                    reference.where().toString(),
                    "$ref leads into '" + section + "' where a "
                            + reference.due().word() + " is due",
                    ""));
            if (!alike) {
                return null;
            }
        }
        targets.put(reference.node(), object);
        return element(reference.due(), object, where(reference, object));
    }

    /** The value is the name of a component or a reference; a name that is both is a component. */
    @Override
    public @Nullable Element mapped(Element discriminator, ScalarNode value) {
        Node document = store.documentOf(value).content();
        ObjectNode component = component(document, value.literal());
        if (component == null && NAME.matcher(value.literal()).matches()) {
            String message = "the mapping leads to a schema '" + value.literal() + "', which does not exist";
            String advice = Suggestion.advice(value.literal(), schemas(document), "add it to components.schemas");
            mapped(RefOutcome.broken(message, advice), discriminator, value);
            return null;
        }
        RefOutcome outcome = component == null ? lookup.find(value) : RefOutcome.found(component);
        ObjectNode object = mapped(outcome, discriminator, value);
        if (object == null) {
            return null;
        }
        mapped.put(value, object);
        return element(ElementKind.SCHEMA, object, Where.of("schema " + name(object)));
    }

    /** Tools that make one file of many forget the mappings, so many lead nowhere: the schemas say most of it themselves. */
    private @Nullable ObjectNode mapped(RefOutcome outcome, Element discriminator, ScalarNode value) {
        if (outcome.target() != null || outcome.problem().isEmpty() || Suggestion.isMadeBy(outcome.advice())) {
            return usable(outcome, value, discriminator.where(), Severity.ERROR);
        }
        String advice = "left out" + (outcome.advice().isEmpty() ? "" : "; " + outcome.advice());
        return usable(RefOutcome.broken(outcome.problem(), advice), value, discriminator.where(), Severity.WARNING);
    }

    private static @Nullable ObjectNode component(Node document, String name) {
        Node schemas = PointerLookup.step(PointerLookup.step(document, "components"), "schemas");
        return PointerLookup.step(schemas, name) instanceof ObjectNode schema ? schema : null;
    }

    private static Set<String> schemas(Node document) {
        Node schemas = PointerLookup.step(PointerLookup.step(document, "components"), "schemas");
        return schemas instanceof ObjectNode object ? object.names() : Set.of();
    }

    private static Severity severity(ElementKind due) {
        return due.decorative() ? Severity.WARNING : Severity.ERROR;
    }

    private @Nullable ObjectNode usable(RefOutcome outcome, ScalarNode ref, Where where, Severity severity) {
        Node target = outcome.target();
        if (target == null) {
            if (!outcome.problem().isEmpty()) {
                diagnostics.add(new Diagnostic(
                        severity, ref.location(), where.toString(), outcome.problem(), outcome.advice()));
            }
            return null;
        }
        ObjectNode object = asObject(target);
        if (object == null) {
            String message = "'" + ref.literal() + "' leads to " + target.kind() + " where an object is due";
            diagnostics.add(new Diagnostic(severity, ref.location(), where.toString(), message, ""));
        }
        return object;
    }

    private Element element(ElementKind kind, ObjectNode node, Where where) {
        return new Element(kind, node, where, store.documentOf(node).version());
    }

    /** A schema may be {@code true}, which is the same as an empty one, or {@code false}, which is the opposite. */
    private @Nullable ObjectNode asObject(Node target) {
        if (target instanceof ObjectNode object) {
            return object;
        }
        Boolean schema = target instanceof ScalarNode scalar ? scalar.bool() : null;
        return schema == null ? null : booleanSchemas.computeIfAbsent(target, node -> booleanSchema(node, schema));
    }

    private static ObjectNode booleanSchema(Node target, boolean allowsAnything) {
        SourceLocation at = target.location();
        ObjectNode anything = new ObjectNode(at, target.pointer(), List.of());
        ObjectNode.Property not = new ObjectNode.Property("not", at, anything);
        return allowsAnything ? anything : new ObjectNode(at, target.pointer(), List.of(not));
    }

    /** {@return false for a pointer to an entry of {@code components} in the section of another kind} */
    private static boolean holds(JsonPointer pointer, ElementKind due) {
        List<String> steps = pointer.tokens();
        return steps.size() != 3
                || !steps.get(0).equals("components")
                || steps.get(1).equals(due.section());
    }

    /** A path item is called by its path, wherever it is kept; all others by the name they are kept under. */
    private static Where where(Reference reference, ObjectNode target) {
        if (reference.due() == ElementKind.PATH_ITEM) {
            return reference.where();
        }
        return Where.of(reference.due().word() + " " + name(target));
    }

    private static String name(ObjectNode target) {
        String last = target.pointer().last();
        if (!last.isEmpty()) {
            return last;
        }
        String file = target.location().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
