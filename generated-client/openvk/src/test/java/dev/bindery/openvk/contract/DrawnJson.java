package dev.bindery.openvk.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.testkit.spec.Specification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws JSON that a schema allows: every form of every field comes up sooner or later. */
final class DrawnJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 6;
    private static final List<String> TEXTS = List.of("", "5", "false", "Привет", "a\"b\\c/\n", "😀", "&quot;", "null");

    private final Specification spec;
    private final Random random;

    DrawnJson(Specification spec, Random random) {
        this.spec = spec;
        this.random = random;
    }

    /** {@return a value that the schema allows} */
    JsonNode value(JsonNode schema) {
        return value(schema, 0);
    }

    private JsonNode value(JsonNode declared, int depth) {
        JsonNode schema = spec.resolve(declared);
        for (String choice : List.of("oneOf", "anyOf", "enum")) {
            if (schema.has(choice)) {
                JsonNode chosen = pick(schema.path(choice));
                return choice.equals("enum") ? chosen : value(chosen, depth);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> JSON.textNode(text(schema));
            case "integer" -> JSON.numberNode(whole(schema));
            case "number" -> JSON.numberNode(random.nextInt(2000) / 16.0 - 50);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> NullNode.getInstance();
            default -> anything(depth);
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? pick(type).asText() : type.asText();
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = names(schema.path("required"));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean comesUp = depth < DEEP && random.nextInt(depth + 1) == 0;
            if (comesUp || required.contains(property.getKey())) {
                object.set(property.getKey(), value(property.getValue(), depth + 1));
            }
        }
        if (schema.path("additionalProperties").isObject() && depth < DEEP) {
            for (int i = random.nextInt(3); i > 0; i--) {
                object.set(Integer.toString(i - 1), value(schema.path("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = depth < DEEP ? random.nextInt(3) : 0; i > 0; i--) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        return schema.path("format").asText().equals("uri")
                ? "https://ovk.example/" + random.nextInt(100) + "?a=%20"
                : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private long whole(JsonNode schema) {
        long minimum =
                schema.path("minimum").asLong(schema.path("format").asText().equals("unix-time") ? 0 : -10);
        long maximum =
                schema.path("maximum").asLong(schema.path("format").asText().equals("int64") ? 1L << 52 : 1 << 30);
        return random.nextInt(3) == 0 ? minimum : minimum + (long) (random.nextDouble() * (double) (maximum - minimum));
    }

    private JsonNode anything(int depth) {
        return depth < DEEP && random.nextBoolean()
                ? JSON.objectNode().<ObjectNode>set("x", anything(depth + 1))
                : JSON.numberNode(7);
    }

    private JsonNode pick(JsonNode choices) {
        return choices.path(random.nextInt(choices.size()));
    }

    private static List<String> names(JsonNode required) {
        List<String> names = new ArrayList<>();
        required.forEach(name -> names.add(name.asText()));
        return names;
    }
}
