package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lists and maps. Whatever is not among their elements afterwards has the field around them kept. */
final class Containers {
    private final JsonReader in;
    private final Progress progress;
    private final Tokens tokens;

    Containers(JsonReader in, Progress progress) {
        this.in = in;
        this.progress = progress;
        this.tokens = progress.tokens();
    }

    /**
     * Reads an array, or an object in its place: PHP writes a list with gaps as one whose names are indexes.
     *
     * @param indexed whether an object is right, too, and then whatever its names are
     */
    <T> @Nullable List<@Nullable T> list(JsonDecoder<T> element, boolean nullable, boolean indexed) {
        boolean object = indexed ? tokens.at(JsonToken.START_OBJECT) : isIndexedObject();
        if (!object && !tokens.at(JsonToken.START_ARRAY)) {
            progress.refuse("array");
            return null;
        }
        progress.enter();
        if (object) {
            boolean before = progress.setTolerant(indexed);
            progress.drift("array");
            progress.setTolerant(before);
        }
        boolean before = progress.setTolerant(false);
        List<@Nullable T> list = new ArrayList<>();
        while (object ? tokens.nextName() != null : tokens.nextElement()) {
            T value = element(element, nullable);
            if (value != null || nullable) {
                list.add(value);
            }
        }
        progress.setTolerant(before);
        return Collections.unmodifiableList(list);
    }

    <T> @Nullable Map<String, @Nullable T> map(JsonDecoder<T> decoder, boolean nullable) {
        progress.enter();
        ObjectForm form = progress.objectForm("object");
        if (form == ObjectForm.NONE) {
            return null;
        }
        boolean before = progress.setTolerant(false);
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        for (String name = nextName(form); name != null; name = nextName(form)) {
            T value = element(decoder, nullable);
            if (value != null || nullable) {
                map.put(name, value);
            }
        }
        progress.setTolerant(before);
        return Collections.unmodifiableMap(map);
    }

    private @Nullable String nextName(ObjectForm form) {
        return form == ObjectForm.OBJECT ? tokens.nextName() : null;
    }

    private <T> @Nullable T element(JsonDecoder<T> decoder, boolean nullable) {
        if (nullable && tokens.at(JsonToken.VALUE_NULL)) {
            return null;
        }
        T value = in.readWith(decoder);
        if (value == null) {
            progress.keep();
        }
        return value;
    }

    private boolean isIndexedObject() {
        return tokens.at(JsonToken.START_OBJECT)
                && Lookahead.names(tokens).stream()
                        .allMatch(name -> !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9'));
    }
}
