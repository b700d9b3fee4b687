package dev.bindery.generator.testing;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Draws JSON that a schema allows. It follows the document, not our model: what the lowering forgets shows up as a value
 * that does not come back.
 */
public final class SchemaInstances {

    private static final int DEPTH = 5;
    private static final String[] TEXTS = {
        "", "a", "null", "0", "true", "Привет", "\"quoted\"\\", "\u0000\u001f", "𝄞", "two\nlines", "</script>"
    };

    private final RefResolver refs;
    private final Random random;

    /**
     * Draws with a source of randomness.
     *
     * @param refs follows references of the document
     * @param random seeded by the caller, who prints the seed
     */
    public SchemaInstances(RefResolver refs, Random random) {
        this.refs = refs;
        this.random = random;
    }

    /** {@return JSON text that the schema allows} */
    public String draw(ObjectNode schema) {
        return draw(schema, DEPTH);
    }

    private String draw(Node node, int depth) {
        if (!(node instanceof ObjectNode object)) {
            return anything(depth);
        }
        ObjectNode schema = refs.resolve(object);
        if (schema == null) {
            return anything(depth);
        }
        if (isNullable(schema) && random.nextInt(6) == 0) {
            return "null";
        }
        List<ObjectNode> alternatives = alternatives(schema);
        if (!alternatives.isEmpty()) {
            return drawAlternative(schema, alternatives, depth);
        }
        List<Node> values = schema.items("enum");
        if (!values.isEmpty()) {
            return json(pick(values));
        }
        Node constant = schema.get("const");
        if (constant != null) {
            return json(constant);
        }
        List<ObjectNode> parts = schema.objects("allOf");
        if (parts.size() == 1 && !schema.has("properties")) {
            return draw(parts.get(0), depth);
        }
        return drawType(schema, type(schema), depth);
    }

    private String drawAlternative(ObjectNode schema, List<ObjectNode> alternatives, int depth) {
        List<ObjectNode> real = alternatives.stream()
                .filter(a -> !"null".equals(a.text("type")))
                .toList();
        // Near the bottom the plainest alternative, so that recursion ends.
        ObjectNode chosen = depth <= 0 ? real.get(0) : real.get(random.nextInt(real.size()));
        String drawn = draw(chosen, depth - 1);
        ObjectNode discriminator = schema.object("discriminator");
        if (discriminator == null || !drawn.startsWith("{")) {
            return drawn;
        }
        String property = String.valueOf(discriminator.text("propertyName"));
        Map<String, String> members = new LinkedHashMap<>();
        ((JsonObject) JsonValue.parse(drawn)).fields().forEach((name, member) -> members.put(name, member.toJson()));
        members.put(
                property,
                JsonValue.of(discriminatorValue(discriminator, chosen)).toJson());
        return object(members);
    }

    private String discriminatorValue(ObjectNode discriminator, ObjectNode chosen) {
        String ref = String.valueOf(chosen.text("$ref"));
        for (ObjectNode.Property entry : discriminator.propertiesOf("mapping")) {
            if (entry.value() instanceof ScalarNode target && ref.endsWith(String.valueOf(target.text()))) {
                return entry.name();
            }
        }
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private String drawType(ObjectNode schema, String type, int depth) {
        return switch (type) {
            case "object" -> drawObject(schema, depth);
            case "array" -> drawArray(schema, depth);
            case "string" -> drawText(schema);
            case "integer" -> drawInteger(schema);
            case "number" -> drawNumber(schema);
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "null" -> "null";
            default -> anything(depth);
        };
    }

    private String drawObject(ObjectNode schema, int depth) {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        collect(schema, properties, required);
        Map<String, String> members = new LinkedHashMap<>();
        properties.forEach((name, property) -> {
            if (required.contains(name) || (depth > 0 && random.nextInt(3) > 0)) {
                members.put(name, draw(property, depth - 1));
            }
        });
        Node rest = schema.get("additionalProperties");
        boolean open = !(rest instanceof ScalarNode scalar && "false".equals(scalar.literal()));
        if (open && depth > 0) {
            for (int i = random.nextInt(3); i > 0; i--) {
                String name = "extra " + random.nextInt(100);
                members.put(name, rest == null ? anything(depth - 1) : draw(rest, depth - 1));
            }
        }
        return object(members);
    }

    /** Properties of the schema and of all that it is composed of. */
    private void collect(ObjectNode schema, Map<String, ObjectNode> properties, Set<String> required) {
        for (ObjectNode part : schema.objects("allOf")) {
            ObjectNode resolved = refs.resolve(part);
            if (resolved != null && resolved != schema) {
                collect(resolved, properties, required);
            }
        }
        for (ObjectNode.Property property : schema.propertiesOf("properties")) {
            if (property.value() instanceof ObjectNode value) {
                properties.put(property.name(), value);
            }
        }
        required.addAll(schema.texts("required"));
    }

    private String drawArray(ObjectNode schema, int depth) {
        int length = depth <= 0 ? 0 : random.nextInt(4);
        ObjectNode items = schema.object("items");
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            elements.add(items == null ? anything(depth - 1) : draw(items, depth - 1));
        }
        return "[" + String.join(",", elements) + "]";
    }

    private String drawText(ObjectNode schema) {
        String format = String.valueOf(schema.text("format"));
        String text = switch (format) {
            case "date" -> "20%02d-0%d-1%d".formatted(random.nextInt(100), 1 + random.nextInt(9), random.nextInt(10));
            case "date-time" ->
                pick(List.of(
                        "2026-01-02T03:04:05Z",
                        "2026-01-02T03:04:05.100+03:00",
                        "1999-12-31T23:59:59.999999999-11:30",
                        "2026-01-02t03:04:05z"));
            case "uuid" -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
            case "uri" -> "https://example.org/" + random.nextInt() + "?q=%D0%B0";
            default -> TEXTS[random.nextInt(TEXTS.length)] + random.nextInt(10);
        };
        return JsonValue.of(text).toJson();
    }

    private String drawInteger(ObjectNode schema) {
        if ("int32".equals(schema.text("format"))) {
            return String.valueOf(random.nextInt());
        }
        if ("unix-time".equals(schema.text("format"))) {
            return String.valueOf(random.nextInt(2_000_000_000));
        }
        BigDecimal maximum = schema.number("maximum");
        boolean huge = maximum != null && maximum.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0;
        return huge ? random.nextLong() + "0000" : String.valueOf(random.nextLong());
    }

    private String drawNumber(ObjectNode schema) {
        return switch (String.valueOf(schema.text("format"))) {
            case "float" -> String.valueOf(random.nextFloat());
            case "decimal" -> random.nextLong() + "." + random.nextInt(1_000_000);
            default -> pick(List.of("0", "-0.0", "1e3", "1.50", "-2.5E-7", String.valueOf(random.nextGaussian())));
        };
    }

    private String anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> String.valueOf(random.nextLong());
            case 3 -> "1.50";
            case 4 -> JsonValue.of(TEXTS[random.nextInt(TEXTS.length)]).toJson();
            case 5 -> "[" + anything(depth - 1) + "]";
            default -> "{\"a\":" + anything(depth - 1) + "}";
        };
    }

    private static List<ObjectNode> alternatives(ObjectNode schema) {
        List<ObjectNode> oneOf = schema.objects("oneOf");
        return oneOf.isEmpty() ? schema.objects("anyOf") : oneOf;
    }

    private static boolean isNullable(ObjectNode schema) {
        return schema.isTrue("nullable")
                || schema.texts("type").contains("null")
                || alternatives(schema).stream().anyMatch(a -> "null".equals(a.text("type")));
    }

    private String type(ObjectNode schema) {
        List<String> types =
                schema.texts("type").stream().filter(t -> !t.equals("null")).toList();
        @Nullable String single = schema.text("type");
        if (single != null) {
            return single;
        }
        if (!types.isEmpty()) {
            return pick(types);
        }
        boolean object = schema.has("properties") || schema.has("allOf") || schema.has("additionalProperties");
        return object ? "object" : schema.has("items") ? "array" : "";
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String json(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.type() == ScalarNode.Type.TEXT
                    ? JsonValue.of(scalar.literal()).toJson()
                    : scalar.literal();
        }
        throw new IllegalArgumentException("an enum of lists or objects: " + value);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(m -> JsonValue.of(m.getKey()).toJson() + ":" + m.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
