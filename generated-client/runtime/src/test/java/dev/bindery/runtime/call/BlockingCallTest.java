package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.BlockingTransport;
import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BlockingCallTest {
    private static final Operation<String, String> BUY = Shop.operation().build();

    private final Shop shop = new Shop();

    @Test
    void throwsWithTheStackTraceOfTheCaller() {
        shop.server.silence();
        shop.settings.intercept((call, next) -> {
            CompletionStage<TransportResponse> answer = next.proceed(call);
            CompletableFuture<TransportResponse> exchange = shop.server.exchange();
            new Thread(() -> exchange.completeExceptionally(new IOException("broken pipe"))).start();
            return answer;
        });

        Throwable failure = catchThrowable(this::callThatIsSeenInTheStackTrace);

        assertThat(failure)
                .isInstanceOf(ApiException.class)
                .hasMessage("shop.buy: no answer from shop.example: broken pipe");
        assertThat(failure.getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("callThatIsSeenInTheStackTrace");
        assertThat(failure.getCause())
                .isInstanceOf(IOException.class)
                .satisfies(cause -> assertThat(cause.getStackTrace())
                        .extracting(StackTraceElement::getMethodName)
                        .doesNotContain("callThatIsSeenInTheStackTrace"));
    }

    private void callThatIsSeenInTheStackTrace() {
        shop.engine().exchange(BUY, "tea");
    }

    @Test
    void leavesTheStackTraceOfAnExceptionThatIsNotItsOwn() {
        IllegalStateException shared = new IllegalStateException("circuit open");
        StackTraceElement[] trace = shared.getStackTrace();
        shop.settings.intercept((call, next) -> CompletableFuture.failedFuture(shared));

        assertThatThrownBy(() -> shop.engine().exchange(BUY, "tea")).isSameAs(shared);
        assertThat(shared.getStackTrace()).isEqualTo(trace);
    }

    @Test
    void readsTheResultInTheThreadThatWaits() {
        shop.server.answer(200, "{\"response\":5}");
        AtomicReference<Thread> reader = new AtomicReference<>();
        shop.settings.onDrift(drift -> reader.set(Thread.currentThread()));

        shop.engine().exchange(BUY, "tea");

        assertThat(reader.get()).isSameAs(Thread.currentThread());
    }

    @Test
    void anInterruptCancelsTheExchangeAndStaysVisible() throws InterruptedException {
        shop.server.silence();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(() -> shop.engine().exchange(BUY, "tea")));
            interrupted.set(Thread.currentThread().isInterrupted());
        });

        caller.start();
        caller.interrupt();
        caller.join();

        assertThat(thrown.get()).isInstanceOfSatisfying(ApiException.class, e -> {
            assertThat(e.failure()).isEqualTo(Failure.CANCELLED);
            assertThat(e).hasMessage("shop.buy: the waiting thread was interrupted");
            assertThat(e.isRetryable()).isFalse();
        });
        assertThat(interrupted).isTrue();
        assertThat(shop.server.exchange()).isCancelled();
    }

    @Test
    void refusesWhatCannotBeSentBeforeAnythingIsSent() {
        shop.server.answer(200, "{\"response\":\"x\"}");
        Operation<String, String> operation = Shop.operation()
                .request((request, out) -> out.secretHeader("X-What", "marked\r\nX-Evil: 1"))
                .build();

        assertThatThrownBy(() -> shop.engine().exchange(operation, "tea"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("header X-What")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("marked"));
        assertThat(shop.start(operation)).isCompletedExceptionally();
        assertThat(shop.server.requests()).isEmpty();
    }

    @Test
    void passesErrorsOfTheMachineOnAsTheyAre() {
        OutOfMemoryError error = new OutOfMemoryError("test");
        shop.server.fail(error);

        assertThatThrownBy(() -> shop.engine().exchange(BUY, "tea")).isSameAs(error);
    }

    @Test
    void anAsynchronousCallFailsWithTheExceptionItself() {
        shop.server.answer(400, "{\"error_code\":7}");
        AtomicReference<Throwable> failure = new AtomicReference<>();

        shop.start(BUY)
                .handle((answer, thrown) -> {
                    failure.set(thrown);
                    return answer;
                })
                .join();

        assertThat(failure.get()).isInstanceOf(ApiException.class);
    }

    @Test
    void cancellingTheFutureCancelsTheExchange() {
        shop.server.silence();
        CompletableFuture<Answer<String>> call = shop.start(BUY);

        assertThat(call.cancel(true)).isTrue();

        assertThat(shop.server.exchange()).isCancelled();
        assertThat(shop.server.requests()).hasSize(1);
    }

    @Test
    void cancellingAFinishedCallDoesNothing() {
        shop.server.answer(200, "{\"response\":\"done\"}");
        CompletableFuture<Answer<String>> call = shop.start(BUY);

        assertThat(call.cancel(true)).isFalse();
        assertThat(call.join().result()).isEqualTo("done");
    }

    @Test
    void aTransportThatWasClosedCancelsTheCall() {
        shop.server.silence();
        CompletableFuture<Answer<String>> call = shop.start(BUY);

        shop.server.exchange().cancel(true);

        assertThat(shop.failureOf(call).failure()).isEqualTo(Failure.CANCELLED);
    }

    @Test
    void aLateAnswerOfACancelledCallGoesNowhere() {
        shop.server.silence();
        CompletableFuture<Answer<String>> call = shop.start(BUY);
        call.cancel(true);

        boolean late = shop.server.exchange().complete(new TransportResponse(200, Headers.empty(), new byte[0]));

        assertThat(late).isFalse();
        assertThat(call).isCancelled();
    }

    /** Waits in the thread that calls, and remembers which it was. */
    private static final class Here implements BlockingTransport {
        private final List<Thread> threads = new ArrayList<>();
        private final List<Duration> timeouts = new ArrayList<>();

        @Override
        public TransportResponse exchange(TransportRequest request) {
            threads.add(Thread.currentThread());
            timeouts.add(request.timeout());
            return new TransportResponse(
                    200, Headers.empty(), "{\"response\":\"done\"}".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public CompletionStage<TransportResponse> send(TransportRequest request) {
            return CompletableFuture.completedFuture(exchange(request));
        }

        @Override
        public void close() {}
    }

    @Test
    void waitsInThisThreadWhereTheTransportCan() {
        Here transport = new Here();

        assertThat(shop.engine(transport).exchange(BUY, "tea").result()).isEqualTo("done");

        assertThat(transport.threads).containsExactly(Thread.currentThread());
    }

    @Test
    void doesNotWaitLongerThanTheCallMayTake() {
        Here transport = new Here();
        shop.settings.timeout(Duration.ofSeconds(60));
        shop.settings.deadline(Duration.ofSeconds(5));

        shop.engine(transport).exchange(BUY, "tea");

        assertThat(transport.timeouts).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void anInterruptEndsTheWaitingInThisThread() {
        Throwable failure = catchThrowable(() ->
                shop.engine(new FailingTransport(new InterruptedException())).exchange(BUY, "tea"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).hasMessage("shop.buy: the waiting thread was interrupted");
    }

    @Test
    void anErrorOfTheMachineEndsTheWaitingAsItIs() {
        Error broken = new LinkageError("broken");

        assertThatThrownBy(() -> shop.engine(new FailingTransport(broken)).exchange(BUY, "tea"))
                .isSameAs(broken);
    }

    /** Fails while it waits. */
    private record FailingTransport(Throwable failure) implements BlockingTransport {
        @Override
        public TransportResponse exchange(TransportRequest request) throws InterruptedException {
            if (failure instanceof InterruptedException interrupt) {
                throw interrupt;
            }
            throw (Error) failure;
        }

        @Override
        public CompletionStage<TransportResponse> send(TransportRequest request) {
            return CompletableFuture.failedFuture(new IllegalStateException("nobody waits"));
        }

        @Override
        public void close() {}
    }
}
