package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.json.JsonWriter;
import dev.bindery.runtime.transport.Header;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.Upload;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallPreparationTest {
    private final Shop shop = new Shop();

    private TransportRequest sent(Operation.Builder<String, String> operation) {
        shop.server.answer(200, "{\"response\":\"done\"}");
        shop.engine().exchange(operation.build(), "tea");
        return shop.server.request();
    }

    @Test
    void sendsSettingsAndFixedValuesWhereTheyBelong() {
        shop.settings.value("v", "5.131");
        shop.settings.value("lang", "ru");
        shop.settings.value("X-Shop", "1");
        shop.settings.value("theme", "dark");

        TransportRequest request = sent(Shop.operation()
                .setting("v", In.QUERY)
                .setting("lang", In.FORM)
                .setting("X-Shop", In.HEADER)
                .setting("theme", In.COOKIE)
                .setting("unset", In.QUERY)
                .fixed("extended", "1", In.FORM)
                .fixed("X-Fixed", "2", In.HEADER));

        assertThat(request.uri()).hasToString("https://shop.example/api/buy?v=5.131");
        assertThat(request.body())
                .isEqualTo(new RequestBody.Form(List.of(
                        new NameValue("what", "tea"), new NameValue("lang", "ru"), new NameValue("extended", "1"))));
        assertThat(request.headers())
                .contains(new Header("X-Shop", "1"), new Header("X-Fixed", "2"), new Header("Cookie", "theme=dark"));
    }

    private static String field(TransportRequest request, String name) {
        return ((RequestBody.Form) request.body())
                .fields().stream()
                        .filter(field -> field.name().equals(name))
                        .map(NameValue::value)
                        .collect(Collectors.joining("|"));
    }

    @Test
    void anIdempotencyTokenIsNewForEachCallAndTheSameInAllItsAttempts() {
        Operation<String, String> operation = Shop.operation()
                .idempotencyNumber("random_id", In.FORM)
                .idempotencyText("key", In.FORM)
                .repeatable(true)
                .build();
        shop.server.connectionLost().answer(200, "{\"response\":\"done\"}");
        shop.answerOf(operation);
        shop.answerOf(operation);

        List<TransportRequest> sent = shop.server.requests();
        assertThat(sent).hasSize(3);
        assertThat(Integer.parseInt(field(sent.get(0), "random_id"))).isPositive();
        assertThat(UUID.fromString(field(sent.get(0), "key")).version()).isEqualTo(4);
        for (String name : List.of("random_id", "key")) {
            assertThat(field(sent.get(1), name)).isEqualTo(field(sent.get(0), name));
            assertThat(field(sent.get(2), name)).isNotEqualTo(field(sent.get(0), name));
        }
    }

    @Test
    void anIdempotencyTokenOfTheRequestCounts() {
        TransportRequest request = sent(Shop.operation().idempotencyNumber("what", In.FORM));
        assertThat(field(request, "what")).isEqualTo("tea");
    }

    @Test
    void aRequestThatTurnsItsIdempotencyTokenOffIsSentOnce() {
        Operation<String, String> operation = Shop.operation()
                .request((request, out) -> out.form("random_id", "0", JsonWriter::writeString))
                .idempotencyNumber("random_id", In.FORM)
                .repeatable(true)
                .build();
        shop.server.connectionLost();
        assertThat(shop.failureOf(operation).attempts()).isEqualTo(1);
        assertThat(field(shop.server.request(), "random_id")).isEqualTo("0");
    }

    @Test
    void letsTheRequestOverrideASetting() {
        shop.settings.value("v", "5.131");
        shop.settings.value("X-Shop", "1");

        TransportRequest request = sent(Shop.operation()
                .request((what, out) -> {
                    out.query("v", "5.80", JsonWriter::writeString);
                    out.header("x-shop", "2", JsonWriter::writeString);
                })
                .setting("v", In.QUERY)
                .setting("X-Shop", In.HEADER));

        assertThat(request.uri()).hasToString("https://shop.example/api/buy?v=5.80");
        assertThat(request.headers()).contains(new Header("x-shop", "2")).doesNotContain(new Header("X-Shop", "1"));
    }

    @Test
    void addsAFormSettingAsAPartOfAMultipartBody() {
        shop.settings.value("lang", "ru");

        TransportRequest request = sent(Shop.operation()
                .request((what, out) -> out.part("file", Upload.of("a", new byte[0])))
                .setting("lang", In.FORM));

        assertThat(request.body())
                .isInstanceOfSatisfying(
                        RequestBody.Multipart.class,
                        body -> assertThat(body.parts().get(1).text()).isEqualTo("ru"));
    }

    @Test
    void sendsTheHeadersOfTheClientUnlessTheRequestHasItsOwn() {
        shop.settings.header("X-App", "first");
        shop.settings.header("x-app", "mine");
        shop.settings.header("X-Other", "client");

        TransportRequest request =
                sent(Shop.operation().request((what, out) -> out.header("X-Other", "call", JsonWriter::writeString)));

        assertThat(request.headers())
                .contains(new Header("x-app", "mine"), new Header("X-Other", "call"))
                .doesNotContain(new Header("X-App", "first"), new Header("X-Other", "client"));
    }

    @Test
    void laterChangesOfTheSettingsDoNotReachTheEngine() {
        shop.server.answer(200, "{\"response\":\"done\"}");
        CallEngine engine = shop.engine();
        shop.settings.header("X-Late", "1");

        engine.exchange(Shop.operation().build(), "tea");

        assertThat(shop.server.request().headers()).doesNotContain(new Header("X-Late", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.example",
                "/api",
                "ftp://shop.example",
                "https://marked-user:marked-secret@shop.example",
                "https://shop.example/?token=marked-secret",
                "https://shop.example/#marked-secret",
            })
    void refusesABaseAddressThatIsNoneWithoutPrintingIt(String address) {
        assertThatThrownBy(() -> new CallSettings(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("marked"));
    }

    @Test
    void settingsPrintNoValues() {
        shop.settings.header("X-App", "marked-secret");
        shop.settings.value("v", "marked-secret");

        assertThat(shop.settings.toString())
                .contains("https://shop.example/api", "X-App", "[v]")
                .doesNotContain("marked-secret");
    }
}
