package dev.bindery.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorDetailsTest {
    private final Redactor redactor = new Redactor();

    private static final class ShopException extends ApiException {
        private static final long serialVersionUID = 1L;

        private ShopException(ErrorDetails details) {
            super(details);
        }
    }

    private static TransportResponse answer(String contentType, String body, Charset charset) {
        Headers headers = Headers.of(Map.of("Content-Type", List.of(contentType)));
        return new TransportResponse(500, headers, body.getBytes(charset));
    }

    private ErrorDetails.Builder details() {
        return ErrorDetails.builder(Failure.API, "shop.buy", redactor);
    }

    @Test
    void masksBeforeItShortens() {
        redactor.addValue("marked-secret");
        String body = "<p>".repeat(665) + "marked-secret and more";

        ErrorDetails details = details()
                .answer(answer("text/html", body, Charset.forName("UTF-8")), 2_000)
                .build();

        assertThat(details.rawBody()).hasSize(2_000).endsWith("<p>*** a");
    }

    @Test
    void readsTheBodyInTheCharsetThatItNames() {
        TransportResponse answer =
                answer("text/html; Charset=\"windows-1251\"", "Ошибка", Charset.forName("windows-1251"));

        assertThat(details().answer(answer, 100).build().rawBody()).isEqualTo("Ошибка");
        assertThat(answer("text/html; charset=no-such", "Ж", Charset.forName("UTF-8"))
                        .text())
                .isEqualTo("Ж");
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        ApiException exception = new ShopException(details().build());

        assertThat(exception).hasMessage("shop.buy: failed").hasNoCause();
        assertThat(exception.status()).isZero();
        assertThat(exception.code()).isNull();
        assertThat(exception.apiMessage()).isNull();
        assertThat(exception.rawBody()).isEmpty();
        assertThat(exception.parameters()).isEmpty();
        assertThat(exception.headers()).isEqualTo(Headers.empty());
        assertThat(exception.attempts()).isZero();
        assertThat(exception.isRetryable()).isFalse();
        assertThat(exception.failure()).isEqualTo(Failure.API);
        assertThat(exception.operation()).isEqualTo("shop.buy");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        ApiException exception = new ShopException(details()
                .error(new ApiError("5", "no", Map.of("a", "b")))
                .answer(answer("text/plain", "body", Charset.forName("UTF-8")), 100)
                .cause(new IOException("x"))
                .build());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(exception);

        ApiException copy =
                (ApiException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy.code()).isEqualTo("5");
        assertThat(copy.parameters()).isEqualTo(Map.of("a", "b"));
        assertThat(copy.headers().first("content-type")).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, true, false", "NEVER, false, false",
        "IF_REPEATABLE, true, true", "IF_REPEATABLE, false, false",
        "ALWAYS, true, true", "ALWAYS, false, true",
    })
    void adviceAllowsARetry(RetryAdvice advice, boolean repeatable, boolean allowed) {
        assertThat(advice.allows(repeatable)).isEqualTo(allowed);
    }

    @Test
    void theMoreTrustingAdviceWins() {
        assertThat(RetryAdvice.NEVER.or(RetryAdvice.IF_REPEATABLE)).isEqualTo(RetryAdvice.IF_REPEATABLE);
        assertThat(RetryAdvice.ALWAYS.or(RetryAdvice.NEVER)).isEqualTo(RetryAdvice.ALWAYS);
    }
}
