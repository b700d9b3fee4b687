package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.Header;
import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ObservationTest {
    private static final Operation<String, String> BUY = Shop.operation().build();

    private final Shop shop = new Shop();
    private final List<String> seen = new ArrayList<>();
    private final List<CallOutcome> outcomes = new ArrayList<>();

    /** Writes down what it hears. */
    private final class Diary implements CallObserver {
        @Override
        public void onStart(Call call) {
            seen.add("start " + call.operation() + " " + call.attempts() + " " + call);
        }

        @Override
        public void onAttempt(Call call, CallOutcome outcome) {
            seen.add("attempt " + outcome.attempts() + " " + outcome.status());
            outcomes.add(outcome);
        }

        @Override
        public void onFinish(Call call, CallOutcome outcome) {
            seen.add("finish " + outcome.attempts() + " " + outcome.status());
            outcomes.add(outcome);
        }
    }

    @Test
    void hearsOfTheCallAndOfEachAttempt() {
        shop.settings.observe(new Diary());
        shop.server.notSent().answer(429, "").answer(200, "{\"response\":\"done\"}");

        shop.answerOf(BUY);

        assertThat(seen)
                .containsExactly(
                        "start shop.buy 0 POST https://shop.example/api/buy",
                        "attempt 1 0",
                        "attempt 2 429",
                        "attempt 3 200",
                        "finish 3 200");
        assertThat(outcomes).extracting(CallOutcome::operation).containsOnly("shop.buy");
        assertThat(outcomes.get(0).failure()).isInstanceOf(ApiException.class);
        assertThat(outcomes.get(3).failure()).isNull();
        assertThat(outcomes.get(3).duration()).isEqualTo(Duration.ofSeconds(1 + 2));
        assertThat(outcomes.get(1).duration()).isZero();
    }

    @Test
    void hearsOfACancelledCall() {
        shop.settings.observe(new Diary());
        shop.server.notSent();
        CompletableFuture<Answer<String>> call = shop.start(BUY);

        call.cancel(true);

        assertThat(seen).last().isEqualTo("finish 1 0");
        assertThat(outcomes.get(1).failure())
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.failure()).isEqualTo(Failure.CANCELLED));
    }

    @Test
    void isNotDisturbedByAnObserverThatThrows() {
        shop.settings.observe(new CallObserver() {
            @Override
            public void onStart(Call call) {
                throw new IllegalStateException("observer");
            }

            @Override
            public void onFinish(Call call, CallOutcome outcome) {
                throw new IllegalStateException("observer");
            }
        });
        shop.settings.observe(new Diary());
        shop.server.answer(200, "{\"response\":\"done\"}");

        assertThat(shop.answerOf(BUY).result()).isEqualTo("done");
        assertThat(seen).hasSize(3);
    }

    @Test
    void interceptorsRunInTheirOrderBetweenDeadlineAndRetry() {
        for (String name : List.of("outer", "inner")) {
            shop.settings.intercept((call, next) -> {
                seen.add(name + " in");
                call.header("X-" + name, "1");
                return next.proceed(call).whenComplete((answer, failure) -> seen.add(name + " out"));
            });
        }
        shop.server.notSent().answer(200, "{\"response\":\"done\"}");

        shop.answerOf(BUY);

        assertThat(seen).containsExactly("outer in", "inner in", "inner out", "outer out");
        assertThat(shop.server.requests())
                .hasSize(2)
                .allSatisfy(request ->
                        assertThat(request.headers()).contains(new Header("X-outer", "1"), new Header("X-inner", "1")));
    }

    @Test
    void anInterceptorMayAnswerByItself() {
        byte[] cached = "{\"response\":\"cached\"}".getBytes(StandardCharsets.UTF_8);
        shop.settings.intercept(
                (call, next) -> CompletableFuture.completedFuture(new TransportResponse(200, Headers.empty(), cached)));

        assertThat(shop.answerOf(BUY).result()).isEqualTo("cached");
        assertThat(shop.server.requests()).isEmpty();
    }

    @Test
    void whatAnInterceptorThrowsReachesTheCaller() {
        IllegalStateException own = new IllegalStateException("circuit open");
        shop.settings.intercept((call, next) -> {
            throw own;
        });

        assertThat(shop.start(BUY)).isCompletedExceptionally();
        assertThat(shop.start(BUY).handle((answer, failure) -> failure).join()).isSameAs(own);
    }
}
