package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a specification says about the wire, one line for each fact. Words, examples and Java names are no facts. */
final class SpecFacts {

    private static final Set<String> WORDS = Set.of(
            "summary",
            "example",
            "tags",
            "parameters",
            "x-bindery-name",
            "x-enum-varnames",
            "x-enum-descriptions",
            "x-bindery-certainty",
            "x-bindery-idempotency-token",
            "x-bindery-pagination",
            "x-bindery-rate-limit",
            "x-bindery-repeatable",
            "x-bindery-variants");
    private static final Set<String> SETS = Set.of("required", "enum", "security", "x-bindery-error-codes", "type");

    private final SortedMap<String, String> facts = new TreeMap<>();

    private SpecFacts() {}

    /** {@return the facts by place: {@code wall.get/owner_id/format} gives {@code int64}} */
    static SortedMap<String, String> of(SpecSet specs) {
        SpecFacts all = new SpecFacts();
        for (SpecDocument document : specs.entries()) {
            document.root().propertiesOf("paths").forEach(path -> {
                ObjectNode operation = ((ObjectNode) path.value()).object("post");
                if (operation != null && path.name().startsWith("/method/")) {
                    all.walk(operation, path.name().substring("/method/".length()));
                }
            });
            ObjectNode components = document.root().object("components");
            if (components != null) {
                components.propertiesOf("schemas").forEach(type -> all.walk(type.value(), type.name()));
            }
            ObjectNode errors = document.root().object("x-bindery-errors");
            if (errors != null) {
                errors.propertiesOf("codes")
                        .forEach(code -> all.facts.put("error " + code.name(), nameOf(code.value())));
            }
        }
        return all.facts;
    }

    private static String nameOf(Node code) {
        return code instanceof ObjectNode error ? String.valueOf(error.text("name")) : "";
    }

    private void walk(Node node, String place) {
        if (node instanceof ObjectNode object) {
            facts.put(place, "there");
            object.properties().forEach(property -> walkProperty(property, place));
        } else if (node instanceof ArrayNode array) {
            List<Node> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                walk(items.get(i), place + "/" + i);
            }
        } else if (node instanceof ScalarNode scalar) {
            facts.put(place, scalar.literal());
        }
    }

    private void walkProperty(ObjectNode.Property property, String place) {
        String name = property.name();
        if (WORDS.contains(name) || (name.equals("description") && property.value() instanceof ScalarNode)) {
            return;
        }
        String inner = place + "/" + name;
        if (SETS.contains(name) && property.value() instanceof ArrayNode array) {
            array.items().forEach(item -> facts.put(inner + " " + word(item), "there"));
        } else if (name.equals("$ref")) {
            String ref = Objects.requireNonNull(((ScalarNode) property.value()).text());
            facts.put(inner, ref.substring(ref.lastIndexOf('/') + 1));
        } else if (name.equals("properties")) {
            ((ObjectNode) property.value())
                    .properties()
                    .forEach(field -> walk(field.value(), place + "/" + field.name()));
        } else {
            walk(property.value(), isWrapping(name) ? place : inner);
        }
    }

    private static String word(Node item) {
        return item instanceof ObjectNode object ? String.join("+", object.names()) : ((ScalarNode) item).literal();
    }

    private static boolean isWrapping(String name) {
        return Set.of("requestBody", "content", "schema", "responses").contains(name) || name.contains("/");
    }
}
