package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.model.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema with everything that {@code allOf} adds to it.
 *
 * @param node the schema itself
 * @param parts the schemas that hold together, the most general first; {@code node} is the last one
 */
record Schema(ObjectNode node, List<Part> parts) {
    private static final List<String> OBJECT_KEYS =
            List.of("properties", "additionalProperties", "patternProperties", "required");
    private static final List<String> NUMBER_KEYS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    private static final List<String> TEXT_KEYS = List.of("pattern", "minLength", "maxLength");

    Schema {
        parts = List.copyOf(parts);
    }

    /**
     * One schema object.
     *
     * @param node the object
     * @param owner the component that it belongs to, or null for the schema itself
     * @param optional whether it is an alternative, that only some values follow
     */
    record Part(ObjectNode node, @Nullable TypeName owner, boolean optional) {}

    /**
     * A property as all parts describe it.
     *
     * @param name its wire name
     * @param definitions what is said of it, the most general first; at least one
     */
    record Property(String name, List<Definition> definitions) {

        /** {@return what the narrowest part says} */
        Definition narrowest() {
            return definitions.get(definitions.size() - 1);
        }
    }

    /**
     * What one part says of a property.
     *
     * @param schema the property's schema
     * @param part the part
     */
    record Definition(Node schema, Part part) {}

    /** {@return what the narrowest part says under this key, or null} */
    @Nullable
    Node get(String key) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Node value = parts.get(i).node().get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    boolean has(String key) {
        return get(key) != null;
    }

    @Nullable
    String text(String key) {
        return get(key) instanceof ScalarNode scalar ? scalar.text() : null;
    }

    @Nullable
    ObjectNode object(String key) {
        return get(key) instanceof ObjectNode object ? object : null;
    }

    /** {@return the elements of what the narrowest part says under this key; none if that is no list} */
    List<Node> items(String key) {
        return get(key) instanceof ArrayNode array ? array.items() : List.of();
    }

    /** {@return the allowed values, null among them; empty where all are allowed} */
    List<Node> values() {
        return SchemaKeys.values(valuesNode());
    }

    /** {@return the narrowest part that says which values are allowed; the schema itself if none does} */
    ObjectNode valuesNode() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            ObjectNode part = parts.get(i).node();
            if (!SchemaKeys.values(part).isEmpty()) {
                return part;
            }
        }
        return node;
    }

    /** {@return the types that all parts allow, without null; guessed from other keys where no part says any} */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (Part part : parts) {
            if (!part.optional()) {
                types = narrowed(types, SchemaKeys.types(part.node()));
            }
        }
        types.remove("null");
        return types.isEmpty() ? guessedTypes() : types;
    }

    private static Set<String> narrowed(Set<String> general, Set<String> narrow) {
        if (general.isEmpty() || narrow.isEmpty()) {
            return general.isEmpty() ? new LinkedHashSet<>(narrow) : general;
        }
        Set<String> both = new LinkedHashSet<>(general);
        both.retainAll(narrow);
        if ((general.contains("integer") && narrow.contains("number"))
                || (general.contains("number") && narrow.contains("integer"))) {
            both.add("integer");
        }
        return both.isEmpty() ? new LinkedHashSet<>(narrow) : both;
    }

    private Set<String> guessedTypes() {
        if (OBJECT_KEYS.stream().anyMatch(this::has)) {
            return Set.of("object");
        }
        if (has("items") || has("prefixItems")) {
            return Set.of("array");
        }
        if (NUMBER_KEYS.stream().anyMatch(this::has)) {
            return Set.of("number");
        }
        boolean text = TEXT_KEYS.stream().anyMatch(this::has) || ScalarMapper.isTextFormat(text("format"));
        return text ? Set.of("string") : Set.of();
    }

    /** {@return whether null is a right value: the schema says so itself, or all that it is made of does} */
    boolean nullable() {
        if (SchemaKeys.allowsNull(node)) {
            return true;
        }
        List<Part> inherited = parts.subList(0, parts.size() - 1);
        return !inherited.isEmpty()
                && SchemaKeys.types(node).isEmpty()
                && inherited.stream().allMatch(part -> SchemaKeys.allowsNull(part.node()));
    }

    /** {@return the properties in document order: those of the general parts first, those of alternatives last} */
    List<Property> properties() {
        Map<String, List<Definition>> byName = new LinkedHashMap<>();
        parts.stream().filter(part -> !part.optional()).forEach(part -> addProperties(part, byName));
        parts.stream().filter(Part::optional).forEach(part -> addProperties(part, byName));
        return byName.entrySet().stream()
                .map(entry -> new Property(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static void addProperties(Part part, Map<String, List<Definition>> byName) {
        for (ObjectNode.Property property : part.node().propertiesOf("properties")) {
            byName.computeIfAbsent(property.name(), name -> new ArrayList<>())
                    .add(new Definition(property.value(), part));
        }
    }

    /** {@return a property as {@link #properties} has it; null where no part declares it} */
    @Nullable
    Property property(String name) {
        List<Definition> definitions = new ArrayList<>();
        addDefinitions(name, false, definitions);
        addDefinitions(name, true, definitions);
        return definitions.isEmpty() ? null : new Property(name, definitions);
    }

    private void addDefinitions(String name, boolean optional, List<Definition> definitions) {
        for (Part part : parts) {
            ObjectNode declared = part.node().object("properties");
            Node value = declared == null ? null : declared.get(name);
            if (value != null && part.optional() == optional) {
                definitions.add(new Definition(value, part));
            }
        }
    }

    /** {@return whether any part declares the property} */
    boolean declares(String name) {
        return property(name) != null;
    }

    /** {@return whether any part declares a property} */
    boolean declaresProperties() {
        for (Part part : parts) {
            if (!part.node().propertiesOf("properties").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether <code>{}</code> is the only right value} */
    boolean isEmptyObject() {
        return types().equals(Set.of("object"))
                && !declaresProperties()
                && get("additionalProperties") instanceof ScalarNode closed
                && "false".equals(closed.text())
                && !has("patternProperties");
    }

    /** {@return the names of the properties that have to be there} */
    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        parts.stream()
                .filter(part -> !part.optional())
                .forEach(part -> required.addAll(part.node().texts("required")));
        return required;
    }

    /** {@return whether the property has to be there} */
    boolean requires(String name) {
        for (Part part : parts) {
            if (!part.optional() && part.node().texts("required").contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** {@return this schema with those of alternatives that cannot be told apart: whatever one of them has is optional} */
    Schema withAlternatives(List<Schema> alternatives) {
        List<Part> all = new ArrayList<>(parts.subList(0, parts.size() - 1));
        for (Schema alternative : alternatives) {
            alternative.parts().forEach(part -> all.add(new Part(part.node(), part.owner(), true)));
        }
        all.add(parts.get(parts.size() - 1));
        return new Schema(node, all);
    }

    /** {@return whether it says that objects may have properties that it does not name} */
    boolean saysThatThereIsMore() {
        Node rest = get("additionalProperties");
        return rest instanceof ObjectNode
                || (rest instanceof ScalarNode open && "true".equals(open.text()))
                || get("patternProperties") instanceof ObjectNode;
    }
}
