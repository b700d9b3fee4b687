package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes: it is read and written back as it came, or refused with the one exception. */
class DecodingPropertyTest {
    private static final int ROUNDS = 1_000;
    private static final String[] NAMES = {
        "id",
        "pinned",
        "liked",
        "weight",
        "date",
        "text",
        "copy",
        "attachments",
        "marks",
        "ids",
        "counters",
        "type",
        "x",
        "0",
        "1",
        "unknown"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyValueIsReadAsItIsWritten(long seed) {
        RandomJson json = new RandomJson(new Random(seed), NAMES);
        for (int round = 0; round < ROUNDS; round++) {
            JsonValue value = json.value(5);
            assertThat(JsonValue.parse(value.toJson()))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyObjectIsWrittenBackAsItCame(long seed) {
        RandomJson json = new RandomJson(new Random(seed), NAMES);
        for (int round = 0; round < ROUNDS; round++) {
            JsonValue object = json.object(6);
            assertWrittenBack(object.toJsonBytes(), "seed %d, round %d".formatted(seed, round));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDamagedDocumentIsWrittenBackOrRefused(long seed) {
        RandomJson json = new RandomJson(new Random(seed), NAMES);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = json.damage(json.object(6).toJsonBytes());
            String name = "seed %d, round %d".formatted(seed, round);
            try {
                JsonValue.parse(damaged);
            } catch (JsonException e) {
                assertThatThrownBy(() -> SamplePost.codec().decode(damaged))
                        .as(name)
                        .isInstanceOf(JsonException.class);
                refused++;
                continue;
            }
            assertWrittenBack(damaged, name);
        }
        assertThat(refused).as("seed %d", seed).isBetween(1, ROUNDS - 1);
    }

    @Test
    void everyBeginningOfADocumentIsRefused() {
        byte[] document = JsonValue.parse("""
                {"id":5,"text":"Привет \\n","copy":{"pinned":true,"weight":1.5e0},"attachments":["a",{"type":"post"}],
                 "counters":{"a":[1,2]},"unknown":[null,false]}""").toJsonBytes();
        for (int length = 0; length < document.length; length++) {
            byte[] beginning = Arrays.copyOf(document, length);
            assertThatThrownBy(() -> SamplePost.codec().decode(beginning))
                    .as("the first %d bytes", length)
                    .isInstanceOf(JsonException.class);
        }
    }

    private static void assertWrittenBack(byte[] document, String round) {
        SamplePost post = SamplePost.codec().decode(document, drift -> {});
        JsonValue expected = JsonValue.parse(document);
        if (post == null) {
            assertThat(expected.kind()).as(round).isNotEqualTo(JsonKind.OBJECT);
        } else if (expected.kind() == JsonKind.OBJECT) {
            assertThat(JsonValue.parse(SamplePost.codec().encode(post)))
                    .as(round)
                    .isEqualTo(expected);
        } else {
            assertThat(expected).as(round).isEqualTo(JsonValue.of(List.of()));
        }
    }
}
