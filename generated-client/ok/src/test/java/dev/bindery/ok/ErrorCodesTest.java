package dev.bindery.ok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bindery.contract.ErrorCode;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of OK, as it comes in a body and in the header. */
class ErrorCodesTest {

    @RegisterExtension
    static final TestServerExtension ok = TestServerExtension.speaking("ok");

    private final OkClient.Session client = OkClient.at(ok.uri())
            .retry(new RetryPolicy(2, Duration.ZERO, 1, Duration.ZERO, 0))
            .clientSession("key", "token", "secret");

    static List<ErrorCode> codes() {
        return ErrorCode.of("ok");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void allAreKnown() {
        assertThat(codes()).hasSize(104);
        assertThat(codes()).extracting(ErrorCode::retry).contains("never", "if-repeatable", "always");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void inABodyItIsTheExceptionOfItsKindAndReadingIsRepeatedAsAdvised(ErrorCode code) {
        ok.on("users.getLoggedInUser").always(request -> Reply.json(200, body(code)));

        OkException failure =
                catchThrowableOfType(OkException.class, () -> client.users().getLoggedInUser());

        assertThat(failure.getClass().getSimpleName()).isEqualTo(code.exception("OkException"));
        assertThat(failure.code()).isEqualTo(code.value());
        assertThat(failure.apiMessage()).isEqualTo("NAME : text");
        assertThat(failure.status()).isEqualTo(200);
        assertThat(ok.journal().requests("users.getLoggedInUser"))
                .hasSize(code.retry().equals("never") ? 1 : 2);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void inTheHeaderItIsTheSameAndWritingIsRepeatedOnlyIfTheServerDidNothing(ErrorCode code) {
        ok.on("stream.markAsSpam")
                .always(request ->
                        Reply.of(500, "text/html", "<h1>Sorry</h1>").withHeader("invocation-error", code.value()));

        OkException failure =
                catchThrowableOfType(OkException.class, () -> client.stream().markAsSpam(s -> s.markAsSpamId("1")));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(code.exception("OkException"));
        assertThat(failure.code()).isEqualTo(code.value());
        assertThat(ok.journal().requests("stream.markAsSpam"))
                .hasSize(code.retry().equals("always") ? 2 : 1);
    }

    private static String body(ErrorCode code) {
        return "{\"error_code\":%s,\"error_data\":1,\"error_msg\":\"NAME : text\"}".formatted(code.value());
    }
}
