package dev.bindery.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.runtime.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read, as plain maps, lists and scalars, so that two sides can be held side by side. */
final class Reading {
    private static final String OUR_MODEL = "dev.bindery.openvk.model";
    private static final String PEERS_MODEL = "dev.bindery.benchmarks.databind";

    private Reading() {}

    static @Nullable Object of(@Nullable Object read) {
        if (read == null) {
            return null;
        }
        if (read instanceof List<?> list) {
            return list.stream().map(Reading::of).toList();
        }
        if (read instanceof JsonValue || read instanceof JsonNode) {
            return read.toString();
        }
        return switch (read.getClass().getPackageName()) {
            case OUR_MODEL -> ofGenerated(read);
            case PEERS_MODEL -> ofRecord(read);
            default -> read;
        };
    }

    private static @Nullable Object ofGenerated(Object read) {
        if (Generated.isOpenEnum(read.getClass()) || read.getClass().isRecord()) {
            return of(Generated.get(read, "value")); // a variant of a union is a record around its value
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Generated.accessors(read.getClass())
                .forEach(accessor -> fields.put(accessor.getName(), of(Generated.get(read, accessor.getName()))));
        return fields;
    }

    private static Map<String, @Nullable Object> ofRecord(Object read) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Arrays.stream(read.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(name -> fields.put(name, of(Generated.get(read, name))));
        return fields;
    }
}
