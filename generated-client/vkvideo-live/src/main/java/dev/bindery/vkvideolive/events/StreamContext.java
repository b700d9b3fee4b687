package dev.bindery.vkvideolive.events;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a connection and its channels have in common.
 *
 * @param tokens where tokens come from
 * @param backoff how long to wait after failures
 * @param listener who hears how it goes
 * @param timer the time
 * @param mailbox where all of it happens, one thing after the other
 * @param mask knows the tokens
 */
record StreamContext(
        EventTokens tokens,
        Backoff backoff,
        EventStreamListener listener,
        Timer timer,
        Mailbox mailbox,
        TokenMask mask) {

    /** Asks for a token; what comes of it is heard in the mailbox. */
    void ask(Supplier<CompletionStage<String>> source, BiConsumer<@Nullable String, @Nullable Throwable> then) {
        token(source)
                .whenCompleteAsync(
                        (token, failure) -> {
                            mask.add(token);
                            then.accept(token, failure instanceof CompletionException e ? e.getCause() : failure);
                        },
                        mailbox);
    }

    private static CompletionStage<String> token(Supplier<CompletionStage<String>> source) {
        try {
            return source.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** {@return why asking for a token again would not help; null if it may} */
    @Nullable
    EventStreamException refusal(Throwable failure) {
        if (failure instanceof EventStreamException refusal) {
            return refusal;
        }
        boolean refused = failure instanceof ApiException e
                && !e.isRetryable()
                && (e.failure() == Failure.API || e.failure() == Failure.CREDENTIAL);
        return refused
                ? new EventStreamException(
                        EventStreamException.Reason.NO_TOKEN,
                        0,
                        "no token can be had: " + mask.masked(failure.getMessage()),
                        failure)
                : null;
    }

    /** Does something after as many failures in a row. */
    Alarm afterFailures(int failures, Runnable task) {
        return after(backoff.pause(failures, timer.chance()), task);
    }

    /** Does something later, unless it is stopped before. */
    Alarm after(Duration pause, Runnable task) {
        return Alarm.set(timer.after(pause), mailbox, task);
    }

    /** Tells the listener, whose own failures are nobody's business here. */
    void tell(Consumer<EventStreamListener> what) {
        try {
            what.accept(listener);
        } catch (RuntimeException e) {
            return;
        }
    }

    /** Nothing: there are tokens in it. */
    @Override
    public String toString() {
        return "StreamContext";
    }
}
