package dev.bindery.generator.loader.structure;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.Locale;
import java.util.Set;

/** How the parts of an API are called, so that a reader finds them without looking at the file. */
final class Labels {
    /** The fields whose values need no name of their own beside that of what they are in. */
    private static final Set<String> TRANSPARENT =
            Set.of("schema", "content", "responses", "components", "paths", "callbacks", "result");

    private Labels() {}

    /** {@return the place of what stands under {@code name} of an object; {@code owner} is that object's kind} */
    static Where property(Where outer, ElementKind owner, String name, Node value) {
        return switch (owner) {
            case PATHS -> Where.of(name);
            case CALLBACK -> outer.then(name);
            case RESPONSES -> outer.then("response", name);
            case PATH_ITEM -> value instanceof ObjectNode operation ? operation(outer, name, operation) : outer;
            default -> outer.then(field(name));
        };
    }

    private static Where operation(Where path, String verb, ObjectNode operation) {
        String id = operation.text("operationId");
        return Where.of(id == null ? verb.toUpperCase(Locale.ROOT) + " " + path : id);
    }

    private static String field(String name) {
        if (TRANSPARENT.contains(name) || isMap(name) || isList(name)) {
            return "";
        }
        return name.equals("requestBody") ? "request body" : name;
    }

    private static boolean isMap(String name) {
        return !mapEntry(name).isEmpty();
    }

    private static boolean isList(String name) {
        return !listItem(name).isEmpty();
    }

    /** {@return the place of an entry of the map that stands under {@code field}} */
    static Where entry(Where outer, String field, String key) {
        if (field.equals("content")) {
            return outer;
        }
        String word = mapEntry(field);
        return word.isEmpty() ? outer.then(key) : outer.then(word, key);
    }

    private static String mapEntry(String field) {
        return switch (field) {
            case "properties" -> "property";
            case "schemas", "$defs" -> "schema";
            case "parameters" -> "parameter";
            case "headers" -> "header";
            case "responses" -> "response";
            case "requestBodies" -> "request body";
            case "securitySchemes" -> "security scheme";
            case "callbacks" -> "callback";
            case "examples" -> "example";
            case "links" -> "link";
            case "pathItems" -> "path item";
            case "webhooks" -> "webhook";
            case "variables" -> "server variable";
            case "encoding" -> "encoding";
            case "patternProperties" -> "pattern";
            case "dependentSchemas" -> "dependent schema";
            case "codes" -> "error code";
            case "x-bindery-variants" -> "variant";
            default -> "";
        };
    }

    /** {@return the place of an element of the list that stands under {@code field}; indexes are shown from 1} */
    static Where item(Where outer, String field, int index, Node value) {
        String word = listItem(field);
        String name = value instanceof ObjectNode object ? object.text("name") : null;
        boolean byName = field.equals("parameters") || field.equals("tags");
        return outer.then(word.isEmpty() ? field : word, byName && name != null ? name : Integer.toString(index + 1));
    }

    private static String listItem(String field) {
        return switch (field) {
            case "parameters" -> "parameter";
            case "tags" -> "tag";
            case "servers" -> "server";
            case "security" -> "security";
            case "shapes" -> "error shape";
            case "allOf", "anyOf", "oneOf", "prefixItems" -> field;
            default -> "";
        };
    }
}
