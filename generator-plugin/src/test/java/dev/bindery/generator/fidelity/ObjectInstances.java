package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Draws objects: declared properties, and others where they are allowed. What is required and not declared is left out:
 * it is the name of a property that its author renamed. What is required is there, even if a part that does not declare
 * it wants nothing else: its author forgot that the other parts add to it.
 */
final class ObjectInstances {
    /** A field that is right where a schema does not forbid others, and drift where it does not ask for them. */
    static final String UNKNOWN = "unknown to the schema";

    private static final List<String> NAMES =
            List.of("a", "A1", "1", "x-more", "a_b", "en", "a.b", "2026-01-02", "0123456789abcdef0123456789abcdef");

    private final SchemaInstances instances;
    private final Dialect dialect;
    private final Random random;
    private final Purpose purpose;

    ObjectInstances(SchemaInstances instances, Dialect dialect, Random random, Purpose purpose) {
        this.instances = instances;
        this.dialect = dialect;
        this.random = random;
        this.purpose = purpose;
    }

    JsonValue draw(Conjunction all, int depth) {
        Map<String, List<Node>> declared = all.properties();
        Set<String> required = all.required();
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        declared.forEach((name, schemas) -> {
            boolean closedTo = all.parts().stream().anyMatch(part -> excludes(part, name));
            boolean wanted = required.contains(name) || (isWanted(depth) && !closedTo);
            if (wanted && !(purpose.isSent() && isReadOnly(schemas))) {
                addOptional(fields, name, schemas, required.contains(name), depth);
            }
        });
        tell(all, declared, fields);
        addOthers(all, declared, fields, depth);
        return JsonValue.of(fields);
    }

    /** Of what is sent, all that stands at the top. */
    private boolean isWanted(int depth) {
        return depth > 0 && ((purpose.isSent() && depth >= SchemaInstances.DEPTH) || random.nextInt(3) > 0);
    }

    /** A property that no value fits stays away, if it may. */
    private void addOptional(
            Map<String, JsonValue> fields, String name, List<Node> schemas, boolean required, int depth) {
        try {
            fields.put(name, instances.draw(schemas, depth - 1));
        } catch (ImpossibleException e) {
            if (required) {
                throw e;
            }
        }
    }

    private boolean isReadOnly(List<Node> schemas) {
        return Conjunction.of(schemas, dialect, random).parts().stream().anyMatch(part -> part.isTrue("readOnly"));
    }

    /** Discriminators say what was chosen, unless the schema of the property forbids it. */
    private void tell(Conjunction all, Map<String, List<Node>> declared, Map<String, JsonValue> fields) {
        all.told().forEach((name, value) -> {
            JsonValue text = JsonValue.of(value);
            List<Node> schemas = declared.getOrDefault(name, List.of());
            List<JsonValue> allowed = Values.of(Conjunction.of(schemas, dialect, random), Set.of("string"));
            if (allowed == null || allowed.stream().anyMatch(text::sameAs)) {
                fields.put(name, text);
            }
        });
    }

    private void addOthers(
            Conjunction all, Map<String, List<Node>> declared, Map<String, JsonValue> fields, int depth) {
        boolean closed = all.parts().stream().anyMatch(part -> isFalse(part, "additionalProperties"))
                || all.parts().stream().anyMatch(part -> isFalse(part, "unevaluatedProperties"));
        boolean isMap = declared.isEmpty() || !rest(all).isEmpty();
        if (purpose == Purpose.ANSWER_WITH_MORE
                && !declared.isEmpty()
                && rest(all).isEmpty()) {
            fields.put(UNKNOWN, instances.anything(2));
        }
        for (int i = depth > 0 && isMap ? random.nextInt(3) : 0; i > 0; i--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            List<Node> patterned = patterned(all, name);
            boolean named = declared.containsKey(name) || !allowsName(all, name);
            if (!named && (!closed || !patterned.isEmpty())) {
                fields.put(name, instances.draw(patterned.isEmpty() ? rest(all) : patterned, depth - 1));
            }
        }
    }

    private static boolean allowsName(Conjunction all, String name) {
        return all.saying("propertyNames").stream()
                .map(part -> part.object("propertyNames"))
                .allMatch(names -> names == null || allowsName(names, name));
    }

    private static boolean allowsName(ObjectNode names, String name) {
        String pattern = names.text("pattern");
        return !names.has("$ref")
                && (names.texts("enum").isEmpty() || names.texts("enum").contains(name))
                && (pattern == null || matches(pattern, name));
    }

    private static List<Node> patterned(Conjunction all, String name) {
        List<Node> found = new ArrayList<>();
        for (ObjectNode part : all.parts()) {
            for (ObjectNode.Property pattern : part.propertiesOf("patternProperties")) {
                if (matches(pattern.name(), name)) {
                    found.add(pattern.value());
                }
            }
        }
        return found;
    }

    private static boolean matches(String pattern, String name) {
        try {
            return Pattern.compile(pattern).matcher(name).find();
        } catch (PatternSyntaxException ofAnotherLanguage) {
            return false;
        }
    }

    /** What is said of properties without a name. */
    private static List<Node> rest(Conjunction all) {
        List<Node> rest = new ArrayList<>();
        for (ObjectNode part : all.parts()) {
            if (part.get("additionalProperties") instanceof ObjectNode schema) {
                rest.add(schema);
            }
        }
        return rest;
    }

    /** Whether a part is closed and does not declare a name, which another part may. */
    private static boolean excludes(ObjectNode part, String name) {
        return isFalse(part, "additionalProperties")
                && part.propertiesOf("properties").stream()
                        .noneMatch(property -> property.name().equals(name))
                && part.propertiesOf("patternProperties").stream().noneMatch(pattern -> matches(pattern.name(), name));
    }

    private static boolean isFalse(ObjectNode part, String keyword) {
        @Nullable Node value = part.get(keyword);
        return value instanceof ScalarNode scalar && Boolean.FALSE.equals(scalar.bool());
    }
}
