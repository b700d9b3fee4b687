package dev.bindery.runtime.call;

import dev.bindery.runtime.json.JsonArray;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.NameValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a parameter's value into text by its style. An empty list or object that is not exploded gives an empty text, an
 * exploded one gives nothing. Nulls inside are left out; what is nested deeper than a style can say is written as JSON.
 */
final class StyledValue {
    private final String name;
    private final JsonValue value;
    private final Style style;
    private final boolean explode;
    private final UnaryOperator<String> encode;

    StyledValue(String name, JsonValue value, Style style, boolean explode, UnaryOperator<String> encode) {
        this.name = name;
        this.value = value;
        this.style = style;
        this.explode = explode;
        this.encode = encode;
    }

    /** For query, cookie and form: names with values, encoded. */
    List<NameValue> pairs() {
        if (value.isNull()) {
            return List.of();
        }
        if (style == Style.DEEP_OBJECT) {
            List<NameValue> found = new ArrayList<>();
            addDeep(encode.apply(name), value, found);
            return found;
        }
        if (!isCompound()) {
            return List.of(new NameValue(encode.apply(name), text(value)));
        }
        if (!explode) {
            return List.of(new NameValue(encode.apply(name), flat().collect(Collectors.joining(delimiter()))));
        }
        if (value instanceof JsonObject object) {
            return object.fields().entrySet().stream()
                    .filter(field -> !field.getValue().isNull())
                    .map(field -> new NameValue(encode.apply(field.getKey()), text(field.getValue())))
                    .toList();
        }
        return flat().map(element -> new NameValue(encode.apply(name), element)).toList();
    }

    /** For path and header: one text. */
    String text() {
        if (value.isNull()) {
            return "";
        }
        return switch (style) {
            case LABEL -> flat(explode ? "." : ",", ".");
            case MATRIX -> matrix();
            default -> flat(",", "");
        };
    }

    private String flat(String delimiter, String prefix) {
        Stream<String> texts = explode && value instanceof JsonObject ? assignments() : flat();
        return texts.collect(Collectors.joining(delimiter, prefix, ""));
    }

    private String matrix() {
        if (!isCompound() || !explode) {
            return ";" + assignment(encode.apply(name), flat().collect(Collectors.joining(",")));
        }
        Stream<String> texts = value instanceof JsonObject
                ? assignments()
                : flat().map(element -> assignment(encode.apply(name), element));
        return texts.map(text -> ";" + text).collect(Collectors.joining());
    }

    private String assignment(String encodedName, String text) {
        return text.isEmpty() && style == Style.MATRIX ? encodedName : encodedName + "=" + text;
    }

    private boolean isCompound() {
        return value instanceof JsonArray || value instanceof JsonObject;
    }

    private Stream<String> assignments() {
        return value.fields().entrySet().stream()
                .filter(field -> !field.getValue().isNull())
                .map(field -> assignment(encode.apply(field.getKey()), text(field.getValue())));
    }

    /** The value, the elements, or names and values in turn. */
    private Stream<String> flat() {
        if (value instanceof JsonObject object) {
            return object.fields().entrySet().stream()
                    .filter(field -> !field.getValue().isNull())
                    .flatMap(field -> Stream.of(encode.apply(field.getKey()), text(field.getValue())));
        }
        Stream<JsonValue> elements = value instanceof JsonArray array ? array.elements().stream() : Stream.of(value);
        return elements.filter(element -> !element.isNull()).map(this::text);
    }

    private String delimiter() {
        return switch (style) {
            case SPACE_DELIMITED -> encode.apply(" ");
            case PIPE_DELIMITED -> encode.apply("|");
            default -> ",";
        };
    }

    private void addDeep(String path, JsonValue at, List<NameValue> found) {
        if (at instanceof JsonObject object) {
            object.fields().forEach((key, field) -> addDeep(path + encode.apply("[" + key + "]"), field, found));
        } else if (at instanceof JsonArray array) {
            array.elements().forEach(element -> addDeep(path, element, found));
        } else if (!at.isNull()) {
            found.add(new NameValue(path, text(at)));
        }
    }

    private String text(JsonValue part) {
        String text = part.asString();
        return encode.apply(text != null ? text : part.toJson());
    }
}
