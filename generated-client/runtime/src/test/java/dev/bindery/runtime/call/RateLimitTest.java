package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.signin.CredentialPool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Shop shop = new Shop();
    private final List<Duration> sent = new ArrayList<>();

    RateLimitTest() {
        shop.providers.put("token", CredentialProvider.of("token-1"));
        shop.settings.rateLimits(new RateLimits(shop.time));
        shop.settings.rateLimit("token", new RateLimit(3, SECOND));
        shop.settings.observe(new CallObserver() {
            @Override
            public void onAttempt(Call call, CallOutcome outcome) {
                sent.add(shop.time.passed());
            }
        });
    }

    private static Operation.Builder<String, String> operation() {
        return Shop.operation().security(Shop.TOKEN);
    }

    private static List<CompletableFuture<?>> start(int calls, CallEngine engine, Operation<String, String> operation) {
        return IntStream.range(0, calls)
                .<CompletableFuture<?>>mapToObj(i -> engine.exchangeAsync(operation, "tea-" + i, answer -> answer))
                .toList();
    }

    private void finish(List<CompletableFuture<?>> calls) {
        shop.time.passUntil(CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)));
        calls.forEach(CompletableFuture::join);
    }

    private void serverAnswers(int times) {
        IntStream.range(0, times).forEach(i -> shop.server.answer(200, "{\"response\":\"done\"}"));
    }

    private static List<Duration> seconds(int... each) {
        return IntStream.of(each).mapToObj(Duration::ofSeconds).toList();
    }

    @Test
    void callsGoAsFastAsTheLimitAllowsInTheirOrder() {
        serverAnswers(8);
        List<CompletableFuture<?>> calls = start(8, shop.engine(), operation().build());
        for (int done = 3; done < 8; done++) {
            shop.time.passUntil(calls.get(done));
            assertThat(calls.subList(0, done + 1)).allMatch(CompletableFuture::isDone);
        }
        assertThat(sent).isEqualTo(seconds(0, 0, 0, 1, 1, 1, 2, 2));
    }

    @Test
    void clientsWithTheSameTokenKeepTheLimitTogetherAndOthersDoNot() {
        serverAnswers(8);
        Operation<String, String> operation = operation().build();
        CallEngine first = shop.engine();
        CallEngine second = shop.engine();
        shop.providers.put("token", CredentialProvider.of("token-2"));
        CallEngine other = shop.engine();
        finish(Stream.of(start(3, first, operation), start(2, second, operation), start(3, other, operation))
                .flatMap(List::stream)
                .toList());
        assertThat(sent).isEqualTo(seconds(0, 0, 0, 0, 0, 0, 1, 1));
    }

    @Test
    void aPoolIsAsFastAsAllItsTokensTogether() {
        shop.providers.put("token", CredentialPool.ofTokens(List.of("token-1", "token-2", "token-3", "token-4")));
        serverAnswers(24);

        finish(start(24, shop.engine(), operation().build()));

        assertThat(sent.subList(0, 12)).containsOnly(Duration.ZERO);
        assertThat(sent.subList(12, 24)).containsOnly(SECOND);
    }

    @Test
    void anOperationMayHaveALimitOfItsOwn() {
        shop.settings.rateLimit("seldom", new RateLimit(1, Duration.ofSeconds(10)));
        serverAnswers(5);
        CallEngine engine = shop.engine();
        List<CompletableFuture<?>> calls =
                new ArrayList<>(start(2, engine, operation().rateLimit("seldom").build()));
        calls.addAll(start(3, engine, operation().build()));
        finish(calls);
        assertThat(sent).isEqualTo(seconds(0, 0, 0, 0, 10));
    }

    @Test
    void anAttemptAfterAnErrorWaitsForItsTurnToo() {
        shop.settings.rateLimit("token", new RateLimit(1, Duration.ofSeconds(5)));
        shop.server.answer(200, "{\"error_code\":6}").answer(200, "{\"response\":\"done\"}");
        finish(start(1, shop.engine(), operation().build()));
        assertThat(sent).isEqualTo(seconds(0, 5));
    }

    @Test
    void aCallThatIsGivenUpLeavesTheQueue() {
        serverAnswers(5);
        CallEngine engine = shop.engine();
        List<CompletableFuture<?>> calls =
                new ArrayList<>(start(6, engine, operation().build()));
        calls.remove(3).cancel(true);
        finish(calls);
        assertThat(sent).isEqualTo(seconds(0, 0, 0, 1, 1));
        assertThat(shop.server.requests()).hasSize(5);
    }

    @Test
    void aCallWhoseTimeIsOverIsNotSentAnyMore() {
        shop.settings.deadline(Duration.ofMillis(500));
        serverAnswers(3);
        List<CompletableFuture<?>> calls = start(4, shop.engine(), operation().build());
        assertThat(shop.failureOf(calls.get(3)).failure()).isEqualTo(Failure.TIMEOUT);
        while (shop.time.passToNext()) {
            assertThat(shop.server.requests()).hasSize(3);
        }
    }

    @Test
    void withoutCredentialThereIsNoLimit() {
        serverAnswers(5);
        finish(start(5, shop.engine(), Shop.operation().build()));
        assertThat(sent).isEqualTo(seconds(0, 0, 0, 0, 0));
    }

    @Test
    void aLimitThatMeansNothingIsRefused() {
        assertThatThrownBy(() -> new RateLimit(0, SECOND)).hasMessage("calls: 0; 1 or more is right");
        assertThatThrownBy(() -> new RateLimit(1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than zero");
    }
}
