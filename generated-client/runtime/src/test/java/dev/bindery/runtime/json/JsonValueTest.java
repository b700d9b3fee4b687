package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @Test
    void navigationFindsWhatIsThere() {
        JsonValue value = JsonValue.parse("{\"items\":[{\"id\":7,\"name\":\"a\",\"ok\":true,\"share\":0.5}]}");
        JsonValue item = value.get("items").get(0);
        assertThat(item.get("id").asLong()).isEqualTo(7);
        assertThat(item.get("name").asString()).isEqualTo("a");
        assertThat(item.get("ok").asBoolean()).isTrue();
        assertThat(item.get("share").asDouble()).isEqualTo(0.5);
        assertThat(value.get("items").elements()).containsExactly(item);
        assertThat(item.fields().keySet()).containsExactly("id", "name", "ok", "share");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "5", "\"text\"", "[]", "[[]]", "{}", "{\"b\":{}}"})
    void navigationNeverFailsWhereNothingIs(String json) {
        JsonValue nothing = JsonValue.parse(json).get("a").get(-1).get(9).get("");
        assertThat(nothing).isSameAs(JsonValue.NULL);
        assertThat(nothing.isNull()).isTrue();
        assertThat(nothing.asString()).isNull();
        assertThat(nothing.asLong()).isNull();
        assertThat(nothing.asDouble()).isNull();
        assertThat(nothing.asBoolean()).isNull();
        assertThat(nothing.elements()).isEmpty();
        assertThat(nothing.fields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "5, 5, 5, 5.0, -",
                "'\"5\"', 5, 5, 5.0, -",
                "1.0, 1.0, 1, 1.0, true",
                "0.5, 0.5, -, 0.5, -",
                "1E400, 1E400, -, -, -",
                "true, true, -, -, true",
                "'\"false\"', false, -, -, false",
                "'\"\"', '', -, -, -",
                "null, -, -, -, -",
                "[], -, -, -, -",
                "{}, -, -, -, -",
            })
    void scalarsAreReadForWhatTheyMean(String json, String text, Long integer, Double number, Boolean truth) {
        JsonValue value = JsonValue.parse(json);
        assertThat(value.asString()).isEqualTo(text);
        assertThat(value.asLong()).isEqualTo(integer);
        assertThat(value.asDouble()).isEqualTo(number);
        assertThat(value.asBoolean()).isEqualTo(truth);
    }

    @Test
    void factoriesMakeWhatTheyAreGiven() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put(
                "b", JsonValue.of(List.of(JsonValue.of(1), JsonValue.of(-0.5), JsonValue.of(new BigDecimal("1.50")))));
        fields.put("a", JsonValue.of(Map.of("text", JsonValue.of("\"Привет\""))));
        fields.put("c", JsonValue.of(false));
        fields.put("d", JsonValue.NULL);
        assertThat(JsonValue.of(fields))
                .hasToString("{\"b\":[1,-0.5,1.50],\"a\":{\"text\":\"\\\"Привет\\\"\"},\"c\":false,\"d\":null}");
    }

    @Test
    void valuesCannotBeChanged() {
        List<JsonValue> elements = new ArrayList<>(List.of(JsonValue.of(1)));
        JsonValue array = JsonValue.of(elements);
        elements.clear();
        assertThat(array.elements()).hasSize(1);
        assertThatThrownBy(() -> array.elements().clear()).isInstanceOf(UnsupportedOperationException.class);

        Map<String, JsonValue> fields = new LinkedHashMap<>(Map.of("a", JsonValue.of(1)));
        JsonValue object = JsonValue.of(fields);
        fields.clear();
        assertThat(object.fields()).hasSize(1);
        assertThatThrownBy(() -> object.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nothingTakesNullForAValue() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put("a", null);
        assertThatThrownBy(() -> JsonValue.of(fields)).isInstanceOf(NullPointerException.class);
        List<JsonValue> elements = new ArrayList<>();
        elements.add(null);
        assertThatThrownBy(() -> JsonValue.of(elements)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1.0", "1E400", "-1e-999999999999999999999", "12345678901234567890.10"})
    void numbersStayAsTheyAreWritten(String literal) {
        assertThat(JsonValue.parse("[" + literal + "]").toJson()).isEqualTo("[" + literal + "]");
        assertThat(new JsonNumber(literal)).hasToString(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "+1", "01", "-01", "1.", ".1", "1e", "1e+", "1.e1", "0x1", "NaN", "1 ", "1e1.0", "--1", "٣"
            })
    void aNumberMustBeOneInJson(String literal) {
        assertThatThrownBy(() -> new JsonNumber(literal)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofFieldsWithTheSameNameTheLastCounts() {
        assertThat(JsonValue.parse("{\"a\":1,\"b\":2,\"a\":3}").toJson()).isEqualTo("{\"a\":3,\"b\":2}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1.0",
                "100 | 1e2",
                "0 | -0",
                "0e5 | 0.000",
                "0.00120 | 12E-4",
                "1e1000000000000 | 10e999999999999",
                "{\"a\":1,\"b\":[2]} | {\"b\":[2.0],\"a\":1}",
            })
    void sameValuesWrittenInTwoWaysAreTheSameAndNotEqual(String one, String other) {
        JsonValue first = JsonValue.parse(one);
        JsonValue second = JsonValue.parse(other);
        assertThat(first.sameAs(second)).isTrue();
        assertThat(second.sameAs(first)).isTrue();
        assertThat(first).isNotEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | -1",
                "1 | 10",
                "1 | \"1\"",
                "1e99999999999999999999 | 1e99999999999999999998",
                "null | false",
                "true | false",
                "\"a\" | \"b\"",
                "[1,2] | [2,1]",
                "[1] | [1,1]",
                "[] | {}",
                "{\"a\":1} | {\"b\":1}",
                "{\"a\":1} | {\"a\":2}",
                "{\"a\":1} | {\"a\":1,\"b\":null}",
            })
    void differentValuesAreNotTheSame(String one, String other) {
        assertThat(JsonValue.parse(one).sameAs(JsonValue.parse(other))).isFalse();
        assertThat(JsonValue.parse(other).sameAs(JsonValue.parse(one))).isFalse();
    }

    @Test
    void objectsAreEqualInAnyOrder() {
        assertThat(JsonValue.parse("{\"a\":1,\"b\":2}")).isEqualTo(JsonValue.parse("{\"b\":2,\"a\":1}"));
    }
}
