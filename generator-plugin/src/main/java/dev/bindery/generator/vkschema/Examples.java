package dev.bindery.generator.vkschema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws an answer that a schema allows: what is required, and a little more where nothing is. Always the same. */
final class Examples {
    private static final int DEEPEST = 6;
    private static final int FEW = 3;
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("first_name", "Anna"),
            Map.entry("last_name", "Orlova"),
            Map.entry("screen_name", "anna_orlova"),
            Map.entry("domain", "anna_orlova"),
            Map.entry("title", "Mountain walks"),
            Map.entry("name", "Mountain walks"),
            Map.entry("text", "What a view!"),
            Map.entry("description", "Walks in the mountains."),
            Map.entry("message", "What a view!"),
            Map.entry("phone", "+70000000000"),
            Map.entry("email", "anna@example.org"),
            Map.entry("bdate", "14.3.1992"),
            Map.entry("color", "4bb34b"),
            Map.entry("currency", "RUB"),
            Map.entry("amount", "10000"));

    private final Map<String, Map<String, ?>> documents;

    Examples(Map<String, Map<String, ?>> documents) {
        this.documents = documents;
    }

    /** {@return a value of a schema in a document} */
    Object draw(String document, Map<?, ?> schema) {
        return draw(new Place(document, schema), "", 0);
    }

    /** A schema, and the document whose names it uses. */
    private record Place(String document, Map<?, ?> schema) {
        Place at(Object inner) {
            return new Place(document, (Map<?, ?>) inner);
        }
    }

    private Object draw(Place use, String name, int depth) {
        Place place = resolve(use);
        Map<?, ?> schema = place.schema();
        if (schema.get("enum") instanceof List<?> values) {
            return values.contains(1L) ? 1L : values.get(0);
        }
        for (String key : List.of("oneOf", "anyOf")) {
            if (schema.get(key) instanceof List<?> choices) {
                return drawBranch(place, choices.get(0), name, depth);
            }
        }
        if (schema.containsKey("allOf") || schema.containsKey("properties")) {
            return object(place, depth);
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> Map.of();
            case "array" -> list(place, name, depth);
            case "integer" -> number(schema, name);
            case "number" -> schema.get("maximum") instanceof Long most && most < FEW ? 0.5 : 1.5;
            case "boolean" -> true;
            case "string" -> text(name, schema);
            default -> Map.of();
        };
    }

    private Object drawBranch(Place union, Object branch, String name, int depth) {
        Object drawn = draw(union.at(branch), name, depth + 1);
        if (drawn instanceof Map<?, ?> object
                && union.schema().get("discriminator") instanceof Map<?, ?> discriminator
                && discriminator.get("mapping") instanceof Map<?, ?> mapping) {
            String property = String.valueOf(discriminator.get("propertyName"));
            Object ref = ((Map<?, ?>) branch).get("$ref");
            Map<String, Object> chosen = new LinkedHashMap<>();
            object.forEach((key, value) -> chosen.put(String.valueOf(key), value));
            List<?> own = mapping.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(ref))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean wrong = !own.isEmpty() && !own.contains(chosen.get(property));
            if (wrong && declared(union.at(branch)).containsKey(property)) {
                chosen.put(property, own.get(0));
            }
            return chosen;
        }
        return drawn;
    }

    private Object list(Place place, String name, int depth) {
        Object items = place.schema().get("items");
        boolean needed = place.schema().get("minItems") instanceof Long least && least > 0;
        if (!(items instanceof Map<?, ?>) || (depth > DEEPEST && !needed)) {
            return List.of();
        }
        return List.of(draw(place.at(items), name, depth + 1));
    }

    private Object object(Place place, int depth) {
        Map<String, Place> properties = declared(place);
        Set<String> required = new java.util.TreeSet<>();
        require(place, required);
        Map<String, Object> value = new LinkedHashMap<>();
        properties.forEach((name, property) -> {
            boolean simple = !isNested(property) && required.isEmpty() && value.size() < FEW;
            if (required.contains(name) || simple || (required.isEmpty() && value.isEmpty() && depth < FEW)) {
                value.put(name, draw(property, name, depth + 1));
            }
        });
        return value;
    }

    private boolean isNested(Place property) {
        Map<?, ?> schema = resolve(property).schema();
        return List.of("properties", "allOf", "oneOf", "anyOf", "items").stream()
                .anyMatch(schema::containsKey);
    }

    private Map<String, Place> declared(Place use) {
        Place place = resolve(use);
        Map<String, Place> properties = new LinkedHashMap<>();
        if (place.schema().get("allOf") instanceof List<?> parts) {
            parts.forEach(part -> properties.putAll(declared(place.at(part))));
        }
        if (place.schema().get("properties") instanceof Map<?, ?> own) {
            own.forEach((name, property) -> properties.put(String.valueOf(name), place.at(property)));
        }
        return properties;
    }

    private void require(Place use, Set<String> required) {
        Place place = resolve(use);
        if (place.schema().get("allOf") instanceof List<?> parts) {
            parts.forEach(part -> require(place.at(part), required));
        }
        if (place.schema().get("required") instanceof List<?> names) {
            names.forEach(name -> required.add(String.valueOf(name)));
        }
    }

    private Place resolve(Place use) {
        Place at = use;
        while (at.schema().get("$ref") instanceof String ref) {
            int hash = ref.indexOf("#/components/schemas/");
            String document = hash == 0 ? at.document() : ref.substring(0, hash).replace(".yaml", "");
            Object target = component(document, ref.substring(ref.lastIndexOf('/') + 1));
            at = new Place(document, target instanceof Map<?, ?> schema ? schema : Map.of());
        }
        return at;
    }

    private @Nullable Object component(String document, String name) {
        Map<String, ?> root = documents.get(document);
        return root != null
                        && root.get("components") instanceof Map<?, ?> components
                        && components.get("schemas") instanceof Map<?, ?> schemas
                ? schemas.get(name)
                : null;
    }

    private static Object number(Map<?, ?> schema, String name) {
        if ("unix-time".equals(schema.get("format"))) {
            return 1_700_000_000L;
        }
        long value = name.endsWith("count") || name.equals("total") ? 1 : 1 + Math.floorMod(name.hashCode(), 400);
        long least = schema.get("minimum") instanceof Long minimum ? minimum : 0;
        long most = schema.get("maximum") instanceof Long maximum ? maximum : Long.MAX_VALUE;
        return Math.max(least, Math.min(value, most));
    }

    private static Object text(String name, Map<?, ?> schema) {
        if ("password".equals(schema.get("format"))) {
            return "example-secret";
        }
        String known = TEXTS.get(name);
        if (known != null) {
            return known;
        }
        List<Object> parts = new ArrayList<>(Words.of(name));
        if (name.contains("url") || name.startsWith("photo_") || name.equals("src")) {
            return "https://vk.example/" + name.replace('_', '-');
        }
        return parts.isEmpty() ? "text" : String.join("-", Words.of(name)) + "-1";
    }
}
