package dev.bindery.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An OpenAPI document, JSON or YAML.
 *
 * @param file where it was read
 * @param root what it says
 */
record SpecDocument(Path file, JsonNode root) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> VERBS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static SpecDocument read(Path file) {
        try {
            return new SpecDocument(file, YAML.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /** {@return what a piece of YAML says} */
    static JsonNode parse(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SpecOperation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(item -> item.getValue().properties().stream()
                        .filter(field -> VERBS.contains(field.getKey()))
                        .map(field -> new SpecOperation(field.getKey(), item.getKey(), field.getValue())))
                .toList();
    }

    /** {@return the components of a kind, by name} */
    Set<Map.Entry<String, JsonNode>> components(String kind) {
        return root.path("components").path(kind).properties();
    }

    /** {@return the node itself, or the one in this document that it refers to} */
    JsonNode resolve(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            found = root.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
