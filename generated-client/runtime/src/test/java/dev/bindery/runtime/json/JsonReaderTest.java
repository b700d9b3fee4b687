package dev.bindery.runtime.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    @Test
    void keepsUnknownFieldsWholeAndInOrder() {
        Holder.Outcome<Long> outcome = Holder.decode(
                "1,\"b\":{\"c\":[1.0,null]},\"a\":\"text\"", JsonReader::readInt64, JsonWriter::writeInt64);
        assertThat(outcome.kept().asMap())
                .containsExactly(
                        Map.entry("b", JsonValue.parse("{\"c\":[1.0,null]}")), Map.entry("a", JsonValue.of("text")));
        assertThat(outcome.drift())
                .containsExactly(
                        new Drift("$.b", "no such field", "object"), new Drift("$.a", "no such field", "string"));
        assertThat(outcome.encoded()).isEqualTo("{\"x\":1,\"b\":{\"c\":[1.0,null]},\"a\":\"text\"}");
    }

    @Test
    void theFieldThatToldWhatAnObjectIsIsKnownThereAndNowhereElse() {
        JsonCodec<Holder<Long>> inner = Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64);
        JsonDecoder<Holder<Long>> union = in -> {
            assertThat(in.peekText("kind")).isEqualTo("a");
            return in.readAs(inner, value -> value);
        };
        Holder.Outcome<Holder<Long>> outcome = Holder.decode("{\"kind\":\"a\",\"x\":1},\"kind\":2", union, inner);
        assertThat(outcome.drift()).containsExactly(new Drift("$.kind", "no such field", "number"));
        assertThat(outcome.encoded()).isEqualTo("{\"x\":{\"x\":1,\"kind\":\"a\"},\"kind\":2}");
    }

    @Test
    void readsAnEmptyArrayAsAnEmptyObjectAndWritesItBack() {
        JsonCodec<Holder<Long>> inner = Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64);
        Holder.Outcome<Holder<Long>> outcome = Holder.decode("[]", inner, inner);
        assertThat(outcome.value()).isEqualTo(new Holder<>(null, KeptFields.none()));
        assertThat(outcome.drift()).containsExactly(new Drift("$.x", "object", "array"));
        assertThat(outcome.encoded()).isEqualTo("{\"x\":[]}");
    }

    @Test
    void passesOverAFilledArrayWhereAnObjectIsDue() {
        JsonCodec<Holder<Long>> inner = Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64);
        Holder.Outcome<Holder<Long>> outcome = Holder.decode("[{\"x\":[]},[2],3],\"y\":4", inner, inner);
        assertThat(outcome.value()).isNull();
        assertThat(outcome.drift())
                .containsExactly(new Drift("$.x", "object", "array"), new Drift("$.y", "no such field", "number"));
        assertThat(outcome.encoded()).isEqualTo("{\"x\":[{\"x\":[]},[2],3],\"y\":4}");
    }

    @Test
    void keepsDriftInTheInnermostObject() {
        JsonCodec<Holder<Long>> inner = Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64);
        Holder.Outcome<Holder<Long>> outcome = Holder.decode("{\"x\":\"5\"}", inner, inner);
        assertThat(outcome.kept()).isSameAs(KeptFields.none());
        assertThat(outcome.drift()).containsExactly(new Drift("$.x.x", "int64", "string \"5\""));
        assertThat(outcome.encoded()).isEqualTo("{\"x\":{\"x\":\"5\"}}");
    }

    @Test
    void ofTwoFieldsWithOneNameTheLastCounts() {
        assertThat(Holder.decode("\"5\",\"x\":6", JsonReader::readInt64, JsonWriter::writeInt64)
                        .encoded())
                .isEqualTo("{\"x\":6}");
        assertThat(Holder.decode("5,\"x\":\"6\"", JsonReader::readInt64, JsonWriter::writeInt64)
                        .encoded())
                .isEqualTo("{\"x\":\"6\"}");
    }

    @Test
    void keepsAListWithAnUnreadableElementHoweverDeep() {
        JsonDecoder<List<Map<String, Long>>> decoder = in -> in.readList(map -> map.readMap(JsonReader::readInt64));
        JsonEncoder<List<Map<String, Long>>> encoder =
                (out, value) -> out.writeList(value, (w, map) -> w.writeMap(map, JsonWriter::writeInt64));
        Holder.Outcome<?> outcome = Holder.decode("[ {\"a\":1,\"b\":[]}, 7, {\"c\":\"3\"} ]", decoder, encoder);
        assertThat(outcome.value()).isEqualTo(List.of(Map.of("a", 1L), Map.of("c", 3L)));
        assertThat(outcome.drift())
                .containsExactly(
                        new Drift("$.x[0].b", "int64", "array"),
                        new Drift("$.x[1]", "object", "number 7"),
                        new Drift("$.x[2].c", "int64", "string \"3\""));
        assertThat(outcome.encoded()).isEqualTo("{\"x\":[{\"a\":1,\"b\":[]},7,{\"c\":\"3\"}]}");
    }

    @Test
    void keepsAListOfWhichADecoderGivesNothing() {
        Holder.Outcome<List<Long>> outcome = Holder.decode(
                "[1,2]",
                in -> in.readList(element -> {
                    Long number = element.readInt64();
                    return number != null && number == 2 ? null : number;
                }),
                (out, value) -> out.writeList(value, JsonWriter::writeInt64));
        assertThat(outcome.value()).containsExactly(1L);
        assertThat(outcome.encoded()).isEqualTo("{\"x\":[1,2]}");
    }

    @Test
    void nullLeavesAListAndStaysInANullableOne() {
        JsonEncoder<List<Long>> encoder = (out, value) -> out.writeList(value, JsonWriter::writeInt64);
        Holder.Outcome<List<Long>> strict =
                Holder.decode("[1,null]", in -> in.readList(JsonReader::readInt64), encoder);
        assertThat(strict.value()).containsExactly(1L);
        assertThat(strict.drift()).containsExactly(new Drift("$.x[1]", "int64", "null"));
        assertThat(strict.encoded()).isEqualTo("{\"x\":[1,null]}");

        Holder.Outcome<List<Long>> nullable =
                Holder.decode("[1,null,[]]", in -> in.readNullableList(JsonReader::readInt64), encoder);
        assertThat(nullable.value()).containsExactly(1L, null, null);
        assertThat(nullable.drift()).containsExactly(new Drift("$.x[2]", "int64", "array"));
        assertThat(nullable.encoded()).isEqualTo("{\"x\":[1,null,[]]}");
    }

    @Test
    void nullLeavesAMapAndStaysInANullableOne() {
        JsonEncoder<Map<String, Long>> encoder = (out, value) -> out.writeMap(value, JsonWriter::writeInt64);
        Holder.Outcome<Map<String, Long>> strict =
                Holder.decode("{\"b\":1,\"a\":null}", in -> in.readMap(JsonReader::readInt64), encoder);
        assertThat(strict.value()).containsExactly(Map.entry("b", 1L));
        assertThat(strict.encoded()).isEqualTo("{\"x\":{\"b\":1,\"a\":null}}");

        Holder.Outcome<Map<String, Long>> nullable =
                Holder.decode("{\"b\":1,\"a\":null}", in -> in.readNullableMap(JsonReader::readInt64), encoder);
        assertThat(nullable.value()).containsEntry("a", null).containsEntry("b", 1L);
        assertThat(nullable.kept()).isSameAs(KeptFields.none());
        assertThat(nullable.drift()).isEmpty();
        assertThat(nullable.encoded()).isEqualTo("{\"x\":{\"b\":1,\"a\":null}}");
    }

    @Test
    void readsAnObjectKeyedByIndexAsAListAndReportsItOnlyWhereItIsNotDeclared() {
        JsonEncoder<List<Long>> encoder = (out, value) -> out.writeList(value, JsonWriter::writeInt64);
        String wire = "{\"0\":5,\"2\":7}";
        Holder.Outcome<List<Long>> declared =
                Holder.decode(wire, in -> in.readIndexedList(JsonReader::readInt64), encoder);
        assertThat(declared.value()).containsExactly(5L, 7L);
        assertThat(declared.drift()).isEmpty();
        assertThat(declared.encoded()).isEqualTo("{\"x\":" + wire + "}");

        Holder.Outcome<List<Long>> drifted = Holder.decode(wire, in -> in.readList(JsonReader::readInt64), encoder);
        assertThat(drifted.value()).containsExactly(5L, 7L);
        assertThat(drifted.drift()).containsExactly(new Drift("$.x", "array", "object"));
        assertThat(drifted.encoded()).isEqualTo("{\"x\":" + wire + "}");
    }

    @Test
    void anObjectWithOtherNamesIsAListOnlyWhereThatIsDeclared() {
        String wire = "{\"s\":5,\"m\":7}";
        JsonEncoder<List<Long>> encoder = (out, value) -> out.writeList(value, JsonWriter::writeInt64);

        Holder.Outcome<List<Long>> declared =
                Holder.decode(wire, in -> in.readIndexedList(JsonReader::readInt64), encoder);
        assertThat(declared.value()).containsExactly(5L, 7L);
        assertThat(declared.drift()).isEmpty();
        assertThat(declared.encoded()).isEqualTo("{\"x\":" + wire + "}");

        Holder.Outcome<List<Long>> drifted = Holder.decode(wire, in -> in.readList(JsonReader::readInt64), encoder);
        assertThat(drifted.value()).isNull();
        assertThat(drifted.drift()).containsExactly(new Drift("$.x", "array", "object"));
        assertThat(drifted.encoded()).isEqualTo("{\"x\":" + wire + "}");
    }

    @Test
    void listsAndMapsCannotBeChanged() {
        List<Long> list = requireNonNull(JsonReader.of(Utf8.encode("[1]")).readList(JsonReader::readInt64));
        assertThatThrownBy(() -> list.add(2L)).isInstanceOf(UnsupportedOperationException.class);
        Map<String, Long> map =
                requireNonNull(JsonReader.of(Utf8.encode("{\"a\":1}")).readMap(JsonReader::readInt64));
        assertThatThrownBy(() -> map.put("b", 2L)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsTolerantIsKeptAndNotReportedButWhatStandsInItIs() {
        JsonCodec<Holder<Long>> inner = Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64);
        assertThat(Holder.decode("null", in -> in.readTolerant(inner), inner).drift())
                .isEmpty();
        assertThat(Holder.decode("[]", in -> in.readTolerant(inner), inner).drift())
                .isEmpty();
        assertThat(Holder.decode("false", in -> in.readTolerant(inner), inner).encoded())
                .isEqualTo("{\"x\":false}");
        assertThat(Holder.decode("{\"x\":\"5\"}", in -> in.readTolerant(inner), inner)
                        .drift())
                .containsExactly(new Drift("$.x.x", "int64", "string \"5\""));
        Holder.Outcome<List<Long>> list = Holder.decode(
                "[\"5\"]",
                in -> in.readTolerant(elements -> elements.readList(JsonReader::readInt64)),
                (out, value) -> out.writeList(value, JsonWriter::writeInt64));
        assertThat(list.drift()).containsExactly(new Drift("$.x[0]", "int64", "string \"5\""));
    }

    @Test
    void aNullableFieldToleratesNullAlone() {
        Holder.Outcome<Long> absent =
                Holder.decode("null", in -> in.readNullable(JsonReader::readInt64), JsonWriter::writeInt64);
        assertThat(absent.drift()).isEmpty();
        assertThat(absent.encoded()).isEqualTo("{\"x\":null}");
        Holder.Outcome<Long> text =
                Holder.decode("\"5\"", in -> in.readNullable(JsonReader::readInt64), JsonWriter::writeInt64);
        assertThat(text.drift()).containsExactly(new Drift("$.x", "int64", "string \"5\""));
    }

    @Test
    void wrapsWhatIsThereAndNothingElse() {
        JsonDecoder<StringBuilder> decoder = in -> in.readAs(JsonReader::readString, StringBuilder::new);
        JsonEncoder<StringBuilder> encoder = (out, value) -> out.writeString(value.toString());
        assertThat(Holder.decode("\"a\"", decoder, encoder).encoded()).isEqualTo("{\"x\":\"a\"}");
        Holder.Outcome<StringBuilder> absent = Holder.decode("null", decoder, encoder);
        assertThat(absent.value()).isNull();
        assertThat(absent.drift()).containsExactly(new Drift("$.x", "a value", "null"));
        assertThat(absent.encoded()).isEqualTo("{\"x\":null}");
    }

    @Test
    void aDriftReportShowsTheBeginningOfAScalarOnOneLine() {
        assertThat(Holder.decode(
                                "\"line\\nand a very long tail of text\"",
                                JsonReader::readInt64,
                                JsonWriter::writeInt64)
                        .drift())
                .containsExactly(new Drift("$.x", "int64", "string \"line\\nand a very long…\""));
    }

    @Test
    void aDriftReportShowsNothingOfASecretHoweverDeep() {
        assertThat(Holder.decode("12345", in -> in.readSecret(JsonReader::readString), JsonWriter::writeString)
                        .drift())
                .containsExactly(new Drift("$.x", "string", "number"));
        Holder.Outcome<List<String>> list = Holder.decode(
                "[12345]",
                in -> in.readSecret(elements -> elements.readList(JsonReader::readString)),
                (out, value) -> out.writeList(value, JsonWriter::writeString));
        assertThat(list.drift()).containsExactly(new Drift("$.x[0]", "string", "number"));
    }

    @Test
    void pathsQuoteNamesThatAreNoWordsAndShortenLongOnes() {
        List<String> paths = new ArrayList<>();
        JsonReader in =
                JsonReader.of(Utf8.encode("{\"имя\":1,\"a b\":1,\"a\\n\\\"\":1,\"\":1,\"" + "n".repeat(200) + "\":1}"));
        in.readMap(value -> {
            paths.add(value.path());
            return value.readInt64();
        });
        assertThat(paths)
                .containsExactly(
                        "$.имя", "$[\"a b\"]", "$[\"a\\n\\\"\"]", "$[\"\"]", "$[\"" + "n".repeat(100) + "…\"]");
    }

    @Test
    void looksAheadWithoutGoingOn() {
        JsonReader in = JsonReader.of(Utf8.encode(
                "{\"data\":{\"type\":\"inner\"},\"type\":\"outer\",\"n\":5,\"b\":true,\"no\":null,\"list\":[]}"));
        assertThat(in.peek()).isEqualTo(JsonKind.OBJECT);
        assertThat(in.peekText("type")).isEqualTo("outer");
        assertThat(in.peekText("n")).isEqualTo("5");
        assertThat(in.peekText("b")).isEqualTo("true");
        assertThat(in.peekText("no")).isNull();
        assertThat(in.peekText("list")).isNull();
        assertThat(in.peekText("other")).isNull();
        assertThat(in.peekNames()).containsExactly("data", "type", "n", "b", "no", "list");
        assertThat(in.path()).isEqualTo("$");
        assertThat(in.readValue().get("data").get("type").asString()).isEqualTo("inner");
    }

    @Test
    void looksAheadOnlyIntoObjects() {
        JsonReader in = JsonReader.of(Utf8.encode("[\"type\"]"));
        assertThat(in.peekText("type")).isNull();
        assertThat(in.peekNames()).isEmpty();
        assertThat(in.peek()).isEqualTo(JsonKind.ARRAY);
    }

    @Test
    void aDocumentThatBreaksAheadIsRefusedWhereItIsRead() {
        JsonReader in = JsonReader.of(Utf8.encode("{\"a\":1,\n \"b\":?}"));
        assertThat(in.peekText("type")).isNull();
        assertThat(in.peekNames()).containsExactly("a");
        assertThatThrownBy(in::readValue)
                .isInstanceOfSatisfying(
                        JsonException.class, e -> assertThat(e.line()).isEqualTo(2));
    }

    @Test
    void aNestedReaderGoesOnWithPathAndKeepsWhatHasNoObjectAroundIt() {
        JsonDecoder<Long> firstNumber = in -> {
            JsonReader nested = in.nested(in.readValue());
            return nested.readInt64();
        };
        Holder.Outcome<Long> outcome = Holder.decode("\"5\"", firstNumber, JsonWriter::writeInt64);
        assertThat(outcome.value()).isEqualTo(5);
        assertThat(outcome.drift()).containsExactly(new Drift("$.x", "int64", "string \"5\""));
        assertThat(outcome.encoded()).isEqualTo("{\"x\":\"5\"}");

        JsonCodec<Holder<Long>> inner = Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64);
        Holder.Outcome<List<Holder<Long>>> list = Holder.decode(
                "[{\"x\":1.0},[]]",
                in -> in.readList(element -> inner.read(element.nested(element.readValue()))),
                (out, value) -> out.writeList(value, inner));
        assertThat(list.drift()).containsExactly(new Drift("$.x[1]", "object", "array"));
        assertThat(list.encoded()).isEqualTo("{\"x\":[{\"x\":1.0},[]]}");
    }

    @Test
    void aNestedReaderOfASecretShowsNothing() {
        JsonDecoder<String> decoder =
                in -> in.readSecret(secret -> secret.nested(secret.readValue()).readString());
        assertThat(Holder.decode("12345", decoder, JsonWriter::writeString).drift())
                .containsExactly(new Drift("$.x", "string", "number"));
    }

    @Test
    void aReaderOfAValueIsAsOneOfADocument() {
        List<Drift> drift = new ArrayList<>();
        JsonReader in = JsonReader.of(JsonValue.parse("{\"x\":\"5\"}"), drift::add);
        Holder<Long> holder =
                Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64).read(in);
        assertThat(holder).extracting(Holder::x).isEqualTo(5L);
        assertThat(drift).containsExactly(new Drift("$.x", "int64", "string \"5\""));
    }

    @Test
    void fieldsThatACodecDoesNotGetToAreKept() {
        JsonReader in = JsonReader.of(Utf8.encode("{\"a\":1,\"b\":[2],\"c\":3}"));
        in.beginObject();
        in.nextField();
        assertThat(in.readInt64()).isEqualTo(1);
        assertThat(in.endObject().asMap().keySet()).containsExactly("b", "c");
    }

    @Test
    void aCodecThatLeavesAValueUnreadIsTold() {
        JsonReader field = JsonReader.of(Utf8.encode("{\"a\":{\"b\":1},\"c\":3}"));
        field.beginObject();
        field.nextField();
        assertThatThrownBy(field::nextField)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was not read");
        JsonReader element = JsonReader.of(Utf8.encode("[[1]]"));
        assertThatThrownBy(() -> element.readList(in -> null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("$[0]");
    }

    @Test
    void callsOutsideAnObjectAreTold() {
        JsonReader in = JsonReader.of(Utf8.encode("{\"a\":1}"));
        assertThatThrownBy(in::nextField).isInstanceOf(IllegalStateException.class);
        in.beginObject();
        assertThatThrownBy(in::fieldName).isInstanceOf(IllegalStateException.class);
    }
}
