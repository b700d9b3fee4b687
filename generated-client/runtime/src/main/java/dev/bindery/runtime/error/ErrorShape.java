package dev.bindery.runtime.error;

import dev.bindery.runtime.json.JsonArray;
import dev.bindery.runtime.json.JsonNull;
import dev.bindery.runtime.json.JsonNumber;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonString;
import dev.bindery.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an error looks in an answer: where its code, its message and the request's parameters stand. Immutable. */
public final class ErrorShape {
    private final JsonPointer code;
    private final @Nullable JsonPointer message;
    private final @Nullable JsonPointer parameters;

    private ErrorShape(JsonPointer code, @Nullable JsonPointer message, @Nullable JsonPointer parameters) {
        this.code = code;
        this.message = message;
        this.parameters = parameters;
    }

    /**
     * Describes a shape by JSON pointers, such as {@code /error/error_code}.
     *
     * @param codePointer where the code stands: an answer with a text or a number there is an error
     * @param messagePointer where the message stands, or null
     * @param parametersPointer where the request's parameters stand, as an object or as a list of key and value; or null
     * @return the shape
     * @throws IllegalArgumentException if a pointer does not begin with a slash
     */
    public static ErrorShape of(
            String codePointer, @Nullable String messagePointer, @Nullable String parametersPointer) {
        return new ErrorShape(
                JsonPointer.of(codePointer),
                messagePointer == null ? null : JsonPointer.of(messagePointer),
                parametersPointer == null ? null : JsonPointer.of(parametersPointer));
    }

    /** The property of the answer's object without which this shape cannot be there. */
    String topLevelName() {
        return code.firstName();
    }

    Optional<ApiError> find(JsonValue answer) {
        JsonValue found = code.in(answer);
        boolean isCode = found instanceof JsonNumber
                || (found instanceof JsonString
                        && !String.valueOf(found.asString()).isEmpty());
        if (!isCode) {
            return Optional.empty();
        }
        return Optional.of(new ApiError(
                text(found),
                message == null ? null : nullableText(message.in(answer)),
                parameters == null ? Map.of() : parametersIn(parameters.in(answer)),
                details(answer)));
    }

    /** What else is told, but for texts that are an error's code or message. */
    private Map<String, String> details(JsonValue answer) {
        Map<String, String> details = new LinkedHashMap<>();
        code.around(answer).fields().forEach((name, value) -> {
            String told = value.asString();
            boolean known = value == code.in(answer) || (message != null && value == message.in(answer));
            if (told != null && !known) {
                details.put(name, told);
            }
        });
        return details;
    }

    private static Map<String, String> parametersIn(JsonValue value) {
        Map<String, String> found = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.fields().forEach((name, field) -> found.put(name, text(field)));
        } else if (value instanceof JsonArray array) {
            array.elements().forEach(pair -> {
                String key = nullableText(pair.get("key"));
                if (key != null) {
                    found.put(key, text(pair.get("value")));
                }
            });
        }
        return found;
    }

    private static @Nullable String nullableText(JsonValue value) {
        return value instanceof JsonNull ? null : text(value);
    }

    private static String text(JsonValue value) {
        String text = value.asString();
        return text != null ? text : value.toJson();
    }
}
