package dev.bindery.ok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.spec.Specification;
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

    /** A code as the specification describes it; tests are named by it. */
    record Code(String number, JsonNode described) {

        String exception() {
            return described.path("exception").asText("OkException");
        }

        /** The advice: {@code never}, {@code if-repeatable} or {@code always}. */
        String retry() {
            return described.path("retry").asText("never");
        }

        @Override
        public String toString() {
            return number + " " + described.path("name").asText();
        }
    }

    static List<Code> codes() {
        return Specification.ofClient("ok").extension("x-bindery-errors").path("codes").properties().stream()
                .map(code -> new Code(code.getKey(), code.getValue()))
                .toList();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void allAreKnown() {
        assertThat(codes()).hasSize(104);
        assertThat(codes()).extracting(Code::retry).contains("never", "if-repeatable", "always");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void inABodyItIsTheExceptionOfItsKindAndReadingIsRepeatedAsAdvised(Code code) {
        ok.on("users.getLoggedInUser").always(request -> Reply.json(200, body(code)));

        OkException failure =
                catchThrowableOfType(OkException.class, () -> client.users().getLoggedInUser());

        assertThat(failure.getClass().getSimpleName()).isEqualTo(code.exception());
        assertThat(failure.code()).isEqualTo(code.number());
        assertThat(failure.apiMessage()).isEqualTo("NAME : text");
        assertThat(failure.status()).isEqualTo(200);
        assertThat(ok.journal().requests("users.getLoggedInUser"))
                .hasSize(code.retry().equals("never") ? 1 : 2);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void inTheHeaderItIsTheSameAndWritingIsRepeatedOnlyIfTheServerDidNothing(Code code) {
        ok.on("stream.markAsSpam")
                .always(request ->
                        Reply.of(500, "text/html", "<h1>Sorry</h1>").withHeader("invocation-error", code.number()));

        OkException failure =
                catchThrowableOfType(OkException.class, () -> client.stream().markAsSpam(s -> s.markAsSpamId("1")));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(code.exception());
        assertThat(failure.code()).isEqualTo(code.number());
        assertThat(ok.journal().requests("stream.markAsSpam"))
                .hasSize(code.retry().equals("always") ? 2 : 1);
    }

    private static String body(Code code) {
        return "{\"error_code\":%s,\"error_data\":1,\"error_msg\":\"NAME : text\"}".formatted(code.number());
    }
}
