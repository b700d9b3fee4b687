package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorAnswerTest {
    private static final Operation<String, String> BUY = Shop.operation().build();
    private static final String ERROR = """
            {"error_code":15,"error_msg":"Access denied","request_params":[{"key":"v","value":"5.131"}]}""";

    private final Shop shop = new Shop();

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 302, 400, 401, 404, 500})
    void anErrorOfTheApiIsFoundWhateverTheStatus(int status) {
        shop.server.answer(status, "text/html", ERROR);

        ApiException failure = shop.failureOf(BUY);

        assertThat(failure)
                .hasMessage("shop.buy: error 15: Access denied (HTTP " + status + ")")
                .hasNoCause();
        assertThat(failure.failure()).isEqualTo(Failure.API);
        assertThat(failure.operation()).isEqualTo("shop.buy");
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.code()).isEqualTo("15");
        assertThat(failure.apiMessage()).isEqualTo("Access denied");
        assertThat(failure.parameters()).isEqualTo(Map.of("v", "5.131"));
        assertThat(failure.rawBody()).isEqualTo(ERROR);
        assertThat(failure.headers().first("content-type")).isEqualTo("text/html");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.isRetryable()).isFalse();
    }

    @Test
    void anErrorOfTheApiIsFoundWhereTheResultIsNoJson() {
        shop.server.answer(400, ERROR);
        Operation<String, String> rss = Operation.<String, String>builder("shop.rss", "GET", "/rss")
                .text()
                .build();

        assertThat(shop.failureOf(rss).code()).isEqualTo("15");
    }

    @ParameterizedTest
    @CsvSource({
        "301, a redirect",
        "302, a redirect",
        "400, an error in an unknown form",
        "404, an error in an unknown form",
        "500, an error in an unknown form",
        "199, an error in an unknown form",
    })
    void anyOtherAnswerThatIsNoSuccessIsUnexpected(int status, String what) {
        shop.server.answer(status, "text/html", "<html>" + "x".repeat(3_000));

        ApiException failure = shop.failureOf(BUY);

        assertThat(failure.failure()).isEqualTo(Failure.UNEXPECTED_ANSWER);
        assertThat(failure)
                .hasMessage("shop.buy: the answer is " + what + " (HTTP " + status + ", text/html, 3006 bytes)");
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.code()).isNull();
        assertThat(failure.rawBody()).hasSize(2_000).startsWith("<html>x");
    }

    @Test
    void readsABodyWhateverItsContentType() {
        shop.server.answer(202, "text/html", "{\"response\":\"done\"}");

        assertThat(shop.answerOf(BUY).result()).isEqualTo("done");
    }

    @Test
    void anErrorWithoutMessageIsStillAnError() {
        shop.server.answer(200, "{\"error_code\":-785}");

        ApiException failure = shop.failureOf(BUY);

        assertThat(failure).hasMessage("shop.buy: error -785 (HTTP 200)");
        assertThat(failure.apiMessage()).isNull();
    }
}
