package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.runtime.json.JsonKind;
import dev.bindery.runtime.json.JsonNumber;
import dev.bindery.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that {@code enum} and {@code const} leave. */
final class Values {

    private Values() {}

    /** {@return the values that all parts allow; null where no part lists any} */
    static @Nullable List<JsonValue> of(Conjunction all, Set<String> types) {
        List<JsonValue> left = null;
        for (ObjectNode part : all.parts()) {
            List<JsonValue> own = listed(part, types);
            if (own != null) {
                List<JsonValue> before = left;
                left = before == null
                        ? own
                        : own.stream()
                                .filter(value -> before.stream().anyMatch(value::sameAs))
                                .toList();
            }
        }
        return left;
    }

    private static @Nullable List<JsonValue> listed(ObjectNode part, Set<String> types) {
        Node constant = part.get("const");
        if (constant != null) {
            return typed(List.of(constant), types);
        }
        return part.items("enum").isEmpty() ? null : typed(part.items("enum"), types);
    }

    /** Values of the declared types; where there are none, what was written means them: 1 in a list of texts is "1". */
    private static List<JsonValue> typed(List<Node> listed, Set<String> types) {
        List<JsonValue> fitting = new ArrayList<>();
        List<JsonValue> meant = new ArrayList<>();
        for (Node node : listed) {
            JsonValue value = SchemaInstances.json(node);
            if (fits(value, types)) {
                fitting.add(value);
            } else {
                addMeant(value, types, meant);
            }
        }
        return fitting.isEmpty() ? meant : fitting;
    }

    private static boolean fits(JsonValue value, Set<String> types) {
        JsonKind kind = value.kind();
        return switch (kind) {
            case NUMBER -> types.contains("number") || (types.contains("integer") && isWhole(value));
            default -> types.contains(kind.name().toLowerCase(java.util.Locale.ROOT));
        };
    }

    private static boolean isWhole(JsonValue value) {
        return value instanceof JsonNumber number && number.literal().matches("-?\\d+");
    }

    private static void addMeant(JsonValue value, Set<String> types, List<JsonValue> meant) {
        String text = value.asString();
        if (text == null) {
            return;
        }
        if (types.contains("string")) {
            meant.add(JsonValue.of(text));
        } else if ((types.contains("integer") || types.contains("number")) && text.matches("-?(0|[1-9]\\d*)")) {
            meant.add(new JsonNumber(text));
        } else if (types.contains("boolean") && (text.equals("true") || text.equals("false"))) {
            meant.add(JsonValue.of(Boolean.parseBoolean(text)));
        }
    }
}
