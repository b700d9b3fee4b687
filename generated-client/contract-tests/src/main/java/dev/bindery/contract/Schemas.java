package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.testkit.spec.Specification;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads schemas of a specification. Not for use by several threads. */
final class Schemas {

    private final Specification spec;
    private final IdentityHashMap<JsonNode, JsonNode> merged = new IdentityHashMap<>();

    Schemas(Specification spec) {
        this.spec = spec;
    }

    /** {@return the schema with its references followed and all of its parts in one; the later definition holds} */
    JsonNode flat(JsonNode declared) {
        JsonNode schema = spec.resolve(declared);
        if (!schema.has("allOf")) {
            return schema;
        }
        JsonNode known = merged.get(schema);
        JsonNode whole = known == null ? merge(schema) : known;
        merged.put(schema, whole);
        return whole;
    }

    private JsonNode merge(JsonNode schema) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        Set<String> required = new LinkedHashSet<>();
        List<JsonNode> parts = new ArrayList<>();
        schema.path("allOf").forEach(part -> parts.add(flat(part)));
        parts.add(((ObjectNode) schema).deepCopy().without("allOf"));
        for (JsonNode part : parts) {
            whole.setAll((ObjectNode) part);
            part.path("properties").properties().forEach(p -> properties.set(p.getKey(), p.getValue()));
            required.addAll(texts(part.path("required")));
        }
        whole.set("properties", properties);
        required.forEach(whole.putArray("required")::add);
        return whole;
    }

    /** {@return whether a value is what a schema of the document says} */
    boolean allows(String pointer, JsonNode value) {
        return spec.schemas().problem(pointer, value).isEmpty();
    }

    /** {@return the texts of a list} */
    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** {@return what the discriminator of a union calls one of its variants} */
    static List<String> namesOf(JsonNode union, JsonNode variant) {
        String reference = variant.path("$ref").asText();
        return union.at("/discriminator/mapping").properties().stream()
                .filter(name -> name.getValue().asText().equals(reference))
                .map(Map.Entry::getKey)
                .toList();
    }
}
