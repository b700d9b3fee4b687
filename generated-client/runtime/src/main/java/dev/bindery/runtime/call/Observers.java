package dev.bindery.runtime.call;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Measures, and tells what was measured to everyone who watches. */
final class Observers {
    private final List<CallObserver> observers;
    private final Scheduler scheduler;

    /** One of the methods of an observer. */
    interface Report {
        void to(CallObserver observer, Call call, CallOutcome outcome);
    }

    Observers(List<CallObserver> observers, Scheduler scheduler) {
        this.observers = observers;
        this.scheduler = scheduler;
    }

    CompletionStage<TransportResponse> measure(Call call, Chain next, Report report) {
        long start = scheduler.nanoTime();
        return next.proceed(call).whenComplete((answer, failure) -> {
            Duration duration = Duration.ofNanos(scheduler.nanoTime() - start);
            CallOutcome outcome = outcome(call, duration, answer, failure);
            tell(observer -> report.to(observer, call, outcome));
        });
    }

    /** Whoever watches does not change what is watched: exceptions end here. */
    void tell(Consumer<CallObserver> news) {
        for (CallObserver observer : observers) {
            try {
                news.accept(observer);
            } catch (RuntimeException ignored) {
                // documented at CallObserver
            }
        }
    }

    private static CallOutcome outcome(
            Call call, Duration duration, @Nullable TransportResponse answer, @Nullable Throwable failure) {
        Throwable reason = failure == null ? null : Futures.unwrap(failure);
        int failedStatus = reason instanceof ApiException e ? e.status() : 0;
        int status = answer == null ? failedStatus : answer.status();
        return new CallOutcome(call.operation().id(), status, call.attempts(), duration, reason);
    }
}
