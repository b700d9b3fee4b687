package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Has challenges answered and sends the calls again. While one is being answered the other calls of the client wait: what
 * the server wants of one it wants of all, and nobody should have to do it twice.
 */
final class ChallengeInterceptor implements Interceptor {
    /** How often one call may be challenged: a wrong answer brings the next challenge. */
    private static final int MOST_ROUNDS = 5;

    private final ChallengeHandler handler;
    private final Gate gate = new Gate();

    ChallengeInterceptor(ChallengeHandler handler) {
        this.handler = handler;
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        return round(call, next, 1);
    }

    private CompletionStage<TransportResponse> round(Call call, Chain next, int number) {
        return waitAtGate(call)
                .thenCompose(open -> open ? next.proceed(call) : call.<TransportResponse>cancelled())
                .handle((answer, failure) -> failure == null
                        ? CompletableFuture.<TransportResponse>completedFuture(answer)
                        : challenged(call, next, number, Futures.unwrap(failure)))
                .thenCompose(stage -> stage);
    }

    /** False when the call was given up meanwhile. */
    private CompletionStage<Boolean> waitAtGate(Call call) {
        CompletableFuture<Void> open = gate.opening();
        call.cancellation().attach(open);
        return open.handle((opened, cancelled) -> cancelled == null);
    }

    private CompletionStage<TransportResponse> challenged(Call call, Chain next, int number, Throwable failure) {
        Refusal refusal = call.refusal();
        Challenge challenge = refusal == null ? null : refusal.challenge();
        if (challenge == null || number == MOST_ROUNDS || call.cancellation().isCancelled()) {
            return CompletableFuture.failedFuture(failure);
        }
        if (!gate.close()) {
            return round(call, next, number + 1); // somebody is at it already
        }
        CompletableFuture<ChallengeAnswer> asked = ask(challenge);
        call.cancellation().attach(asked);
        return asked.handle((answer, trouble) -> {
                    gate.open();
                    if (trouble != null) {
                        failure.addSuppressed(Redactor.withoutTexts(Futures.unwrap(trouble)));
                    }
                    if (answer == null || answer.isGivenUp()) {
                        return CompletableFuture.<TransportResponse>failedFuture(failure);
                    }
                    call.answers(answer.parameters());
                    return round(call, next, number + 1);
                })
                .thenCompose(stage -> stage);
    }

    private CompletableFuture<ChallengeAnswer> ask(Challenge challenge) {
        try {
            return handler.handle(challenge).toCompletableFuture().copy();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Where calls wait while a challenge is being answered. */
    private static final class Gate {
        private CompletableFuture<Void> opening = CompletableFuture.completedFuture(null);

        /** A future of the caller's own that completes when the gate is open. */
        synchronized CompletableFuture<Void> opening() {
            return opening.copy();
        }

        /** False when it is closed already. */
        synchronized boolean close() {
            if (!opening.isDone()) {
                return false;
            }
            opening = new CompletableFuture<>();
            return true;
        }

        void open() {
            CompletableFuture<Void> waitedFor;
            synchronized (this) {
                waitedFor = opening;
            }
            waitedFor.complete(null);
        }
    }
}
