package dev.bindery.runtime.client;

import dev.bindery.runtime.auth.SecurityRequirement;
import dev.bindery.runtime.call.In;
import dev.bindery.runtime.call.Operation;
import dev.bindery.runtime.call.RequestWriter;
import dev.bindery.runtime.json.JsonEncoder;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.json.JsonWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes operations of what is not in the API's description: a method's name, or an HTTP method and a path. */
record UntypedCall(
        String httpMethod, String path, In in, @Nullable String envelope) {
    private static final String METHOD = "method";

    /** Checks that the parameters have a place. */
    UntypedCall {
        if (in != In.QUERY && in != In.FORM) {
            throw new IllegalArgumentException("parameters of an untyped call travel in QUERY or FORM, not in " + in);
        }
    }

    /** The operation that calls a method by its name. */
    Operation<Map<String, ?>, JsonValue> method(
            String method, List<ApiDescription.Setting> settings, List<SecurityRequirement> security) {
        Operation.Builder<Map<String, ?>, JsonValue> operation = Operation.<Map<String, ?>, JsonValue>builder(
                        method, httpMethod, path)
                .security(security.toArray(SecurityRequirement[]::new))
                .request((parameters, out) -> {
                    out.path(METHOD, method, JsonWriter::writeString);
                    parameters.forEach((name, value) -> write(out, in, name, value));
                })
                .nullableResult(JsonValue.codec())
                .envelope(envelope);
        settings.forEach(setting -> operation.setting(setting.name(), setting.in()));
        return operation.build();
    }

    /** The operation that calls a path of a REST API. */
    static Operation<Map<String, ?>, JsonValue> path(
            String httpMethod,
            String path,
            @Nullable JsonValue body,
            List<ApiDescription.Setting> settings,
            List<SecurityRequirement> security) {
        Operation.Builder<Map<String, ?>, JsonValue> operation = Operation.<Map<String, ?>, JsonValue>builder(
                        httpMethod + " " + path, httpMethod, path)
                .security(security.toArray(SecurityRequirement[]::new))
                .request((query, out) -> {
                    query.forEach((name, value) -> write(out, In.QUERY, name, value));
                    out.json(body, JsonWriter::writeValue);
                })
                .nullableResult(JsonValue.codec());
        settings.forEach(setting -> operation.setting(setting.name(), setting.in()));
        return operation.build();
    }

    private static void write(RequestWriter out, In in, String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        JsonEncoder<String> encoder = JsonWriter::writeString;
        if (in == In.QUERY) {
            out.query(name, text(name, value), encoder);
        } else {
            out.form(name, text(name, value), encoder);
        }
    }

    private static String text(String name, Object value) {
        if (value instanceof JsonValue json) {
            return json.toJson();
        }
        if (value instanceof Collection<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(element -> text(name, element))
                    .collect(Collectors.joining(","));
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException("parameter " + name + ": a "
                + value.getClass().getName() + "; a String, Number, Boolean, Collection or JsonValue is right");
    }
}
