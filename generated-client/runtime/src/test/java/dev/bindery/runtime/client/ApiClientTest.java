package dev.bindery.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.AuthSchemes;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.In;
import dev.bindery.runtime.call.Operation;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.ErrorDetails;
import dev.bindery.runtime.error.ErrorShape;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.error.RetryAdvice;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.json.JsonWriter;
import dev.bindery.runtime.transport.FakeTransport;
import dev.bindery.runtime.transport.Header;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.RequestBody;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ApiClientTest {
    private static final ApiDescription SHOP = ApiDescription.builder("Shop", (failure, details) -> new Oops(details))
            .baseUri("https://shop.example/api")
            .scheme(AuthSchemes.bearer("token"))
            .errorShape(ErrorShape.of("/error_code", "/error_msg", null))
            .retry("6", RetryAdvice.ALWAYS)
            .invalidating("5")
            .setting("v", In.QUERY, "5.131")
            .setting("lang", In.QUERY, null)
            .secretNames("pin")
            .untypedCall("POST", "/method/{method}", In.FORM, "response")
            .build();

    private static final Operation<Long, JsonValue> GET = Operation.<Long, JsonValue>builder(
                    "shop.get", "GET", "/items/{id}")
            .setting("v", In.QUERY)
            .request((id, out) -> out.path("id", id, JsonWriter::writeInt64))
            .result(JsonValue.codec())
            .build();

    private final FakeTransport server = new FakeTransport();
    private final Setup setup = new Setup(SHOP).transport(server).retry(RetryPolicy.none());

    private static final class Oops extends ApiException {
        private static final long serialVersionUID = 1L;

        private Oops(ErrorDetails details) {
            super(details);
        }
    }

    /** What a generator would write. */
    private static final class Setup extends ClientSetup<Setup> {
        private Setup(ApiDescription api) {
            this(api, api.baseUri());
        }

        private Setup(ApiDescription api, URI address) {
            super(api, address);
        }

        @Override
        protected Setup self() {
            return this;
        }

        private Setup version(String version) {
            return setting("v", version);
        }

        private ApiClient anonymous() {
            return client();
        }

        private ApiClient token(String token) {
            return client("token", CredentialProvider.of(token));
        }
    }

    @Test
    void anOperationWithAServerOfItsOwnGoesThereUnlessTheClientIsAtAnotherAddress() {
        Operation<Long, Void> upload = Operation.<Long, Void>builder("shop.upload", "POST", "/up")
                .server("https://files.example/v2")
                .nothing()
                .build();
        server.answer(200, "{}");

        setup.token("t").call(upload, 1L);
        assertThat(server.request().uri()).hasToString("https://files.example/v2/up");

        new Setup(SHOP, URI.create("http://localhost:1234"))
                .transport(server)
                .token("t")
                .call(upload, 1L);
        assertThat(server.request().uri()).hasToString("http://localhost:1234/up");
    }

    private List<NameValue> form() {
        return ((RequestBody.Form) server.request().body()).fields();
    }

    @Test
    void callsInFourWays() {
        server.answer(200, "{\"a\":1}");
        JsonValue result = JsonValue.parse("{\"a\":1}");
        try (ApiClient client = setup.anonymous()) {
            assertThat(client.call(GET, 7L)).isEqualTo(result);
            assertThat(client.callAsync(GET, 7L).join()).isEqualTo(result);
            assertThat(client.exchange(GET, 7L).result()).isEqualTo(result);
            CompletableFuture<Answer<JsonValue>> later = client.exchangeAsync(GET, 7L);
            assertThat(later.join().result()).isEqualTo(result);
        }
        assertThat(server.requests())
                .hasSize(4)
                .allSatisfy(
                        request -> assertThat(request.uri()).hasToString("https://shop.example/api/items/7?v=5.131"));
    }

    @Test
    void takesTheApisDefaultsUnlessTheyAreSet() {
        server.answer(200, "{}");

        setup.version("5.80")
                .setting("lang", "ru")
                .header("X-App", "mine")
                .timeout(Duration.ofSeconds(3))
                .anonymous()
                .call("a.b", Map.of());

        assertThat(server.request().uri().getRawQuery()).isEqualTo("v=5.80&lang=ru");
        assertThat(server.request().headers()).contains(new Header("X-App", "mine"));
        assertThat(server.request().timeout()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void callsAMethodByItsName() {
        server.answer(200, "{\"response\":[1,2]}");
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("text", "a,b");
        parameters.put("n", new BigDecimal("1.50"));
        parameters.put("flag", true);
        parameters.put("ids", Arrays.asList(1, null, "x"));
        parameters.put("keyboard", JsonValue.parse("{\"one_time\":true}"));
        parameters.put("none", null);

        JsonValue result = setup.token("t").call("wall.get", parameters);

        assertThat(result).isEqualTo(JsonValue.parse("[1,2]"));
        assertThat(server.request().method()).isEqualTo("POST");
        assertThat(server.request().uri()).hasToString("https://shop.example/api/method/wall.get?v=5.131");
        assertThat(server.request().headers()).contains(new Header("Authorization", "Bearer t"));
        assertThat(form())
                .containsExactly(
                        new NameValue("text", "a,b"),
                        new NameValue("n", "1.50"),
                        new NameValue("flag", "true"),
                        new NameValue("ids", "1,x"),
                        new NameValue("keyboard", "{\"one_time\":true}"));
    }

    @Test
    void aParameterOfAnUntypedCallOverridesASetting() {
        ApiDescription inQuery = ApiDescription.builder("Shop", (failure, details) -> new Oops(details))
                .baseUri("https://shop.example")
                .setting("v", In.QUERY, "1")
                .untypedCall("GET", "/{method}", In.QUERY, null)
                .build();
        server.answer(200, "5");

        JsonValue result = new Setup(inQuery).transport(server).anonymous().call("a/../b", Map.of("v", 2));

        assertThat(result).isEqualTo(JsonValue.of(5));
        assertThat(server.request().uri()).hasToString("https://shop.example/a%2F..%2Fb?v=2");
    }

    @Test
    void anUntypedCallWithoutResultGivesNull() {
        server.answer(200, "{\"response\":null}").answer(200, "{\"other\":1}").answer(204, "");
        ApiClient client = setup.anonymous();

        assertThat(client.call("a.b", Map.of())).isSameAs(JsonValue.NULL);
        assertThat(client.callAsync("a.b", Map.of()).join()).isSameAs(JsonValue.NULL);
        assertThat(client.call("DELETE", "/items/1", Map.of(), null)).isSameAs(JsonValue.NULL);
    }

    @Test
    void callsAPath() {
        server.answer(201, "{\"id\":1}");

        JsonValue result = setup.token("t")
                .callAsync("PUT", "/items/a%20b", Map.of("q", List.of(1, 2)), JsonValue.parse("{\"n\":1}"))
                .join();

        assertThat(result.get("id").asLong()).isEqualTo(1);
        assertThat(server.request().method()).isEqualTo("PUT");
        assertThat(server.request().uri()).hasToString("https://shop.example/api/items/a%20b?q=1%2C2&v=5.131");
        assertThat(server.request().body()).isEqualTo(new RequestBody.Text("{\"n\":1}", "application/json"));
        assertThat(server.request().headers()).contains(new Header("Authorization", "Bearer t"));
    }

    @Test
    void anUntypedCallIsNotRepeatedBlindly() {
        server.connectionLost();

        assertThatThrownBy(() -> setup.retry(RetryPolicy.standard()).anonymous().call("messages.send", Map.of()))
                .isInstanceOfSatisfying(Oops.class, e -> assertThat(e.failure()).isEqualTo(Failure.TRANSPORT))
                .hasMessageStartingWith("messages.send: ");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void refusesParametersThatAreNone() {
        assertThatThrownBy(() -> setup.anonymous().call("a.b", Map.of("x", new int[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parameter x: ")
                .hasMessageContaining("a String, Number, Boolean, Collection or JsonValue is right");
        assertThat(setup.anonymous().callAsync("a.b", Map.of("x", new Object())))
                .isCompletedExceptionally();
    }

    @Test
    void saysThatAnApiHasNoUntypedCallsOrNoServer() {
        ApiDescription bare = ApiDescription.builder("Bare", (failure, details) -> new Oops(details))
                .build();

        assertThatThrownBy(bare::baseUri)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Bare names no server: say at which address it is");
        ApiDescription noCalls = ApiDescription.builder("Bare", (failure, details) -> new Oops(details))
                .baseUri("http://localhost")
                .build();
        assertThatThrownBy(
                        () -> new Setup(noCalls).transport(server).anonymous().call("a", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Bare does not say how to call a method by its name");
        assertThatThrownBy(() -> ApiDescription.builder("Bare", (failure, details) -> new Oops(details))
                        .untypedCall("GET", "/{method}", In.HEADER, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGivenTransportStaysOpen() {
        setup.anonymous().close();

        assertThat(server.isClosed()).isFalse();
    }

    @Test
    void printsNothingSecret() {
        setup.header("X-App", "marked-secret").version("marked-secret");
        ApiClient client = setup.token("marked-secret");

        assertThat(setup.toString())
                .startsWith("Shop at https://shop.example/api")
                .doesNotContain("marked");
        assertThat(client).hasToString("Shop client");
    }

    @Test
    void errorsCarryTheApisOwnType() {
        server.answer(400, "{\"error_code\":5,\"error_msg\":\"no\"}");

        assertThatThrownBy(() -> setup.token("t").call(GET, 1L))
                .isInstanceOf(Oops.class)
                .hasMessage("shop.get: error 5: no (HTTP 400)");
        assertThat(setup.token("t").callAsync(GET, 1L).handle((r, e) -> e).join())
                .isInstanceOf(Oops.class);
    }

    @Test
    void aClientOfItsOwnTransportRefusesCallsAfterItsEnd() {
        ApiClient client = new Setup(SHOP).retry(RetryPolicy.none()).anonymous();
        client.close();

        assertThatThrownBy(() -> client.call(GET, 1L))
                .isInstanceOf(Oops.class)
                .hasMessageContaining("the transport is closed");
    }
}
