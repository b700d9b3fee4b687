package dev.bindery.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes documents that are allowed and that nobody would write: every key beside every other one, names that clash. */
final class RandomDocuments {
    private static final List<String> NAMES = List.of(
            "id",
            "Id",
            "ID",
            "_id",
            "@id",
            "user_id",
            "userId",
            "class",
            "builder",
            "type",
            "kind",
            "+1",
            "-1",
            "2fa",
            "$",
            "items",
            "Items",
            "имя",
            "a-b",
            "a_b",
            "a.b",
            "toString",
            "value",
            "");
    private static final List<String> KEYS = List.of(
            "Pet", "pet", "PET", "String", "List", "Node", "Nodes", "Error", "2fa", "Pet-Item", "PetItem", "Unknown");
    private static final List<String> SCALARS = List.of("string", "integer", "number", "boolean");
    private static final List<String> FORMATS =
            List.of("date", "uuid", "binary", "byte", "password", "int32", "unix-time", "decimal", "odd");

    private final Random random;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** A document in JSON, which is YAML, too; without its first lines. */
    String next() {
        String schemas =
                KEYS.stream().map(key -> "\"" + key + "\": " + object(3)).collect(Collectors.joining(",\n"));
        String paths = IntStream.range(0, 4).mapToObj(this::path).collect(Collectors.joining(",\n"));
        return "paths: {" + paths + "}\ncomponents: {\"schemas\": {" + schemas + "}}\n";
    }

    private String path(int index) {
        String id = random.nextBoolean() ? "" : "\"operationId\": \"" + any(NAMES) + index + "\", ";
        return ("\"/%s/%d/{id}\": {\"%s\": {%s\"tags\": [\"%s\"], \"parameters\": [%s, {\"name\": \"id\", \"in\": \"path\", \"required\": true, \"schema\": %s}],"
                        + " %s \"responses\": {\"200\": {\"description\": \"d\", \"content\": {\"%s\": {\"schema\": %s}}}}}}")
                .formatted(
                        any(NAMES),
                        index,
                        any(List.of("get", "post", "put")),
                        id,
                        any(NAMES),
                        "{\"name\": \"%s\", \"in\": \"query\", \"schema\": %s}".formatted(any(NAMES), schema(2)),
                        schema(2),
                        body(),
                        any(List.of("application/json", "text/plain", "image/png", "*/*")),
                        schema(3));
    }

    private String body() {
        String type = any(List.of(
                "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "*/*"));
        return random.nextInt(3) == 0
                ? ""
                : "\"requestBody\": {\"content\": {\"%s\": {\"schema\": %s}}},".formatted(type, schema(3));
    }

    private String schema(int depth) {
        return random.nextInt(20) == 0 ? any(List.of("true", "false")) : object(depth);
    }

    private String object(int depth) {
        List<String> keys = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            keys.add("\"$ref\": \"#/components/schemas/" + any(KEYS).replace("~", "~0") + "\"");
        }
        IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> keys.add(key(depth)));
        return keys.stream()
                .collect(Collectors.toMap(key -> key.split(":", 2)[0], key -> key, (a, b) -> a))
                .values()
                .stream()
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String key(int depth) {
        List<Supplier<String>> leaves = List.of(
                () -> "\"type\": \"" + any(SCALARS) + "\"",
                () -> "\"type\": [\"" + any(SCALARS) + "\", \""
                        + any(List.of("null", "array", "object", "string1").subList(0, 3)) + "\"]",
                () -> "\"format\": \"" + any(FORMATS) + "\"",
                () -> "\"enum\": "
                        + several(i -> any(List.of("\"a\"", "\"A\"", "1", "-1", "1.5", "true", "null", "\"\"", "[1]"))),
                () -> "\"const\": " + any(List.of("\"x\"", "1", "false", "null", "{}")),
                () -> "\"nullable\": true",
                () -> "\"required\": [\"" + any(NAMES) + "\"]",
                () -> "\"discriminator\": {\"propertyName\": \"" + any(NAMES) + "\"}",
                () -> "\"readOnly\": true",
                () -> "\"default\": " + any(List.of("1", "\"x\"", "[]", "{\"a\": null}")));
        List<Supplier<String>> inner = List.of(
                () -> "\"properties\": " + properties(depth),
                () -> "\"items\": " + schema(depth - 1),
                () -> "\"additionalProperties\": " + schema(depth - 1),
                () -> "\"allOf\": " + several(i -> schema(depth - 1)),
                () -> "\"oneOf\": " + several(i -> schema(depth - 1)),
                () -> "\"anyOf\": " + several(i -> schema(depth - 1)));
        boolean leaf = depth == 0 || random.nextBoolean();
        return any(leaf ? leaves : inner).get();
    }

    private String properties(int depth) {
        return NAMES.stream()
                .filter(name -> random.nextInt(4) == 0)
                .map(name -> "\"" + name + "\": " + schema(depth - 1))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String several(IntFunction<String> one) {
        return IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(one).collect(Collectors.joining(", ", "[", "]"));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
