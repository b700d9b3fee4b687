package dev.bindery.runtime.error;

import dev.bindery.runtime.json.JsonArray;
import dev.bindery.runtime.json.JsonNull;
import dev.bindery.runtime.json.JsonNumber;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonString;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.Headers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an error looks in an answer: where its code, its message and the request's parameters stand. Immutable. */
public final class ErrorShape {
    private final @Nullable String header;
    private final @Nullable JsonPointer code;
    private final @Nullable JsonPointer message;
    private final @Nullable JsonPointer parameters;

    private ErrorShape(
            @Nullable String header,
            @Nullable String codePointer,
            @Nullable String messagePointer,
            @Nullable String parametersPointer) {
        this.header = header;
        this.code = pointer(codePointer);
        this.message = pointer(messagePointer);
        this.parameters = pointer(parametersPointer);
    }

    private static @Nullable JsonPointer pointer(@Nullable String pointer) {
        return pointer == null ? null : JsonPointer.of(pointer);
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
                null, Objects.requireNonNull(codePointer, "codePointer"), messagePointer, parametersPointer);
    }

    /**
     * Describes a shape whose code comes in a header.
     *
     * @param header the header's name: an answer that has it, and not blank, is an error
     * @param messagePointer where the message stands in the body, or null
     * @param parametersPointer where the request's parameters stand in the body, or null
     * @return the shape
     * @throws IllegalArgumentException if a pointer does not begin with a slash
     */
    public static ErrorShape inHeader(
            String header, @Nullable String messagePointer, @Nullable String parametersPointer) {
        return new ErrorShape(Objects.requireNonNull(header, "header"), null, messagePointer, parametersPointer);
    }

    /** The property of the answer's object without which this shape cannot be there; empty if the body does not tell. */
    Optional<String> topLevelName() {
        return Optional.ofNullable(code).map(JsonPointer::firstName);
    }

    /** Whether the headers of an answer are enough to know it for an error of this shape. */
    boolean isTold(Headers headers) {
        return !codeIn(headers).isEmpty();
    }

    Optional<ApiError> find(Headers headers, JsonValue answer) {
        String found = code == null ? codeIn(headers) : codeIn(code.in(answer));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ApiError(
                found,
                message == null ? null : nullableText(message.in(answer)),
                parameters == null ? Map.of() : parametersIn(parameters.in(answer)),
                details(answer)));
    }

    private String codeIn(Headers headers) {
        String value = header == null ? null : headers.first(header);
        return value == null ? "" : value.strip();
    }

    private static String codeIn(JsonValue found) {
        return found instanceof JsonNumber || found instanceof JsonString ? text(found) : "";
    }

    /** What else is told, but for texts that are an error's code or message. */
    private Map<String, String> details(JsonValue answer) {
        Map<String, String> details = new LinkedHashMap<>();
        JsonValue surroundings = code == null ? answer : code.around(answer);
        surroundings.fields().forEach((name, value) -> {
            String told = value.asString();
            boolean known =
                    (code != null && value == code.in(answer)) || (message != null && value == message.in(answer));
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
