package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    @Test
    void skipsFieldsThatAreNullUnlessTheyAreNullable() {
        assertThat(written(out -> {
                    out.beginObject();
                    out.field("a", null, JsonWriter::writeString);
                    out.nullableField("b", null, JsonWriter::writeString);
                    out.field("c", "text", JsonWriter::writeString);
                    out.endObject();
                }))
                .isEqualTo("{\"b\":null,\"c\":\"text\"}");
    }

    @Test
    void whatIsKeptGoesBeforeWhatIsDeclared() {
        KeptFields kept = KeptFields.none()
                .with("a", JsonValue.of("5"))
                .with("n", JsonValue.NULL)
                .with("other", JsonValue.of(true));
        assertThat(written(out -> {
                    out.beginObject(kept);
                    out.field("a", 5L, JsonWriter::writeInt64);
                    out.nullableField("n", 6L, JsonWriter::writeInt64);
                    out.field("inner", 7L, (w, value) -> {
                        w.beginObject();
                        w.field("a", value, JsonWriter::writeInt64);
                        w.endObject();
                    });
                    out.endObject();
                }))
                .isEqualTo("{\"inner\":{\"a\":7},\"a\":\"5\",\"n\":null,\"other\":true}");
    }

    @Test
    void writesNullsInListsAndMaps() {
        Map<String, Long> map = new LinkedHashMap<>();
        map.put("b", null);
        map.put("a", 1L);
        assertThat(written(out -> out.writeMap(map, JsonWriter::writeInt64))).isEqualTo("{\"b\":null,\"a\":1}");
        assertThat(written(out -> out.writeList(Arrays.asList(1L, null), JsonWriter::writeInt64)))
                .isEqualTo("[1,null]");
    }

    @Test
    void escapesWhatJsonMustAndNothingElse() {
        assertThat(written(out -> out.writeString("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028Привет\uD83D\uDE00")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u007f\u2028Привет\uD83D\uDE00\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "я", "€", "\uD83D\uDE00", "\"", "\ud800"})
    void writesTextsOfAnyLengthSoThatTheyAreReadBack(String unit) {
        for (int length : new int[] {0, 1, 7, 999, 1_000, 1_001, 3_999, 4_000, 8_001, 70_000}) {
            for (String start : List.of("", "x", "xx", "xxx")) {
                String text = start + unit.repeat(length);
                String json = written(out -> out.writeString(text));
                assertThat(JsonValue.parse(json).asString()).isEqualTo(text);
            }
        }
    }

    @Test
    void escapesHalfASurrogatePairSoThatItIsReadBack() {
        List<String> texts = List.of("\ud800", "a\udc00b", "\ud83d\ud83d\ude00", "я\ud800");
        String json = written(out -> out.writeList(texts, JsonWriter::writeString));
        assertThat(json.getBytes(StandardCharsets.UTF_8))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo(json);
        assertThat(JsonReader.of(Utf8.encode(json)).readList(JsonReader::readString))
                .isEqualTo(texts);
        assertThat(written(out -> out.writeList(List.of("\ud800", "я"), JsonWriter::writeString)))
                .endsWith(",\"я\"]");
    }

    @Test
    void refusesHalfASurrogatePairInAName() {
        assertThatThrownBy(() -> JsonValue.of(Map.of("\ud800", JsonValue.NULL)).toJson())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersThatJsonDoesNotHave(double number) {
        JsonWriter out = new JsonWriter();
        assertThatThrownBy(() -> out.writeDouble(number)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> out.writeFloat((float) number)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonValue.of(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNestingBeyond500() {
        JsonValue value = JsonValue.NULL;
        for (int i = 0; i < 500; i++) {
            value = JsonValue.of(List.of(value));
        }
        assertThat(value.toJson()).startsWith("[[[");
        JsonValue deeper = JsonValue.of(Map.of("a", value));
        assertThatThrownBy(deeper::toJson)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value is nested deeper than 500");
    }

    @Test
    void aDocumentIsExactlyOneValue() {
        assertThatThrownBy(() -> written(out -> {})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> written(JsonWriter::beginObject)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> written(out -> {
                    out.writeNull();
                    out.writeNull();
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void callsThatMakeUpNoValueAreTold() {
        assertThatThrownBy(() -> written(out -> {
                    out.beginObject();
                    out.writeNull();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> written(out -> {
                    out.beginObject();
                    out.field("a", 1L, (w, value) -> {});
                    out.endObject();
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String written(Consumer<JsonWriter> calls) {
        JsonWriter out = new JsonWriter();
        calls.accept(out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
