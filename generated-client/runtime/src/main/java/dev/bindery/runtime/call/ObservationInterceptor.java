package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.TransportResponse;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Tells the observers of the beginning and the end of a call. */
final class ObservationInterceptor implements Interceptor {
    private final Observers observers;

    ObservationInterceptor(List<CallObserver> observers, Scheduler scheduler) {
        this.observers = new Observers(observers, scheduler);
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        observers.tell(observer -> observer.onStart(call));
        return observers.measure(call, next, CallObserver::onFinish);
    }
}
