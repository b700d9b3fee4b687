package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.runtime.json.JsonNumber;
import dev.bindery.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws JSON that a schema allows. It follows the document, not our model: what the lowering forgets shows up as a value
 * that does not come back.
 */
final class SchemaInstances {

    static final int DEPTH = 5;
    /** What is deeper than this goes on by required properties alone, without an end. */
    private static final int BOTTOM = -8;

    private static final int ATTEMPTS = 60;
    private static final int VALUES = 300;
    private static final List<String> TYPES =
            List.of("object", "array", "string", "integer", "number", "boolean", "null");

    private final Dialect dialect;
    private final Random random;
    private final Purpose purpose;
    private final ScalarInstances scalars;
    private final ObjectInstances objects;
    private int budget;

    /**
     * Draws with a source of randomness.
     *
     * @param dialect how the document's schemas are to be read
     * @param random seeded by the caller, who prints the seed
     * @param purpose what for
     */
    SchemaInstances(Dialect dialect, Random random, Purpose purpose) {
        this.dialect = dialect;
        this.random = random;
        this.purpose = purpose;
        this.scalars = new ScalarInstances(random, purpose);
        this.objects = new ObjectInstances(this, dialect, random, purpose);
    }

    /** {@return a value that the schema allows; null if none was found} */
    @Nullable
    JsonValue draw(@Nullable Node schema) {
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                budget = VALUES;
                // later attempts are shallower: endless recursion ends sooner
                return draw(schema == null ? List.of() : List.of(schema), DEPTH - i / 10);
            } catch (ImpossibleException e) {
                // other choices may do
            }
        }
        return null;
    }

    JsonValue draw(List<? extends Node> schemas, int depth) {
        if (depth < BOTTOM) {
            throw new ImpossibleException("too deep");
        }
        int left = --budget < 0 ? Math.min(depth, 0) : depth;
        Conjunction all = Conjunction.of(schemas, dialect, random);
        Set<String> types = types(all);
        List<JsonValue> values = Values.of(all, types);
        if (values != null) {
            return one(values.stream()
                    .filter(value -> !purpose.isText() || !value.isNull())
                    .toList());
        }
        boolean nullToo = types.remove("null");
        if (nullToo && !purpose.isText() && (types.isEmpty() || random.nextInt(6) == 0)) {
            return JsonValue.NULL;
        }
        if (types.isEmpty()) {
            throw new ImpossibleException("no type fits");
        }
        return ofType(types.size() >= TYPES.size() - 1 ? "" : one(List.copyOf(types)), all, left);
    }

    private JsonValue ofType(String type, Conjunction all, int depth) {
        return switch (type) {
            case "object" -> objects.draw(all, depth);
            case "array" -> array(all, depth);
            case "string" -> scalars.text(all);
            case "integer" -> scalars.integer(all);
            case "number" -> scalars.number(all);
            case "boolean" -> JsonValue.of(random.nextBoolean());
            default -> anything(depth);
        };
    }

    /** The types that all parts allow. */
    private Set<String> types(Conjunction all) {
        Set<String> types = new LinkedHashSet<>(TYPES);
        boolean said = false;
        for (ObjectNode part : all.parts()) {
            if (Boolean.FALSE.equals(part.bool("nullable")) && !part.has("type")) {
                types.remove("null"); // OpenAPI gives it no meaning, people do
            }
            Set<String> own = new LinkedHashSet<>(part.texts("type"));
            String single = part.text("type");
            if (single != null) {
                own.add(single);
            }
            if (!own.isEmpty()) {
                said = true;
                boolean wholeToo = own.contains("number");
                boolean wholeOnly = own.contains("integer") && !wholeToo && types.contains("number");
                if (wholeOnly) {
                    types.add("integer");
                }
                if (wholeToo && types.contains("integer") && !types.contains("number")) {
                    own.add("integer");
                }
                if (part.isTrue("nullable")) {
                    own.add("null");
                }
                types.retainAll(own);
            }
        }
        if (!said) {
            String implied = implied(all);
            types.removeIf(type -> implied != null && !type.equals(implied));
        }
        return types;
    }

    private static @Nullable String implied(Conjunction all) {
        for (String keyword : List.of("properties", "additionalProperties", "patternProperties", "required")) {
            if (!all.saying(keyword).isEmpty()) {
                return "object";
            }
        }
        return !all.saying("items").isEmpty() || !all.saying("prefixItems").isEmpty() ? "array" : null;
    }

    private JsonValue array(Conjunction all, int depth) {
        List<Node> items = new ArrayList<>();
        all.saying("items").forEach(part -> items.add(part.get("items")));
        List<Node> first = all.saying("prefixItems").stream()
                .flatMap(part -> part.items("prefixItems").stream())
                .toList();
        int length = Math.max(length(all, depth), 0);
        List<JsonValue> elements = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            elements.add(draw(i < first.size() ? List.of(first.get(i)) : items, depth - 1));
        }
        boolean unique = all.parts().stream().anyMatch(part -> part.isTrue("uniqueItems"));
        return JsonValue.of(unique ? List.copyOf(new LinkedHashSet<>(elements)) : elements);
    }

    private int length(Conjunction all, int depth) {
        var least = ScalarInstances.largest(all, "minItems");
        var most = ScalarInstances.smallest(all, "maxItems");
        int from = Math.max(least == null ? 0 : Math.min(least.intValue(), 20), purpose.isText() ? 1 : 0);
        int drawn = depth <= 0 ? from : from + random.nextInt(3);
        return most == null ? drawn : Math.min(drawn, most.intValue());
    }

    JsonValue anything(int depth) {
        if (purpose.isText()) {
            return JsonValue.of(scalars.anyText());
        }
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(true);
            case 2 -> JsonValue.of(random.nextLong());
            case 3 -> new JsonNumber("1.50");
            case 4 -> JsonValue.of(scalars.anyText());
            case 5 -> JsonValue.of(List.of(anything(depth - 1)));
            default -> JsonValue.of(Map.of("a", anything(depth - 1)));
        };
    }

    private <T> T one(List<T> values) {
        if (values.isEmpty()) {
            throw new ImpossibleException("no value fits");
        }
        return values.get(random.nextInt(values.size()));
    }

    /** {@return a value of the document as JSON} */
    static JsonValue json(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            object.properties().forEach(property -> fields.put(property.name(), json(property.value())));
            return JsonValue.of(fields);
        } else if (node instanceof ArrayNode array) {
            return JsonValue.of(
                    array.items().stream().map(SchemaInstances::json).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.type() == ScalarNode.Type.TEXT
                ? JsonValue.of(scalar.literal())
                : JsonValue.parse(scalar.literal());
    }
}
