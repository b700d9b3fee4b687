package dev.bindery.runtime.call;

import dev.bindery.runtime.auth.AuthScheme;
import dev.bindery.runtime.auth.AuthSchemes;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.auth.Credentials;
import dev.bindery.runtime.auth.SchemeUse;
import dev.bindery.runtime.auth.SecurityRequirement;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.ErrorDetails;
import dev.bindery.runtime.error.ErrorRules;
import dev.bindery.runtime.error.ErrorShape;
import dev.bindery.runtime.error.RetryAdvice;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonReader;
import dev.bindery.runtime.json.JsonWriter;
import dev.bindery.runtime.transport.FakeTransport;
import dev.bindery.runtime.transport.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** An API to call in tests, with its server in memory and its own time. */
final class Shop {
    static final JsonCodec<String> TEXT = JsonCodec.of(JsonReader::readString, JsonWriter::writeString);
    static final SecurityRequirement TOKEN = SecurityRequirement.of(SchemeUse.of("token"));

    final FakeTransport server = new FakeTransport();
    final VirtualTime time = new VirtualTime();
    final CallSettings settings = new CallSettings(URI.create("https://shop.example/api"));
    final Map<String, CredentialProvider> providers = new LinkedHashMap<>();
    private final ErrorRules errors = ErrorRules.builder((failure, details) -> new ShopException(details))
            .shape(ErrorShape.of("/error_code", "/error_msg", "/request_params"))
            .retry("6", RetryAdvice.ALWAYS)
            .retry("9", RetryAdvice.WAIT)
            .cooldown("29", Duration.ofMinutes(10))
            .retry("10", RetryAdvice.IF_REPEATABLE)
            .retry("100", RetryAdvice.NEVER)
            .invalidating("5")
            .challenge("14", "captcha")
            .build();

    static final class ShopException extends ApiException {
        private static final long serialVersionUID = 1L;

        ShopException(ErrorDetails details) {
            super(details);
        }
    }

    Shop() {
        settings.retry(new RetryPolicy(3, Duration.ofSeconds(1), 2, Duration.ofSeconds(10), 0));
    }

    /** An operation whose request is a form field and whose result is a string in an envelope. */
    static Operation.Builder<String, String> operation() {
        return Operation.<String, String>builder("shop.buy", "POST", "/buy")
                .request((request, out) -> out.form("what", request, JsonWriter::writeString))
                .result(TEXT)
                .envelope("response");
    }

    CallEngine engine() {
        return engine(server);
    }

    CallEngine engine(Transport transport) {
        List<AuthScheme> schemes = List.of(AuthSchemes.bearer("token"), AuthSchemes.apiKeyInQuery("key", "api_key"));
        return new CallEngine(transport, new Credentials(schemes, providers), errors, settings, time);
    }

    CompletableFuture<Answer<String>> start(Operation<String, String> operation) {
        return engine().exchangeAsync(operation, "tea", answer -> answer);
    }

    /** Lets time pass until the call is over, and gives its failure. */
    ApiException failureOf(Operation<String, String> operation) {
        CompletableFuture<Answer<String>> call = start(operation);
        return failureOf(call);
    }

    ApiException failureOf(CompletableFuture<?> call) {
        time.passUntil(call);
        try {
            call.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ApiException failure) {
                return failure;
            }
            throw e;
        }
        throw new AssertionError("no failure");
    }

    /** Lets time pass until the call is over, and gives its answer. */
    Answer<String> answerOf(Operation<String, String> operation) {
        CompletableFuture<Answer<String>> call = start(operation);
        time.passUntil(call);
        return call.join();
    }
}
