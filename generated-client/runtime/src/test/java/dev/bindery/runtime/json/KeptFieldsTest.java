package dev.bindery.runtime.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptFieldsTest {
    @Test
    void changesMakeNewFields() {
        KeptFields one = KeptFields.none().with("a", JsonValue.of(1));
        KeptFields two = one.with("b", JsonValue.of(2)).with("a", JsonValue.of(3));
        assertThat(one.asMap()).containsExactly(Map.entry("a", JsonValue.of(1)));
        assertThat(two.asMap()).containsExactly(Map.entry("a", JsonValue.of(3)), Map.entry("b", JsonValue.of(2)));
        assertThat(two.without("a").asMap()).containsOnlyKeys("b");
        assertThat(two.has("a")).isTrue();
        assertThat(two.without("a").has("a")).isFalse();
        assertThat(two.without("c")).isSameAs(two);
        assertThat(one.without("a")).isSameAs(KeptFields.none());
        assertThatThrownBy(() -> two.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areEqualWhenTheirValuesAreWhereverTheyComeFrom() {
        KeptFields read = kept("{\"a\": [ 1, {\"b\" : null} ], \"c\": \"5\"}");
        KeptFields made = KeptFields.none().with("c", JsonValue.of("5")).with("a", JsonValue.parse("[1,{\"b\":null}]"));
        assertThat(read).isEqualTo(made).hasSameHashCodeAs(made).isNotEqualTo(made.without("a"));
        assertThat(read).isNotEqualTo(kept("{\"a\":[1.0,{\"b\":null}],\"c\":\"5\"}"));
    }

    @Test
    void printNamesAndNoValues() {
        assertThat(kept("{\"token\":\"secret\",\"b\":[1]}")).hasToString("KeptFields[token, b]");
    }

    @Test
    void areFoundWhereverTheyStandInTheDocument() {
        String document =
                "\ufeff\n{\"q\":\"я\", \"a\" : [\"\\u043f]\" ,-1.5e3] ,\"b\":{ } ,\"c\":{\"}\":{\"a\":[]}}\n}";
        assertThat(kept(document)).isEqualTo(kept(JsonValue.parse(document).toJson()));
        assertThat(kept(document).asMap().get("a")).hasToString("[\"п]\",-1.5e3]");
        assertThat(kept(document).asMap().get("c")).hasToString("{\"}\":{\"a\":[]}}");
    }

    private static KeptFields kept(String document) {
        JsonCodec<Holder<Long>> codec = Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64);
        return requireNonNull(codec.decode(document)).kept();
    }
}
