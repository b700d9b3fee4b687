package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Operation<String, String> BUY = Shop.operation().build();

    private final Shop shop = new Shop();

    @Test
    void endsACallWhoseAnswerDoesNotCome() {
        shop.settings.deadline(Duration.ofSeconds(90));
        shop.server.silence();

        ApiException failure = shop.failureOf(BUY);

        assertThat(failure.failure()).isEqualTo(Failure.TIMEOUT);
        assertThat(failure).hasMessage("shop.buy: no result within 90000 ms");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(shop.server.exchange()).isCancelled();
        assertThat(shop.time.passed()).isEqualTo(Duration.ofSeconds(90));
        assertThat(shop.server.requests()).hasSize(1);
    }

    @Test
    void countsAllAttemptsTogether() {
        shop.settings.deadline(Duration.ofSeconds(2));
        shop.server.notSent().silence();

        assertThat(shop.failureOf(BUY).failure()).isEqualTo(Failure.TIMEOUT);
        assertThat(shop.time.passed()).isEqualTo(Duration.ofSeconds(2));
        assertThat(shop.server.requests()).hasSize(2);
    }

    @Test
    void endsTheWaitingForACredential() {
        CompletableFuture<Credential> never = new CompletableFuture<>();
        shop.providers.put("token", () -> never);

        ApiException failure =
                shop.failureOf(Shop.operation().security(Shop.TOKEN).build());

        assertThat(failure.failure()).isEqualTo(Failure.TIMEOUT);
        assertThat(failure.attempts()).isZero();
        assertThat(shop.server.requests()).isEmpty();
        assertThat(never).as("others may wait for it, too").isNotDone();
    }

    @Test
    void forgetsItsAlarmWhenTheCallIsOver() {
        shop.server.answer(200, "{\"response\":\"done\"}");

        shop.answerOf(BUY);

        assertThat(shop.time.waiting()).isEmpty();
    }

    @Test
    void tellsTheTransportHowLongAnAttemptMayTake() {
        shop.settings.timeout(Duration.ofSeconds(7));
        shop.server.answer(200, "{\"response\":\"done\"}");

        shop.answerOf(BUY);

        assertThat(shop.server.request().timeout()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void refusesSenselessTimes() {
        assertThatThrownBy(() -> shop.settings.timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout: PT0S; more than zero and a year at most is right");
        assertThatThrownBy(() -> shop.settings.deadline(Duration.ofSeconds(-1)))
                .hasMessageContaining("deadline: PT-1S");
        assertThatThrownBy(() -> shop.settings.deadline(Duration.ofDays(366))).hasMessageContaining("a year at most");
    }
}
