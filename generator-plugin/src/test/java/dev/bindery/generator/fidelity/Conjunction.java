package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a value has to fit at once: a schema, what it refers to, what {@code allOf} adds, and one choice of each
 * {@code oneOf} and {@code anyOf}.
 */
final class Conjunction {

    private final Dialect dialect;
    private final Random random;
    private final List<ObjectNode> parts = new ArrayList<>();
    private final Set<ObjectNode> seen = new HashSet<>();
    private final Map<String, String> told = new LinkedHashMap<>();

    private Conjunction(Dialect dialect, Random random) {
        this.dialect = dialect;
        this.random = random;
    }

    static Conjunction of(Collection<? extends Node> schemas, Dialect dialect, Random random) {
        Conjunction all = new Conjunction(dialect, random);
        schemas.forEach(schema -> all.add(schema, List.of()));
        return all;
    }

    /** {@return the schemas, none of them a mere reference} */
    List<ObjectNode> parts() {
        return parts;
    }

    /** {@return the texts that discriminators have to have for the choices made} */
    Map<String, String> told() {
        return told;
    }

    private void add(Node declared, List<ObjectNode> heirs) {
        if (declared instanceof ScalarNode scalar && Boolean.FALSE.equals(scalar.bool())) {
            throw new ImpossibleException("the schema false");
        }
        if (!(declared instanceof ObjectNode object)) {
            return;
        }
        if (object.text("$ref") == null) {
            addWhole(object, heirs);
            return;
        }
        if (object.names().size() > 1 && dialect.readsSiblings(object)) {
            addWhole(object, heirs);
        }
        add(dialect.references().target(object, String.valueOf(object.text("$ref"))), heirs);
    }

    private void addWhole(ObjectNode schema, List<ObjectNode> heirs) {
        if (!seen.add(schema)) {
            return;
        }
        parts.add(schema);
        List<ObjectNode> path = Stream.concat(heirs.stream(), Stream.of(schema)).toList();
        schema.items("allOf").forEach(part -> add(part, path));
        choose(schema, "oneOf");
        choose(schema, "anyOf");
        if (schema.object("discriminator") != null && !schema.has("oneOf") && !schema.has("anyOf")) {
            tellHeir(schema, heirs);
        }
    }

    private void choose(ObjectNode schema, String keyword) {
        List<Node> alternatives = schema.items(keyword);
        if (alternatives.isEmpty()) {
            return;
        }
        Node chosen = alternatives.get(random.nextInt(alternatives.size()));
        add(chosen, List.of());
        ObjectNode discriminator = schema.object("discriminator");
        ObjectNode meant = dialect.references().object(chosen);
        boolean needed = alternatives.stream().filter(this::mayBeObject).count() > 1;
        if (needed
                && discriminator != null
                && chosen instanceof ObjectNode reference
                && reference.has("$ref")
                && meant != null) {
            List<String> values = dialect.mapped(discriminator, meant);
            tell(discriminator, values.isEmpty() ? Dialect.lastStep(reference) : pick(values));
        }
    }

    /** Of one object among lists and texts nobody has to tell that it is there. */
    private boolean mayBeObject(Node alternative) {
        ObjectNode meant = dialect.references().object(alternative);
        return meant != null && (meant.text("type") == null || "object".equals(meant.text("type")));
    }

    /** A parent that names its children by a property: the value goes with the child, which is chosen if none is given. */
    private void tellHeir(ObjectNode parent, List<ObjectNode> heirs) {
        ObjectNode discriminator = parent.object("discriminator");
        for (ObjectNode heir : heirs) {
            String value = discriminator == null ? null : dialect.valueOf(discriminator, heir);
            if (discriminator != null && value != null) {
                tell(discriminator, value);
                return;
            }
        }
        List<ObjectNode> children = dialect.children(parent);
        if (heirs.isEmpty() && discriminator != null && !children.isEmpty() && random.nextBoolean()) {
            ObjectNode child = children.get(random.nextInt(children.size()));
            String value = dialect.valueOf(discriminator, child);
            if (value != null) {
                tell(discriminator, value);
                add(child, List.of());
            }
        }
    }

    private void tell(ObjectNode discriminator, @Nullable String value) {
        String property = discriminator.text("propertyName");
        if (property != null && value != null) {
            told.putIfAbsent(property, value);
        }
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** {@return all schemas that say something under a keyword} */
    List<ObjectNode> saying(String keyword) {
        return parts.stream().filter(part -> part.has(keyword)).toList();
    }

    /** {@return the declared properties, each with every schema that there is for it} */
    Map<String, List<Node>> properties() {
        Map<String, List<Node>> all = new LinkedHashMap<>();
        for (ObjectNode part : parts) {
            for (ObjectNode.Property property : part.propertiesOf("properties")) {
                all.computeIfAbsent(property.name(), name -> new ArrayList<>()).add(property.value());
            }
        }
        return all;
    }

    Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> names.addAll(part.texts("required")));
        return names;
    }
}
