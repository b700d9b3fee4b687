package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonCodecTest {
    private static final JsonCodec<Long> NUMBER = JsonCodec.of(JsonReader::readInt64, JsonWriter::writeInt64);

    @Test
    void readsAndWritesWholeDocuments() {
        assertThat(NUMBER.decode("5")).isEqualTo(5);
        assertThat(NUMBER.decode(new byte[] {'5'})).isEqualTo(5);
        assertThat(NUMBER.encode(5L)).isEqualTo("5");
        assertThat(NUMBER.encodeBytes(5L)).containsExactly('5');
        assertThat(JsonValue.codec().decode("[null]")).isEqualTo(JsonValue.of(List.of(JsonValue.NULL)));
        assertThat(JsonValue.codec().encode(JsonValue.NULL)).isEqualTo("null");
    }

    @Test
    void aDocumentThatIsNullOrOfAnotherKindGivesNull() {
        List<Drift> drift = new ArrayList<>();
        assertThat(NUMBER.decode(Utf8.encode("null"), drift::add)).isNull();
        assertThat(NUMBER.decode(Utf8.encode("[1]"), drift::add)).isNull();
        assertThat(drift).containsExactly(new Drift("$", "int64", "null"), new Drift("$", "int64", "array"));
    }

    @Test
    void aDocumentEndsWithItsValue() {
        assertThatThrownBy(() -> NUMBER.decode("5\n6"))
                .isInstanceOf(JsonException.class)
                .hasMessage("the document goes on after its value at line 2, column 1 ($)");
    }
}
