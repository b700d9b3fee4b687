package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonKind;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as a server of tokens says it: OAuth's {@code error} with {@code error_description}, often with a finer
 * {@code error_type}; or an API's {@code error_code} with {@code error_msg}.
 *
 * @param code the code
 * @param type the finer code, empty if there is none
 * @param description what the server says; null if nothing
 * @param details what else it says, by name
 */
record ServerError(String code, String type, @Nullable String description, Map<String, String> details) {

    ServerError {
        details = Map.copyOf(details);
    }

    /** {@return the error in an answer; null if there is none} */
    static @Nullable ServerError in(JsonObject answer) {
        JsonValue error = answer.get("error");
        JsonValue source = error.kind() == JsonKind.OBJECT ? error : answer;
        String code = first(source, "error", "error_code");
        return code == null
                ? null
                : new ServerError(
                        code,
                        orEmpty(first(source, "error_type", "error_reason")),
                        first(source, "error_description", "error_msg"),
                        scalars(source));
    }

    /** {@return the error in the parameters that a browser brought back; null if there is none} */
    static @Nullable ServerError in(Map<String, String> parameters) {
        return in(RedirectParameters.json(parameters));
    }

    /** {@return the code by which people look it up: the finer one, where there is one} */
    String name() {
        return type.isEmpty() ? code : type;
    }

    private static @Nullable String first(JsonValue source, String... names) {
        for (String name : names) {
            String text = source.get(name).asString();
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Of what is an object only its message is kept. */
    private static Map<String, String> scalars(JsonValue source) {
        Map<String, String> scalars = new LinkedHashMap<>();
        source.fields().forEach((name, value) -> {
            String text = value.kind() == JsonKind.OBJECT ? value.get("message").asString() : value.asString();
            if (text != null && !name.startsWith("error")) {
                scalars.put(name, text);
            }
        });
        return scalars;
    }

    /** {@return the code alone} */
    @Override
    public String toString() {
        return name();
    }
}
