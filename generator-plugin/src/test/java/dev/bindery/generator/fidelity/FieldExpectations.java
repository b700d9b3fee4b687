package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.runtime.json.JsonArray;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.NameValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to arrive of the fields of a form, by {@code encoding} or without it. */
final class FieldExpectations {

    private final Dialect dialect;
    private final ObjectNode media;

    FieldExpectations(Dialect dialect, ObjectNode media) {
        this.dialect = dialect;
        this.media = media;
    }

    private @Nullable ObjectNode encoding(String name) {
        ObjectNode all = media.object("encoding");
        return all == null ? null : dialect.references().object(all.get(name));
    }

    private @Nullable String contentType(String name) {
        ObjectNode encoding = encoding(name);
        return encoding == null ? null : encoding.text("contentType");
    }

    /** {@return whether a part is an object in a form that only its caller can write, such as XML} */
    boolean isWritten(String name, JsonValue value) {
        String type = contentType(name);
        return type != null
                && !type.contains(",")
                && !type.contains("*")
                && MediaKind.of(type) != MediaKind.JSON
                && holdsObjects(value);
    }

    /** A field of a URL-encoded form. */
    Expectation field(String label, String name, JsonValue value) {
        ObjectNode encoding = encoding(name);
        boolean styled =
                encoding != null && (encoding.has("style") || encoding.has("explode") || encoding.has("allowReserved"));
        String type = contentType(name);
        boolean json = !styled && (type != null ? MediaKind.of(type) == MediaKind.JSON : holdsObjects(value));
        if (json) {
            return new Expectation(label, got -> jsonProblem(name, value, got.formPairs()));
        }
        String style =
                encoding == null || encoding.text("style") == null ? "form" : String.valueOf(encoding.text("style"));
        Boolean explode = encoding == null ? null : encoding.bool("explode");
        boolean exploded = explode != null ? explode : style.equals("form");
        Expansion expansion = new Expansion(name, value, style, exploded, Percent::encode);
        return new Expectation(label, got -> pairsProblem(expansion, got.formPairs()));
    }

    /** In forms a plus sign is a blank, and what stands between elements may be encoded. */
    private static @Nullable String pairsProblem(Expansion due, List<NameValue> found) {
        List<String> all = found.stream()
                .map(pair -> form(pair.name()) + "=" + form(pair.value()))
                .toList();
        List<String> missing = due.pairs().stream()
                .map(pair -> Percent.decode(pair.name()) + "=" + Percent.decode(pair.value()))
                .filter(pair -> !all.contains(pair))
                .toList();
        return missing.isEmpty() || !due.isDefined() ? null : "due: " + missing + ", found: " + all;
    }

    private static boolean holdsObjects(JsonValue value) {
        return Expansion.isCompound(value)
                && (!(value instanceof JsonArray) || value.elements().stream().anyMatch(Expansion::isCompound));
    }

    /** As one text, or for a list as a text for each element: OpenAPI allows to read it either way. */
    private static @Nullable String jsonProblem(String name, JsonValue value, List<NameValue> found) {
        List<String> texts = found.stream()
                .filter(pair -> form(pair.name()).equals(name))
                .map(pair -> form(pair.value()))
                .toList();
        boolean whole = texts.size() == 1 && BodyPlan.jsonProblem(value, texts.get(0)) == null;
        boolean each = value instanceof JsonArray
                && texts.size() == value.elements().size()
                && java.util.stream.IntStream.range(0, texts.size())
                        .allMatch(i -> BodyPlan.jsonProblem(value.get(i), texts.get(i)) == null);
        return whole || each ? null : "due: " + value.toJson() + ", found: " + texts;
    }

    private static String form(String encoded) {
        return Percent.decode(encoded.replace("+", "%20"));
    }

    /** A part that is no file. */
    Expectation part(String label, String name, JsonValue value) {
        List<JsonValue> elements = value instanceof JsonArray ? value.elements() : List.of(value);
        String type = contentType(name);
        return new Expectation(label, got -> {
            List<RecordedRequest.Part> parts = got.parts().stream()
                    .filter(part -> name.equals(part.name()))
                    .toList();
            boolean wholeJson = type != null && MediaKind.of(type) == MediaKind.JSON && parts.size() == 1;
            List<JsonValue> due = wholeJson ? List.of(value) : elements;
            if (parts.size() != due.size()) {
                return "due: " + due.size() + " parts, found: " + parts.size();
            }
            for (int i = 0; i < parts.size(); i++) {
                String problem = problem(due.get(i), type, parts.get(i));
                if (problem != null) {
                    return problem;
                }
            }
            return null;
        });
    }

    private static @Nullable String problem(JsonValue due, @Nullable String type, RecordedRequest.Part part) {
        boolean json = type != null ? MediaKind.of(type) == MediaKind.JSON : Expansion.isCompound(due);
        String problem = json
                ? BodyPlan.jsonProblem(due, part.text())
                : Expansion.textOf(due).equals(part.text()) ? null : "due: " + due + ", found: " + part.text();
        String usual = json ? "application/json" : "text/plain";
        String found = part.contentType() == null ? "text/plain" : part.contentType();
        String asked = type == null ? usual : type;
        boolean right = Arrays.stream(asked.split(","))
                .anyMatch(one -> one.contains("*") || MediaKind.plain(one).equals(MediaKind.plain(found)));
        return problem != null ? problem : right ? null : "due: a part of type " + asked + ", found: " + found;
    }

    /** Files of one name. */
    Expectation file(String label, String name, List<byte[]> files) {
        String type = contentType(name);
        return new Expectation(label, got -> {
            List<RecordedRequest.Part> parts = got.parts().stream()
                    .filter(part -> name.equals(part.name()))
                    .toList();
            boolean same = parts.size() == files.size()
                    && java.util.stream.IntStream.range(0, parts.size())
                            .allMatch(i -> Arrays.equals(parts.get(i).bytes(), files.get(i)));
            boolean typed = type == null
                    || type.contains("*")
                    || type.contains(",")
                    || parts.stream().allMatch(part -> type.equals(part.contentType()));
            return !same ? "the file did not arrive" : typed ? null : "due: a file of type " + type;
        });
    }
}
