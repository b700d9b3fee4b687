package dev.bindery.generator.fidelity;

import dev.bindery.runtime.json.JsonArray;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.NameValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How OpenAPI spells a value, by its table of styles and RFC 6570.
 *
 * @param name the parameter's name
 * @param value what it is
 * @param style the style's name in the document
 * @param explode whether each element stands by itself
 * @param encode what happens to each name and each scalar
 */
record Expansion(String name, JsonValue value, String style, boolean explode, UnaryOperator<String> encode) {

    private static final Set<String> DELIMITED = Set.of("spaceDelimited", "pipeDelimited");

    /** {@return whether the table says how such a value is spelled} */
    boolean isDefined() {
        boolean flat = parts(value).allMatch(part -> !isCompound(part));
        return switch (style) {
            case "deepObject" -> value instanceof JsonObject && flat;
            case "spaceDelimited", "pipeDelimited" -> isCompound(value) && flat && !explode;
            default -> flat;
        };
    }

    /** {@return what stands in a query, a form or a cookie} */
    List<NameValue> pairs() {
        String own = encode.apply(name);
        if (style.equals("deepObject")) {
            return value.fields().entrySet().stream()
                    .map(field -> new NameValue(own + "[" + encode.apply(field.getKey()) + "]", text(field.getValue())))
                    .toList();
        } else if (!isCompound(value)) {
            return List.of(new NameValue(own, text(value)));
        } else if (!explode || DELIMITED.contains(style)) {
            String delimiter = switch (style) {
                case "spaceDelimited" -> "%20";
                case "pipeDelimited" -> "%7C";
                default -> ",";
            };
            return List.of(new NameValue(own, words().collect(Collectors.joining(delimiter))));
        } else if (value instanceof JsonObject) {
            return value.fields().entrySet().stream()
                    .map(field -> new NameValue(encode.apply(field.getKey()), text(field.getValue())))
                    .toList();
        }
        return words().map(word -> new NameValue(own, word)).toList();
    }

    /** {@return what stands in a path or a header} */
    String inline() {
        boolean assigned = explode && value instanceof JsonObject;
        Stream<String> words = assigned ? assignments() : words();
        return switch (style) {
            case "label" -> "." + words.collect(Collectors.joining(explode ? "." : ","));
            case "matrix" -> matrix(assigned, words);
            default -> words.collect(Collectors.joining(","));
        };
    }

    private String matrix(boolean assigned, Stream<String> words) {
        String own = encode.apply(name);
        if (assigned) {
            return words.map(word -> ";" + word).collect(Collectors.joining());
        } else if (explode) {
            return words.map(word -> ";" + own + "=" + word).collect(Collectors.joining());
        }
        return ";" + own + "=" + words.collect(Collectors.joining(","));
    }

    private Stream<String> assignments() {
        return value.fields().entrySet().stream()
                .map(field -> encode.apply(field.getKey()) + "=" + text(field.getValue()));
    }

    private Stream<String> words() {
        if (value instanceof JsonObject) {
            return value.fields().entrySet().stream().flatMap(this::nameAndText);
        }
        return value instanceof JsonArray ? value.elements().stream().map(this::text) : Stream.of(text(value));
    }

    private Stream<String> nameAndText(Map.Entry<String, JsonValue> field) {
        return Stream.of(encode.apply(field.getKey()), text(field.getValue()));
    }

    private String text(JsonValue scalar) {
        return encode.apply(textOf(scalar));
    }

    /** {@return a scalar without its quotation marks; anything else as JSON} */
    static String textOf(JsonValue value) {
        String text = value.asString();
        return text == null ? value.toJson() : text;
    }

    private static Stream<JsonValue> parts(JsonValue value) {
        return value instanceof JsonObject ? value.fields().values().stream() : value.elements().stream();
    }

    static boolean isCompound(JsonValue value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }
}
