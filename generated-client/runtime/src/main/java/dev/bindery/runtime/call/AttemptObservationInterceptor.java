package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.TransportResponse;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Tells the observers of each attempt. */
final class AttemptObservationInterceptor implements Interceptor {
    private final Observers observers;

    AttemptObservationInterceptor(List<CallObserver> observers, Scheduler scheduler) {
        this.observers = new Observers(observers, scheduler);
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        return observers.measure(call, next, CallObserver::onAttempt);
    }
}
