package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A method as an operation. */
final class MethodConversion {
    private static final Map<String, String> SETTINGS = settings();

    private final VkSchema schema;
    private final Refs refs;
    private final RequestConversion requests;
    private final Variants variants;

    MethodConversion(VkSchema schema, Refs refs) {
        this.schema = schema;
        this.refs = refs;
        this.requests = new RequestConversion(schema, refs);
        this.variants = new Variants(schema, refs);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("v", "Version");
        settings.put("lang", "Language");
        settings.put("test_mode", "TestMode");
        return settings;
    }

    /** {@return the operation, without an example yet} */
    Map<String, Object> convert(ObjectNode method, String namespace) {
        String name = String.valueOf(method.text("name"));
        Map<String, Object> calls = variants.of(method, name.substring(name.indexOf('.') + 1));
        Map<String, Object> operation = Tree.object(
                "operationId",
                name,
                "tags",
                List.of(namespace),
                "summary",
                Words.summary(name),
                "security",
                security(method));
        if (Words.isReading(name)) {
            operation.put("x-bindery-repeatable", true);
        }
        if (!calls.isEmpty()) {
            operation.put("x-bindery-variants", calls);
        }
        Map<String, Object> pagination = pagination(method);
        if (pagination != null) {
            operation.put("x-bindery-pagination", pagination);
        }
        List<Long> codes = codes(method);
        if (!codes.isEmpty()) {
            operation.put("x-bindery-error-codes", codes);
        }
        operation.put("parameters", settings(method));
        requests.add(method, operation);
        operation.put("responses", Tree.object("200", response(method)));
        return operation;
    }

    private static List<Object> security(ObjectNode method) {
        List<Object> alternatives = new ArrayList<>();
        for (String kind : method.texts("access_token_type")) {
            alternatives.add(kind.equals("open") ? Tree.object() : Tree.object(kind, List.of()));
        }
        return alternatives;
    }

    private List<Object> settings(ObjectNode method) {
        List<String> own = method.objects("parameters").stream()
                .map(p -> String.valueOf(p.text("name")))
                .toList();
        List<Object> parameters = new ArrayList<>();
        SETTINGS.forEach((wire, name) -> {
            if (!own.contains(wire)) {
                parameters.add(Tree.object("$ref", "common.yaml#/components/parameters/" + name));
            }
        });
        return parameters;
    }

    private List<Long> codes(ObjectNode method) {
        return method.objects("errors").stream()
                .map(VkSchema::target)
                .map(error -> error == null ? null : schema.errors().get(error))
                .filter(Objects::nonNull)
                .map(error -> Tree.plain(error.get("code")))
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .distinct()
                .sorted()
                .toList();
    }

    private @Nullable Map<String, Object> pagination(ObjectNode method) {
        List<String> inputs = method.objects("parameters").stream()
                .map(p -> String.valueOf(p.text("name")))
                .toList();
        if (!inputs.contains("offset") || !inputs.contains("count")) {
            return null;
        }
        for (String response : VkSchema.responsesOf(method).values()) {
            ObjectNode result = schema.result(response);
            ObjectNode properties = result == null ? null : schema.meant(result).object("properties");
            if (properties != null
                    && properties.get("items") instanceof ObjectNode items
                    && "array".equals(schema.meant(items).text("type"))) {
                Map<String, Object> outputs = Tree.object("results", "/items");
                if (properties.has("count")) {
                    outputs.put("total", "/count");
                }
                return Tree.object(
                        "type",
                        "offset",
                        "inputs",
                        Tree.object("offset", "offset", "count", "count"),
                        "outputs",
                        outputs);
            }
        }
        return null;
    }

    private Map<String, Object> response(ObjectNode method) {
        Map<String, Object> answer = Tree.object(
                "type", "object", "properties", Tree.object("response", result(method), "error", refs.common("Error")));
        return Tree.object(
                "description",
                "The result, or what went wrong.",
                "content",
                Tree.object("application/json", Tree.object("schema", answer)));
    }

    private Map<String, Object> result(ObjectNode method) {
        List<String> definitions = List.copyOf(variants.distinct(method).values());
        if (definitions.size() > 1) {
            return Tree.object("anyOf", definitions.stream().map(refs::response).toList());
        }
        String definition = definitions.get(0);
        if (refs.homes().isShared(definition)) {
            return refs.response(definition);
        }
        ObjectNode result = schema.result(definition);
        return result == null ? Tree.object() : new SchemaConversion(schema, refs).convert("result", result);
    }
}
