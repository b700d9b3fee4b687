package dev.bindery.runtime.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonExceptionTest {
    @Test
    void saysWhereAndWhyAndShowsNoContent() {
        String document = "{\"response\":\n {\"items\":[1,2,\n   {\"password\": secret}]}}";
        assertThatThrownBy(() -> JsonValue.parse(document)).isInstanceOfSatisfying(JsonException.class, e -> {
            assertThat(e.path()).isEqualTo("$.response.items[2].password");
            assertThat(e.line()).isEqualTo(3);
            assertThat(e.column()).isBetween(17L, 23L);
            assertThat(e).hasMessageStartingWith("the document is not JSON at line 3, column ");
            assertThat(e).hasMessageNotContaining("secret");
            assertThat(e).hasNoCause();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "[1",
                "[1,",
                "\"a",
                "\"\\u00",
                "-",
                "1.",
                "1e",
                "tru"
            })
    void refusesWhatIsCutOff(String document) {
        assertRefused(document, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[01]", "[+1]", "[.5]", "[5.]", "[NaN]", "[Infinity]",
                        "[1 2]",
                "[\"\t\"]", "[\"\\x\"]", "[tru]", "/**/1", "[1}", "{\"a\":1]", "]", "{1:2}", "{\"\\ud800\":1}",
                        "\u0000", "[\u00a01]"
            })
    void refusesWhatIsNotJson(String document) {
        assertRefused(document, "the document is not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "{}{}", "[]]", "null x", "\"a\",", "{} 1"})
    void refusesWhatGoesOn(String document) {
        assertRefused(document, "");
        assertThatThrownBy(() -> JsonCodec.<Object>of(JsonReader::readValue, (out, value) -> {})
                        .decode(document))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void refusesNestingBeyond500AndTakes500() {
        String deepest = "[".repeat(500) + "]".repeat(500);
        assertThat(JsonValue.parse(deepest).toJson()).isEqualTo(deepest);
        assertRefused("[" + deepest + "]", "the document is nested deeper than 500");
        assertRefused("[".repeat(100_000), "the document is nested deeper than 500");
    }

    @ParameterizedTest
    @CsvSource({
        "5b 22 80 22 5d, 1, 3", // a byte that continues nothing
        "5b 22 c0 80 22 5d, 1, 3", // overlong
        "5b 22 e0 80 80 22 5d, 1, 3", // overlong
        "5b 22 ed a0 80 22 5d, 1, 3", // a surrogate
        "5b 22 f4 90 80 80 22 5d, 1, 3", // beyond Unicode
        "5b 22 f8 88 80 80 80 22 5d, 1, 3",
        "5b 0a 22 61 62 63 64 65 66 67 68 69 6a c3, 2, 12", // cut off
        "ff fe 31 00, 1, 1", // UTF-16
    })
    void refusesWhatIsNotUtf8(String hex, long line, long column) {
        byte[] document = bytes(hex);
        assertThatThrownBy(() -> JsonValue.parse(document)).isInstanceOfSatisfying(JsonException.class, e -> {
            assertThat(e).hasMessageStartingWith("the document is not UTF-8");
            assertThat(e.line()).isEqualTo(line);
            assertThat(e.column()).isEqualTo(column);
        });
    }

    @Test
    void refusesHalfASurrogatePairInATextDocument() {
        assertThatThrownBy(() -> JsonValue.parse("[\"\ud800\"]"))
                .isInstanceOf(JsonException.class)
                .hasMessage("the document is not UTF-8 at line 1, column 3 ($)");
    }

    @Test
    void takesAByteOrderMarkAndWhiteSpace() {
        byte[] document = bytes("ef bb bf 20 0a 7b 22 61 22 3a 5b 31 5d 7d 0d 09");
        assertThat(JsonValue.parse(document).toJson()).isEqualTo("{\"a\":[1]}");
        JsonCodec<Holder<Long>> codec = Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64);
        assertThat(requireNonNull(codec.decode(document)).kept().asMap()).containsEntry("a", JsonValue.parse("[1]"));
    }

    @Test
    void takesTextsNamesAndNumbersOfAnyLength() {
        String digits = "9".repeat(2_000_000);
        String text = "ы".repeat(2_000_000);
        String document = "{\"" + text + "\":" + digits + ",\"id\":" + digits + ",\"text\":\"" + text + "\"}";
        SamplePost post = requireNonNull(SamplePost.codec().decode(document));
        assertThatThrownBy(post::id).isInstanceOf(MissingFieldException.class);
        assertThat(post.text()).isEqualTo(text);
        assertThat(JsonValue.parse(SamplePost.codec().encode(post))).isEqualTo(JsonValue.parse(document));
    }

    private static void assertRefused(String document, String reason) {
        assertThatThrownBy(() -> JsonValue.parse(document))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith(reason);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SamplePost.codec().decode(bytes)).isInstanceOf(JsonException.class);
    }

    private static byte[] bytes(String hex) {
        String[] parts = hex.split(" ", -1);
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i], 16);
        }
        return bytes;
    }
}
