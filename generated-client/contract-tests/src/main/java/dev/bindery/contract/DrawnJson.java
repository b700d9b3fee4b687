package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws JSON that a schema allows: every form of every field comes up sooner or later. */
final class DrawnJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 6;

    /** How many properties of an object are drawn in any depth. */
    private static final int FEW = 12;

    private final Schemas schemas;
    private final Random random;
    private final DrawnScalar scalars;
    private final List<Site> sites = new ArrayList<>();

    DrawnJson(Schemas schemas, Random random) {
        this(schemas, random, DrawnScalar.HARD_TEXTS);
    }

    DrawnJson(Schemas schemas, Random random, List<String> texts) {
        this.schemas = schemas;
        this.random = random;
        this.scalars = new DrawnScalar(random, texts);
    }

    /** {@return a value that the schema allows} */
    JsonNode value(JsonNode schema) {
        return value(schema, Spot.root("$"));
    }

    /** {@return a value that the schema allows, as the one that stands at a path} */
    JsonNode value(JsonNode schema, String path) {
        return value(schema, Spot.root(path));
    }

    /** {@return the properties and elements of what was drawn so far} */
    List<Site> sites() {
        return sites;
    }

    private JsonNode value(JsonNode declared, Spot spot) {
        JsonNode schema = schemas.flat(declared);
        if (schema.has("oneOf") || schema.has("anyOf")) {
            return alternative(schema, spot);
        } else if (schema.has("enum")) {
            return pick(schema.path("enum"));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, spot);
            case "array" -> array(schema, spot);
            case "string" -> JSON.textNode(scalars.text(schema));
            case "integer" -> JSON.numberNode(scalars.whole(schema));
            case "number" -> JSON.numberNode(scalars.decimal(schema));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> NullNode.getInstance();
            default -> anything(spot.depth());
        };
    }

    /** A variant that a discriminator names says so: without it, nothing is known of what is in it. */
    private JsonNode alternative(JsonNode union, Spot spot) {
        JsonNode chosen = pick(union.has("oneOf") ? union.path("oneOf") : union.path("anyOf"));
        List<String> names = Schemas.namesOf(union, chosen);
        String property = union.at("/discriminator/propertyName").asText();
        if (names.isEmpty() || !schemas.flat(chosen).path("properties").has(property)) {
            return value(chosen, spot.unsure());
        }
        JsonNode drawn = value(chosen, spot.discriminatedBy(property));
        return ((ObjectNode) drawn).put(property, names.get(random.nextInt(names.size())));
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? pick(type).asText() : type.asText(schema.has("properties") ? "object" : "");
    }

    private ObjectNode object(JsonNode schema, Spot spot) {
        ObjectNode object = JSON.objectNode();
        List<String> required = Schemas.texts(schema.path("required"));
        var properties = schema.path("properties").properties();
        int rarity = Math.max(spot.depth() + 1, properties.size() * spot.depth() / FEW);
        for (Map.Entry<String, JsonNode> property : properties) {
            String name = property.getKey();
            boolean isRequired = required.contains(name);
            if (isRequired || (spot.depth() < DEEP && random.nextInt(rarity) == 0)) {
                Spot inside = spot.property(name);
                object.set(name, value(property.getValue(), inside));
                boolean sure = spot.isSure() && !name.equals(spot.discriminator());
                JsonNode declared = schemas.flat(property.getValue());
                sites.add(new Site(object, name, inside.path(), declared, isRequired, sure, isOpen(schema)));
            }
        }
        if (schema.path("additionalProperties").isObject() && spot.depth() < DEEP) {
            for (int i = random.nextInt(3); i > 0; i--) {
                String name = Integer.toString(i - 1);
                object.set(name, value(schema.path("additionalProperties"), spot.property(name)));
            }
        }
        return object;
    }

    /** Says whether there may be properties that the schema does not name. */
    private static boolean isOpen(JsonNode schema) {
        JsonNode rest = schema.path("additionalProperties");
        return rest.isObject() || rest.asBoolean() || schema.has("patternProperties");
    }

    private ArrayNode array(JsonNode schema, Spot spot) {
        ArrayNode array = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(2), least + 2);
        int size = spot.depth() < DEEP ? least + random.nextInt(most - least + 1) : least;
        for (int i = 0; i < size; i++) {
            array.add(value(schema.path("items"), spot.element(i)));
        }
        return array;
    }

    /** {@return a value for which there is no schema} */
    JsonNode anything(int depth) {
        return depth < DEEP && random.nextBoolean()
                ? JSON.objectNode().<ObjectNode>set("x", anything(depth + 1))
                : JSON.numberNode(7);
    }

    private JsonNode pick(JsonNode choices) {
        return choices.path(random.nextInt(choices.size()));
    }
}
