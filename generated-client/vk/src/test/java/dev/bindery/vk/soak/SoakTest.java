package dev.bindery.vk.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.call.Call;
import dev.bindery.runtime.call.ChallengeAnswer;
import dev.bindery.runtime.call.RateLimit;
import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Many threads share one client of a server that refuses, breaks, hangs up and is slow. {@code -Dbindery.soak.calls=50000}
 * makes it long, {@code -Dbindery.seed=N} repeats the troubles of another run.
 */
@Tag("soak")
class SoakTest {

    private static final int THREADS = 32;
    private static final int CALLS = Integer.getInteger("bindery.soak.calls", 4_000);
    private static final long SEED = Long.getLong("bindery.seed", 20_260_103L);
    private static final RateLimit LIMIT = new RateLimit(Math.max(250, CALLS / 50), Duration.ofSeconds(1));
    private static final String DONE = "done";

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    private final TroubledVk server = new TroubledVk(SEED);
    private final Map<Integer, String> outcomes = new ConcurrentHashMap<>();
    private final Queue<WeakReference<Call>> calls = new ConcurrentLinkedQueue<>();
    private final AtomicInteger captchas = new AtomicInteger();

    @Test
    void noCallIsLostOrRunTwiceAndTheLimitIsKept() throws Exception {
        for (CallKind kind : CallKind.values()) {
            server.take(vk, kind);
        }
        try (VkClient.User client = client()) {
            sendAll(client);
            System.out.printf(
                    "seed %d: %d calls, %s, %d captchas shown, %d requests in the busiest second, limit %d%n",
                    SEED, CALLS, server.troubles(), captchas.get(), server.busiest(LIMIT.per()), LIMIT.calls());
            assertEachCallHasItsOutcome();
            assertTheLimitWasKept();
            assertNothingIsHeld();
        }
    }

    private VkClient.User client() {
        return VkClient.at(vk.uri())
                .rateLimits(RateLimits.separate())
                .rateLimit("user", LIMIT)
                .retry(new RetryPolicy(20, Duration.ofMillis(5), 2, Duration.ofMillis(200), 0.5))
                .onChallenge(challenge -> {
                    captchas.incrementAndGet();
                    return CompletableFuture.completedFuture(
                            ChallengeAnswer.with(Map.of("captcha_sid", "7", "captcha_key", "kitten")));
                })
                .intercept((call, next) -> {
                    calls.add(new WeakReference<>(call));
                    return next.proceed(call);
                })
                .user("user-token");
    }

    private void sendAll(VkClient.User client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement(); number < CALLS; number = next.getAndIncrement()) {
                        outcomes.put(number, outcome(client, number));
                    }
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(VkClient.User client, int number) {
        try {
            CallKind.of(number).send(client, number);
            return DONE;
        } catch (VkException e) {
            return e.code() == null ? e.failure().name() : e.code();
        }
    }

    private void assertEachCallHasItsOutcome() {
        assertThat(outcomes).hasSize(CALLS);
        for (int number = 0; number < CALLS; number++) {
            CallKind kind = CallKind.of(number);
            String outcome = outcomes.get(number);
            int runs = server.runs(kind, number);
            String what = "%s %d, %s, run %d times, seed %d".formatted(kind.operation(), number, outcome, runs, SEED);
            switch (kind) {
                case READING -> assertThat(outcome).as(what).isEqualTo(DONE);
                case POSTING -> {
                    assertThat(outcome).as(what).isIn(DONE, "10", "TRANSPORT");
                    assertThat(runs).as(what).isLessThanOrEqualTo(1);
                    assertThat(runs == 1 || !DONE.equals(outcome)).as(what).isTrue();
                }
                case MESSAGING -> {
                    assertThat(outcome).as(what).isEqualTo(DONE);
                    assertThat(runs).as(what).isEqualTo(1);
                }
                case LIMITED -> assertThat(outcome).as(what).isEqualTo("29");
            }
        }
        assertThat(vk.journal().requests(CallKind.LIMITED.operation())).hasSizeLessThanOrEqualTo(THREADS);
    }

    private void assertTheLimitWasKept() {
        assertThat(server.busiest(LIMIT.per()))
                .as("requests within %s, seed %d", LIMIT.per(), SEED)
                .isLessThanOrEqualTo(LIMIT.calls());
    }

    /** Whatever still waited somewhere would hold its call. */
    private void assertNothingIsHeld() {
        for (int i = 0; i < 20 && held() > 0; i++) {
            System.gc();
        }
        assertThat(held()).isZero();
    }

    private long held() {
        return calls.stream().filter(call -> call.get() != null).count();
    }
}
