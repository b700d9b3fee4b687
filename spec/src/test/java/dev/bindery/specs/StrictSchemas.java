package dev.bindery.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges values by the schemas of a document, taking a property that they do not declare for a fault. */
final class StrictSchemas {

    /** A schema with none of these takes anything, and means to. */
    private static final Set<String> SHAPING = Set.of("$ref", "type", "properties", "allOf", "oneOf", "anyOf");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode components;

    StrictSchemas(SpecDocument document) {
        components = document.root().path("components").deepCopy();
        components.path("schemas").forEach(StrictSchemas::closeParts);
    }

    /** {@return what is wrong with a value} */
    List<String> faults(JsonNode schema, JsonNode value) {
        if (!schema.isObject()) {
            return List.of("there is no schema for it");
        }
        ObjectNode judge = schema.deepCopy();
        close(judge);
        judge.set("components", components);
        return registry.getSchema(judge).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    /** For the whole schema of a value: what none of its parts declares may not be there. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && SHAPING.stream().anyMatch(object::has)) {
            object.put("unevaluatedProperties", false);
        }
        closeParts(schema);
    }

    /** For a part of it: the other parts may declare more properties of the same value, but not of those in it. */
    private static void closeParts(JsonNode schema) {
        schema.path("properties").forEach(StrictSchemas::close);
        Stream.of("items", "additionalProperties").filter(schema::has).forEach(key -> close(schema.path(key)));
        Stream.of("allOf", "oneOf", "anyOf").forEach(key -> schema.path(key).forEach(StrictSchemas::closeParts));
    }
}
