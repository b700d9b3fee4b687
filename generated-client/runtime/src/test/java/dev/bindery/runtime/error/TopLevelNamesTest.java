package dev.bindery.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopLevelNamesTest {
    private static final List<String> TEXTS =
            List.of("error", "a", "", "er\"ror", "\\", "\\\"error\\\":", "{\"error\":1}", "ошибка", "[", "}", ",");

    private final TopLevelNames names = new TopLevelNames(List.of("error", "ошибка"));

    @Test
    void agreesWithAParserAboutAnyDocument() {
        long seed = Long.getLong("bindery.seed", 20_260_101L);
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            JsonValue document = document(random, 4);
            boolean there =
                    document.fields().containsKey("error") || document.fields().containsKey("ошибка");
            boolean escaped = document.fields().keySet().stream().anyMatch(name -> name.matches("(?s).*[\"\\\\].*"));

            assertThat(names.mayBeIn(document.toJsonBytes()))
                    .as("seed %d, %s", seed, document)
                    .isEqualTo(there || escaped);
        }
    }

    private static JsonValue document(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> JsonValue.of(text(random));
            case 1 -> JsonValue.of(random.nextInt());
            case 2 -> JsonValue.NULL;
            case 3 -> {
                List<JsonValue> elements = new ArrayList<>();
                random.ints(random.nextInt(4)).forEach(i -> elements.add(document(random, depth - 1)));
                yield JsonValue.of(elements);
            }
            default -> {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                random.ints(random.nextInt(4)).forEach(i -> fields.put(text(random), document(random, depth - 1)));
                yield JsonValue.of(fields);
            }
        };
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @Test
    void survivesDocumentsThatAreCutOff() {
        byte[] whole = "{\"a\":{\"b\":\"\\\"\"},\"error\":1}".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);

            assertThat(names.mayBeIn(part)).as("%d bytes", length).isEqualTo(length >= 22);
        }
    }
}
