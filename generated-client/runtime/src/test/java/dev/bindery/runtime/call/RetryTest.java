package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.FakeTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryTest {
    private static final Operation<String, String> ONCE = Shop.operation().build();
    private static final Operation<String, String> REPEATABLE =
            Shop.operation().repeatable(true).build();

    private final Shop shop = new Shop();

    private static Arguments row(
            String what, Consumer<FakeTransport> behaviour, Failure failure, int sendsOnce, int sendsRepeatable) {
        return arguments(what, behaviour, failure, sendsOnce, sendsRepeatable);
    }

    private static Consumer<FakeTransport> answer(int status, String body) {
        return server -> server.answer(status, body);
    }

    private static String code(int code) {
        return "{\"error_code\":" + code + "}";
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                row("not sent", FakeTransport::notSent, Failure.TRANSPORT, 3, 3),
                row("connection lost", FakeTransport::connectionLost, Failure.TRANSPORT, 1, 3),
                row("too slow", FakeTransport::timeout, Failure.TIMEOUT, 1, 3),
                row("a bug", server -> server.fail(new IllegalStateException("x")), Failure.TRANSPORT, 1, 1),
                row("429", answer(429, ""), Failure.UNEXPECTED_ANSWER, 3, 3),
                row("502", answer(502, "<html>"), Failure.UNEXPECTED_ANSWER, 1, 3),
                row("503", answer(503, ""), Failure.UNEXPECTED_ANSWER, 1, 3),
                row("504", answer(504, ""), Failure.UNEXPECTED_ANSWER, 1, 3),
                row("500", answer(500, "<html>"), Failure.UNEXPECTED_ANSWER, 1, 1),
                row("404", answer(404, ""), Failure.UNEXPECTED_ANSWER, 1, 1),
                row("redirect", answer(302, ""), Failure.UNEXPECTED_ANSWER, 1, 1),
                row("page with 200", answer(200, "<html>"), Failure.UNEXPECTED_ANSWER, 1, 1),
                row("empty", answer(200, ""), Failure.UNEXPECTED_ANSWER, 1, 1),
                row("code: always", answer(200, code(6)), Failure.API, 3, 3),
                row("code: if repeatable", answer(400, code(10)), Failure.API, 1, 3),
                row("code: never", answer(400, code(100)), Failure.API, 1, 1),
                row("code: unknown", answer(400, code(7)), Failure.API, 1, 1),
                row("429 with a code", answer(429, code(100)), Failure.API, 3, 3),
                row("503 with a code", answer(503, code(100)), Failure.API, 1, 3),
                row("503 with code: always", answer(503, code(6)), Failure.API, 3, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void sendsAgainOnlyWhereThatDoesNoHarm(
            String what, Consumer<FakeTransport> behaviour, Failure failure, int sendsOnce, int sendsRepeatable) {
        for (boolean repeatable : new boolean[] {false, true}) {
            Shop own = new Shop();
            behaviour.accept(own.server);

            ApiException thrown = own.failureOf(repeatable ? REPEATABLE : ONCE);

            int sends = repeatable ? sendsRepeatable : sendsOnce;
            assertThat(own.server.requests()).hasSize(sends);
            assertThat(thrown.attempts()).isEqualTo(sends);
            assertThat(thrown.failure()).isEqualTo(failure);
            assertThat(thrown.isRetryable()).isEqualTo(sends > 1);
        }
    }

    @Test
    void givesTheResultOfTheAttemptThatSucceeds() {
        shop.server.notSent().answer(429, "").answer(200, "{\"response\":\"done\"}");

        Answer<String> answer = shop.answerOf(ONCE);

        assertThat(answer.result()).isEqualTo("done");
        assertThat(answer.attempts()).isEqualTo(3);
    }

    @Test
    void waitsLongerEachTimeAndNeverLongerThanThePolicySays() {
        shop.settings.retry(new RetryPolicy(5, Duration.ofSeconds(1), 3, Duration.ofSeconds(7), 0));
        shop.server.notSent();

        shop.failureOf(ONCE);

        assertThat(shop.time.passed()).isEqualTo(Duration.ofSeconds(1 + 3 + 7 + 7));
    }

    @Test
    void leavesAShareOfThePauseToChance() {
        RetryPolicy policy = new RetryPolicy(2, Duration.ofSeconds(10), 1, Duration.ofSeconds(60), 0.5);

        assertThat(policy.delayAfter(1, 0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(policy.delayAfter(1, 0.5)).isEqualTo(Duration.ofMillis(7_500));
        assertThat(policy.delayAfter(1, 1)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void sendsOnceUnderAPolicyOfOneAttempt() {
        shop.settings.retry(RetryPolicy.none());
        shop.server.notSent();

        assertThat(shop.failureOf(REPEATABLE).attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30                            | 30",
                "0                             | 1",
                "Thu, 01 Jan 2026 00:00:45 GMT | 45",
                "Thu, 1 Jan 2026 00:00:45 GMT  | 45",
                "Wed, 31 Dec 2025 00:00:00 GMT | 1",
                "-5                            | 1",
                "soon                          | 1",
                "99999999999                   | 1",
            })
    void waitsAsLongAsTheServerAsks(String retryAfter, int seconds) {
        shop.server.answer(429, Map.of("Retry-After", List.of(retryAfter)), "").answer(200, "{\"response\":\"done\"}");

        shop.answerOf(ONCE);

        assertThat(shop.time.passed()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void failsAtOnceWhenTheServerAsksForMoreTimeThanThereIs() {
        shop.settings.deadline(Duration.ofSeconds(60));
        shop.server.answer(429, Map.of("retry-after", List.of("60")), "");

        ApiException failure = shop.failureOf(ONCE);

        assertThat(failure.status()).isEqualTo(429);
        assertThat(shop.time.passed()).isZero();
        assertThat(shop.time.waiting()).isEmpty();
    }

    @Test
    void cancellingEndsThePause() {
        shop.server.notSent();
        CompletableFuture<Answer<String>> call = shop.start(ONCE);
        assertThat(shop.time.waiting()).contains(Duration.ofSeconds(1));

        call.cancel(true);

        assertThat(shop.time.waiting()).isEmpty();
        assertThat(shop.time.passToNext()).isFalse();
        assertThat(shop.server.requests()).hasSize(1);
        assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void keepsTheFailureOfTheLastAttempt() {
        shop.server.connectionLost().fail(new IOException("second")).answer(400, code(100));

        ApiException failure = shop.failureOf(REPEATABLE);

        assertThat(failure.code()).isEqualTo("100");
        assertThat(failure.attempts()).isEqualTo(3);
    }

    @Test
    void waitsForItsTurnAsOftenAsItTakesWithoutUsingUpAttempts() {
        for (int i = 0; i < 20; i++) {
            shop.server.answer(200, code(9));
        }
        shop.server.notSent().answer(200, "{\"response\":\"done\"}");

        assertThat(shop.answerOf(ONCE).result()).isEqualTo("done");
        assertThat(shop.server.requests()).hasSize(22);
        assertThat(shop.time.passed()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(120));
    }

    @Test
    void whoseTurnDoesNotComeInTimeFailsWithTheErrorOfTheServer() {
        shop.settings.deadline(Duration.ofSeconds(30));
        shop.server.answer(200, code(9));

        ApiException failure = shop.failureOf(ONCE);

        assertThat(failure.code()).isEqualTo("9");
        assertThat(shop.time.passed()).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void doesNotWaitForItsTurnUnderAPolicyOfOneAttempt() {
        shop.settings.retry(RetryPolicy.none());
        shop.server.answer(200, code(9));

        assertThat(shop.failureOf(REPEATABLE).attempts()).isEqualTo(1);
    }

    @Test
    void refusesSenselessPolicies() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new RetryPolicy(0, second, 1, second, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAttempts: 0; 1 or more is right");
        assertThatThrownBy(() -> new RetryPolicy(1, second.negated(), 1, second, 0))
                .hasMessageContaining("firstDelay");
        assertThatThrownBy(() -> new RetryPolicy(1, second, 0.5, second, 0)).hasMessageContaining("factor");
        assertThatThrownBy(() -> new RetryPolicy(1, second, Double.NaN, second, 0))
                .hasMessageContaining("factor");
        assertThatThrownBy(() -> new RetryPolicy(1, second, 1, second.negated(), 0))
                .hasMessageContaining("maxDelay");
        assertThatThrownBy(() -> new RetryPolicy(1, second, 1, second, 1.1)).hasMessageContaining("jitter");
    }
}
