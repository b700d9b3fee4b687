package dev.bindery.runtime.json;

import java.util.List;

/**
 * A JSON array.
 *
 * @param elements the elements, unmodifiable
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {
    /** Makes an array of a copy of the elements. */
    public JsonArray {
        elements = List.copyOf(elements);
    }

    @Override
    public JsonKind kind() {
        return JsonKind.ARRAY;
    }

    @Override
    public JsonValue get(int index) {
        return index >= 0 && index < elements.size() ? elements.get(index) : NULL;
    }

    @Override
    public boolean sameAs(JsonValue other) {
        if (!(other instanceof JsonArray array) || array.elements.size() != elements.size()) {
            return false;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!elements.get(i).sameAs(array.elements.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return this value as JSON} */
    @Override
    public String toString() {
        return toJson();
    }
}
