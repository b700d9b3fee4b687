package dev.bindery.runtime.call;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.ErrorDetails;
import dev.bindery.runtime.error.ErrorRules;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.RequestDraft;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One call on its way. Used by one thread after the other, never by two at once. */
public final class Call {
    private final Operation<?, ?> operation;
    private final RequestDraft prepared;
    private final ErrorRules errors;
    private final boolean repeatable;
    private final Cancellation cancellation = new Cancellation();
    private volatile RequestDraft attempt;
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicBoolean schemesPrepared = new AtomicBoolean();
    private volatile List<Proof> proofs = List.of();
    private volatile Map<String, String> answers = Map.of();
    private volatile @Nullable Refusal refusal;
    private volatile @Nullable Long deadline;
    private volatile @Nullable Thread waiting;
    private final Set<ApiException> failures = ConcurrentHashMap.newKeySet();

    /** What proves who calls, in one attempt. */
    record Proof(String scheme, Credential credential) {}

    Call(Operation<?, ?> operation, RequestDraft prepared, ErrorRules errors, boolean repeatable) {
        this.operation = operation;
        this.prepared = prepared;
        this.errors = errors;
        this.repeatable = repeatable;
        this.attempt = prepared;
    }

    /** {@return the operation} */
    public Operation<?, ?> operation() {
        return operation;
    }

    /** {@return whether sending it twice does no harm} */
    public boolean repeatable() {
        return repeatable;
    }

    /** {@return how many times the request was sent up to now} */
    public int attempts() {
        return attempts.get();
    }

    /**
     * Sets a header of all attempts to come.
     *
     * @param name its name
     * @param value its value
     * @throws IllegalArgumentException if one of them has a character that no header may have
     */
    public void header(String name, String value) {
        prepared.header(name, value);
    }

    /** The request as it is before a credential is put in. */
    RequestDraft prepared() {
        return prepared;
    }

    /** Whether this is the first time of asking: schemes prepare a request once. */
    boolean schemesNeedPreparing() {
        return !schemesPrepared.getAndSet(true);
    }

    /** The request of the current attempt. */
    RequestDraft attempt() {
        return attempt;
    }

    void attempt(RequestDraft draft) {
        this.attempt = draft;
    }

    /** The credentials that are in the request of the current attempt. */
    List<Proof> proofs() {
        return proofs;
    }

    void proofs(List<Proof> newProofs) {
        this.proofs = List.copyOf(newProofs);
    }

    /** The error with which the API answered the last attempt; null if it did not. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }

    void refusal(@Nullable Refusal newRefusal) {
        this.refusal = newRefusal;
    }

    /** Parameters that answer what the server wanted, by name. */
    Map<String, String> answers() {
        return answers;
    }

    void answers(Map<String, String> newAnswers) {
        newAnswers.values().forEach(prepared.redactor()::addValue);
        this.answers = Map.copyOf(newAnswers);
    }

    /** Counts the sending of a request. */
    void sending() {
        attempts.incrementAndGet();
    }

    Cancellation cancellation() {
        return cancellation;
    }

    void deadline(long nanoTime) {
        this.deadline = nanoTime;
    }

    /** Tells that this thread waits for the call and does nothing else meanwhile. */
    void waitedForHere() {
        waiting = Thread.currentThread();
    }

    boolean isWaitedForHere() {
        return Thread.currentThread() == waiting;
    }

    /** {@return the time of an attempt, or what is left of the call's if that is less} */
    Duration left(Duration timeout, long nanoTime) {
        Long end = deadline;
        long left = end == null ? Long.MAX_VALUE : Math.max(1, end - nanoTime);
        return timeout.compareTo(Duration.ofNanos(left)) <= 0 ? timeout : Duration.ofNanos(left);
    }

    /** Whether the call's time is over after this pause. */
    boolean endsWithin(Duration pause, long nanoTime) {
        Long end = deadline;
        return end != null && pause.compareTo(Duration.ofNanos(end - nanoTime)) >= 0;
    }

    /** Makes the API's exception, with all that is known here filled in. */
    ApiException failure(Failure failure, UnaryOperator<ErrorDetails.Builder> details) {
        ErrorDetails.Builder builder = ErrorDetails.builder(failure, operation.id(), prepared.redactor())
                .attempts(attempts.get());
        ApiException exception =
                errors.factory().create(failure, details.apply(builder).build());
        failures.add(exception);
        return exception;
    }

    /** The failure of a call whose waiting thread was interrupted. */
    ApiException interrupted(InterruptedException cause) {
        return failure(
                Failure.CANCELLED,
                details -> details.reason("the waiting thread was interrupted").cause(cause));
    }

    /** The failure of a call that was given up. */
    <T> CompletionStage<T> cancelled() {
        return CompletableFuture.failedFuture(failure(Failure.CANCELLED, details -> details.reason("cancelled")));
    }

    /** Whether the exception was made for this call: nobody else has it. */
    boolean owns(Throwable failure) {
        return failure instanceof ApiException exception && failures.contains(exception);
    }

    /** {@return HTTP method and address, with the secrets masked} */
    @Override
    public String toString() {
        return prepared.toString();
    }
}
