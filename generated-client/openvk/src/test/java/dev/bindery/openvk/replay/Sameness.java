package dev.bindery.openvk.replay;

import dev.bindery.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what was recorded with what the client writes back.
 *
 * <p>Three things are tolerated, and nothing else:
 * <ul>
 *   <li>the order of an object's properties, which means nothing in JSON;
 *   <li>another spelling of the same number ({@code 1.50} and {@code 1.5});
 *   <li>where the <em>whole result</em> is a list that the server sent as an object keyed by index, the keys: they are
 *       positions, and a Java {@code List} has no gaps. Deeper inside, the original form is kept.
 * </ul>
 */
final class Sameness {

    private Sameness() {}

    /** {@return the first difference with its path, or empty} */
    static Optional<String> difference(JsonValue recorded, JsonValue written) {
        JsonValue result = recorded.get("response");
        boolean keyedByIndex = !result.fields().isEmpty()
                && !written.get("response").elements().isEmpty()
                && result.fields().keySet().stream().allMatch(k -> k.matches("\\d+"));
        if (keyedByIndex) {
            return difference(
                    "$.response", JsonValue.of(List.copyOf(result.fields().values())), written.get("response"));
        }
        return difference("$", recorded, written);
    }

    private static Optional<String> difference(String path, JsonValue recorded, JsonValue written) {
        if (recorded.sameAs(written)) {
            return Optional.empty();
        }
        if (!recorded.fields().isEmpty() && !written.fields().isEmpty()) {
            return ofObjects(path, recorded.fields(), written.fields());
        }
        int size = recorded.elements().size();
        if (size > 0 && size == written.elements().size()) {
            for (int i = 0; i < size; i++) {
                Optional<String> found = difference(path + "[" + i + "]", recorded.get(i), written.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.of(path + ": " + recorded.toJson() + " became " + written.toJson());
    }

    private static Optional<String> ofObjects(
            String path, Map<String, JsonValue> recorded, Map<String, JsonValue> written) {
        List<String> names = new ArrayList<>(recorded.keySet());
        written.keySet().stream().filter(name -> !recorded.containsKey(name)).forEach(names::add);
        for (String name : names) {
            JsonValue before = recorded.get(name);
            JsonValue after = written.get(name);
            if (before == null || after == null) {
                return Optional.of(path + "." + name + (before == null ? ": appeared" : ": was lost"));
            }
            Optional<String> found = difference(path + "." + name, before, after);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
