package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonReader;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.json.JsonWriter;
import dev.bindery.runtime.transport.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    private static final JsonCodec<Long> NUMBER = JsonCodec.of(JsonReader::readInt64, JsonWriter::writeInt64);

    private final Shop shop = new Shop();

    private static Operation.Builder<String, Long> number() {
        return Operation.<String, Long>builder("shop.count", "GET", "/count").result(NUMBER);
    }

    private <R> Answer<R> exchange(Operation<String, R> operation, String body) {
        shop.server.answer(200, Map.of("X-Served-By", List.of("a")), body);
        return shop.engine().exchange(operation, "tea");
    }

    @Test
    void givesTheResultAndHowItCame() {
        Answer<Long> answer = exchange(number().envelope("response").build(), "{\"response\":5,\"took\":[1]}");

        assertThat(answer.result()).isEqualTo(5);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().first("x-served-by")).isEqualTo("a");
        assertThat(answer.body()).asString().isEqualTo("{\"response\":5,\"took\":[1]}");
        assertThat(answer.envelope()).isEqualTo(Map.of("took", JsonValue.parse("[1]")));
        assertThat(answer.attempts()).isEqualTo(1);
        assertThat(answer.drift()).isEmpty();
        assertThat(answer).hasToString("HTTP 200, 25 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"response\":5}",
                "{\"response\":\"5\"}",
                "{\"response\":5.0,\"execute_errors\":[{\"a\":null}]}",
                "{\"a\":{},\"response\":5e0,\"b\":[]}",
            })
    void writesBackWhatItRead(String body) {
        Answer<Long> answer = exchange(number().envelope("response").build(), body);

        assertThat(JsonValue.parse(answer.toJson()).sameAs(JsonValue.parse(body)))
                .isTrue();
        assertThat(answer.result()).isEqualTo(5);
    }

    @Test
    void writesBackAResultWithoutEnvelope() {
        assertThat(exchange(number().build(), "7").toJson()).isEqualTo("7");
        assertThat(number().build().result().encode(7L)).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"response\":null,\"a\":1}", "{\"a\":1}", "{\"response\":[],\"a\":1}"})
    void mayBeNullWhereTheDescriptionSaysSo(String body) {
        Operation<String, Long> operation = Operation.<String, Long>builder("shop.count", "GET", "/count")
                .nullableResult(NUMBER)
                .envelope("response")
                .build();

        Answer<Long> answer = exchange(operation, body);

        assertThat(answer.result()).isNull();
        assertThat(JsonValue.parse(answer.toJson()).sameAs(JsonValue.parse(body)))
                .isTrue();
    }

    @Test
    void reportsDriftToTheAnswerAndToTheListener() {
        List<Drift> heard = new ArrayList<>();
        shop.settings.onDrift(heard::add);

        Answer<Long> answer = exchange(number().envelope("response").build(), "{\"response\":\"5\"}");

        assertThat(answer.drift()).hasSize(1).isEqualTo(heard);
        assertThat(heard.get(0).path()).isEqualTo("$.response");
    }

    @Test
    void survivesAListenerThatThrows() {
        shop.settings.onDrift(drift -> {
            throw new IllegalStateException("listener");
        });

        assertThat(exchange(number().envelope("response").build(), "{\"response\":\"5\"}")
                        .result())
                .isEqualTo(5);
    }

    @Test
    void givesTextsBytesAndNothing() {
        Operation<String, String> text = Operation.<String, String>builder("shop.rss", "GET", "/rss")
                .text()
                .build();
        Operation<String, byte[]> bytes = Operation.<String, byte[]>builder("shop.logo", "GET", "/logo")
                .bytes()
                .build();
        Operation<String, Void> nothing = Operation.<String, Void>builder("shop.ping", "GET", "/ping")
                .nothing()
                .envelope("response")
                .build();

        assertThat(exchange(text, "<rss/>").result()).isEqualTo("<rss/>");
        assertThat(exchange(bytes, "<rss/>").result()).asString().isEqualTo("<rss/>");
        Answer<Void> ignored = exchange(nothing, "<rss/>");
        assertThat(ignored.result()).isNull();
        assertThatThrownBy(ignored::toJson).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(text::result)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the result of this operation is no JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                    | the answer is empty (HTTP 200, no content type, 0 bytes)",
                "<html>                | the answer is no JSON",
                "{\"response\":5       | the answer is no JSON",
                "{\"response\":5}x     | the answer is no JSON",
                "5                     | the answer is no object with the property \"response\"",
                "{\"resp\":5}          | the answer is without a usable \"response\"",
                "{\"response\":null}   | the answer is without a usable \"response\"",
                "{\"response\":\"ten\"} | the answer is without a usable \"response\"",
                "[]                    | the answer is without a usable \"response\"",
            })
    void isUnexpectedWithoutTheResultThatIsDue(String body, String reason) {
        assertThatThrownBy(() -> exchange(number().envelope("response").build(), body))
                .isInstanceOfSatisfying(ApiException.class, e -> {
                    assertThat(e.failure()).isEqualTo(Failure.UNEXPECTED_ANSWER);
                    assertThat(e.status()).isEqualTo(200);
                    assertThat(e.rawBody()).isEqualTo(body);
                })
                .hasMessageStartingWith("shop.count: " + reason);
    }

    @Test
    void asksForWhatItUnderstands() {
        exchange(number().build(), "7");
        assertThat(shop.server.request().headers()).contains(new Header("Accept", "application/json"));

        exchange(number().accept("application/x+json").build(), "7");
        assertThat(shop.server.request().headers()).contains(new Header("Accept", "application/x+json"));
    }

    @Test
    void anOperationTellsWhatItIs() {
        Operation<String, Long> operation = number().envelope("response")
                .security(Shop.TOKEN)
                .repeatable(true)
                .build();

        assertThat(operation.id()).isEqualTo("shop.count");
        assertThat(operation.httpMethod()).isEqualTo("GET");
        assertThat(operation.path()).isEqualTo("/count");
        assertThat(operation.envelope()).isEqualTo("response");
        assertThat(operation.security()).containsExactly(Shop.TOKEN);
        assertThat(operation.repeatable()).isTrue();
        assertThat(operation).hasToString("shop.count");
        assertThatThrownBy(() -> Operation.<String, Long>builder("shop.count", "GET", "/count")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("operation shop.count: say what the result is");
    }
}
