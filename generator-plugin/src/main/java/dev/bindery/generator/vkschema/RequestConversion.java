package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a method as the fields of a form. Lists are separated by commas, objects are JSON. */
final class RequestConversion {
    private final VkSchema schema;
    private final Refs refs;
    private final SchemaConversion types;

    RequestConversion(VkSchema schema, Refs refs) {
        this.schema = schema;
        this.refs = refs;
        this.types = new SchemaConversion(schema, refs);
    }

    /** Adds the body to an operation, unless the method has no parameters. */
    void add(ObjectNode method, Map<String, Object> operation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Object> encoding = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (ObjectNode parameter : method.objects("parameters")) {
            String name = String.valueOf(parameter.text("name"));
            fields.put(name, field(name, parameter, encoding));
            if (parameter.isTrue("required")) {
                required.add(name);
            }
        }
        if (fields.isEmpty()) {
            return;
        }
        Map<String, Object> body = Tree.object("type", "object");
        if (!required.isEmpty()) {
            body.put("required", required);
        }
        body.put("properties", fields);
        Map<String, Object> form = Tree.object("schema", body);
        if (!encoding.isEmpty()) {
            form.put("encoding", encoding);
        }
        Map<String, Object> request = required.isEmpty() ? Tree.object() : Tree.object("required", true);
        request.put("content", Tree.object("application/x-www-form-urlencoded", form));
        operation.put("requestBody", request);
    }

    private Map<String, Object> field(String name, ObjectNode parameter, Map<String, Object> encoding) {
        String type = parameter.text("type");
        if ("boolean".equals(type)) {
            return bit(parameter);
        }
        if ("json".equals(parameter.text("format"))) {
            encoding.put(name, Tree.object("contentType", "application/json"));
            return jsonList(name, parameter);
        }
        if ("array".equals(type)) {
            ObjectNode items = parameter.object("items");
            boolean objects = items != null && holdsObject(items);
            encoding.put(
                    name,
                    objects
                            ? Tree.object("contentType", "application/json")
                            : Tree.object("style", "form", "explode", false));
        } else if (VkSchema.target(parameter) != null && holdsObject(parameter)) {
            encoding.put(name, Tree.object("contentType", "application/json"));
        }
        return types.convert(name, parameter);
    }

    private Map<String, Object> bit(ObjectNode parameter) {
        Map<String, Object> bit = refs.common("Bit");
        if (Tree.plain(parameter.get("default")) instanceof Boolean value) {
            bit.put("default", value ? 1 : 0);
        }
        return bit;
    }

    private Map<String, Object> jsonList(String name, ObjectNode parameter) {
        ObjectNode items = parameter.object("items");
        Map<String, Object> list = Tree.object("type", "array");
        list.put("items", items == null ? Tree.object() : types.convert(name, items));
        List.of("minItems", "maxItems").forEach(limit -> {
            if (Tree.plain(parameter.get(limit)) instanceof Long bound) {
                list.put(limit, bound);
            }
        });
        return list;
    }

    private boolean holdsObject(ObjectNode node) {
        ObjectNode meant = schema.meant(node);
        return "object".equals(meant.text("type")) || meant.has("allOf") || meant.has("oneOf");
    }
}
