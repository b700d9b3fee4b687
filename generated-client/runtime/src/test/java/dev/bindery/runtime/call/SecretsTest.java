package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonReader;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.json.JsonWriter;
import dev.bindery.runtime.transport.FakeTransport;
import dev.bindery.runtime.transport.PercentEncoding;
import dev.bindery.runtime.transport.TransportException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every secret has the word "marked" in it, which no way of escaping changes: it must not come out anywhere. */
class SecretsTest {
    private static final String TOKEN = "t&<marked'\"/+%>";
    private static final String PASSWORD = "p marked-ж\\\"&";
    private static final String SETTING = "s marked=1";
    private static final String HASH = "h-marked-0123456789";

    /** What a careless server or library makes of the secrets. */
    private static final String ECHO = Stream.of(TOKEN, PASSWORD, SETTING, HASH)
            .flatMap(secret -> Stream.of(
                    secret,
                    URLEncoder.encode(secret, StandardCharsets.UTF_8),
                    PercentEncoding.encode(secret),
                    html(secret),
                    json(secret),
                    html(json(secret))))
            .collect(Collectors.joining(" | "));

    private final Shop shop = new Shop();
    private final List<String> heard = new ArrayList<>();

    private final Operation<String, String> buy = Operation.<String, String>builder("shop.buy", "POST", "/buy")
            .security(Shop.TOKEN)
            .repeatable(true)
            .request((request, out) -> {
                out.url("https://shop.example/up?hash=" + HASH);
                out.secretForm("password", PASSWORD);
                out.secretForm("pin", "12");
                out.form("what", request, JsonWriter::writeString);
            })
            .setting("setting", In.QUERY)
            .result(Shop.TEXT)
            .envelope("response")
            .build();

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }

    private static String json(String text) {
        String quoted = JsonValue.of(text).toJson();
        return quoted.substring(1, quoted.length() - 1).replace("/", "\\/").replace("ж", "\\u0436");
    }

    private static String echoingError() {
        JsonValue echo = JsonValue.of(ECHO);
        return "{\"error_code\":7,\"error_msg\":" + echo.toJson() + ",\"request_params\":[{\"key\":\"what\",\"value\":"
                + echo.toJson()
                + "},{\"key\":\"pin\",\"value\":\"12\"},{\"key\":\"access_token\",\"value\":\"marked\"}]}";
    }

    static Stream<Arguments> failures() {
        Map<String, List<String>> headers = Map.of(
                "Location", List.of("https://elsewhere/#access_token=marked&x=" + ECHO),
                "Set-Cookie", List.of("sid=marked"));
        IOException echoing = new IOException("POST " + ECHO, new IllegalStateException(ECHO));
        echoing.addSuppressed(new IOException(ECHO));
        return Stream.of(
                row("error of the API", server -> server.answer(400, echoingError())),
                row("page", server -> server.answer(500, headers, "<html>" + ECHO)),
                row("page instead of JSON", server -> server.answer(200, headers, ECHO)),
                row("redirect", server -> server.answer(302, headers, ECHO)),
                row(
                        "cut off",
                        server -> server.answer(
                                200, "{\"response\":" + JsonValue.of(ECHO).toJson())),
                row(
                        "no result",
                        server -> server.answer(
                                200, "{\"pin\":12,\"x\":" + JsonValue.of(ECHO).toJson() + "}")),
                row("broken connection", server -> server.fail(echoing)),
                row(
                        "no connection",
                        server -> server.fail(new TransportException(TransportException.Kind.NOT_SENT, ECHO, echoing))),
                row("bug of a transport", server -> server.fail(new IllegalArgumentException(ECHO))),
                row("silence", FakeTransport::silence));
    }

    private static Arguments row(String what, Consumer<FakeTransport> behaviour) {
        return arguments(what, behaviour);
    }

    /** Writes down everything that it can get hold of. */
    private final class Eavesdropper implements CallObserver {
        @Override
        public void onStart(Call call) {
            heard.add(call + " " + call.operation());
        }

        @Override
        public void onAttempt(Call call, CallOutcome outcome) {
            heard.add(call + " " + outcome + " " + printed(outcome.failure()));
        }

        @Override
        public void onFinish(Call call, CallOutcome outcome) {
            onAttempt(call, outcome);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void noFailureGivesASecretAway(String what, Consumer<FakeTransport> behaviour) {
        behaviour.accept(shop.server);
        shop.settings.observe(new Eavesdropper());
        shop.settings.value("setting", SETTING);
        shop.settings.secretName("setting");
        shop.providers.put("token", CredentialProvider.of(TOKEN));

        ApiException failure = shop.failureOf(buy);

        heard.add(everything(failure));
        shop.server.requests().forEach(request -> heard.add(request + " " + request.headers() + " " + request.body()));
        assertThat(shop.server.requests()).isNotEmpty();
        assertThat(String.join("\n", heard)).doesNotContain("marked", "12\"", "pin=12", "pin\":12");
        assertThat(failure.parameters().getOrDefault("pin", "***")).isEqualTo("***");
    }

    @Test
    void noCancelledCallGivesASecretAway() {
        shop.server.silence();
        shop.settings.observe(new Eavesdropper());
        shop.providers.put("token", CredentialProvider.of(TOKEN));

        shop.start(buy).cancel(true);

        assertThat(heard).hasSize(3);
        assertThat(String.join("\n", heard)).doesNotContain("marked");
    }

    @Test
    void aProviderThatFailsGivesNoSecretAway() {
        IOException telling = new IOException("not marked", new IllegalStateException("marked"));
        telling.addSuppressed(new IOException("marked"));
        shop.providers.put("token", () -> CompletableFuture.failedFuture(telling));

        assertThat(everything(shop.failureOf(buy)))
                .contains("Caused by", "java.io.IOException", "java.lang.IllegalStateException")
                .doesNotContain("marked");
    }

    @Test
    void aReportOfDriftGivesNoSecretAway() {
        String longer = HASH + HASH;
        Operation<String, List<Long>> numbers = Operation.<String, List<Long>>builder("shop.count", "GET", "/count")
                .request((request, out) -> {
                    out.secret("a", HASH);
                    out.secret("b", longer);
                })
                .result(JsonCodec.of(
                        in -> in.readList(JsonReader::readInt64),
                        (out, value) -> out.writeList(value, JsonWriter::writeInt64)))
                .build();
        shop.settings.onDrift(drift -> heard.add(drift.toString()));
        String body = "[\"%s\",\"%s\",\"a longer text than is shown\",{},1]".formatted(HASH, longer);
        shop.server.answer(200, body);

        Answer<List<Long>> answer = shop.engine().exchange(numbers, "tea");

        assertThat(answer.drift())
                .extracting(Drift::found)
                .containsExactly("string \"***\"", "string", "string", "object");
        assertThat(heard).hasSize(4).noneMatch(report -> report.contains("marked"));
    }

    @Test
    void aDeadlineGivesNoSecretAway() {
        shop.settings.deadline(Duration.ofSeconds(1));
        CompletableFuture<Credential> never = new CompletableFuture<>();
        shop.providers.put("token", () -> never);

        assertThat(everything(shop.failureOf(buy))).doesNotContain("marked");
    }

    private static String everything(ApiException failure) {
        return String.join(
                "\n",
                printed(failure),
                String.valueOf(failure.apiMessage()),
                failure.rawBody(),
                failure.parameters().toString(),
                failure.headers().asMap().toString(),
                String.valueOf(failure.code()));
    }

    private static String printed(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return failure + "\n" + text;
    }
}
