package dev.bindery.runtime.call;

import dev.bindery.runtime.error.ApiError;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.ErrorRules;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.error.RetryAdvice;
import dev.bindery.runtime.transport.TransportException;
import dev.bindery.runtime.transport.TransportResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Tells answers from errors: an error of the API, an answer that is none, no answer at all. */
final class ErrorInterceptor implements Interceptor {
    private final ErrorRules errors;

    ErrorInterceptor(ErrorRules errors) {
        this.errors = errors;
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        return next.proceed(call)
                .handle((answer, failure) -> failure == null ? judge(call, answer) : noAnswer(call, failure))
                .thenCompose(judged -> judged);
    }

    private CompletionStage<TransportResponse> judge(Call call, TransportResponse answer) {
        Optional<ApiError> error = errors.find(answer);
        if (error.isPresent()) {
            Refusal refusal = refusal(call, answer, error.get());
            call.refusal(refusal);
            return CompletableFuture.failedFuture(apiError(call, answer, refusal));
        }
        call.refusal(null);
        if (!answer.isSuccessful()) {
            String what =
                    answer.status() >= 300 && answer.status() <= 399 ? "a redirect" : "an error in an unknown form";
            RetryAdvice advice = adviceOf(answer.status());
            return CompletableFuture.failedFuture(UnexpectedAnswer.of(call, answer, what, null, advice));
        }
        return CompletableFuture.completedFuture(answer);
    }

    private Refusal refusal(Call call, TransportResponse answer, ApiError error) {
        Challenge challenge = errors.challenge(error.code())
                .map(kind -> new Challenge(kind, call.operation().id(), error.code(), error.message(), error.details()))
                .orElse(null);
        return new Refusal(
                error,
                errors.retryAdvice(error).or(adviceOf(answer.status())),
                challenge,
                errors.cooldown(error.code()).orElse(null));
    }

    private static ApiException apiError(Call call, TransportResponse answer, Refusal refusal) {
        ApiError error = refusal.error();
        String message = error.message() == null ? "" : ": " + error.message();
        return call.failure(
                Failure.API,
                details -> details.reason("error " + error.code() + message + " (HTTP " + answer.status() + ")")
                        .error(error)
                        .answer(answer, Integer.MAX_VALUE)
                        .retryable(refusal.advice().allows(call.repeatable())));
    }

    private static RetryAdvice adviceOf(int status) {
        return switch (status) {
            case 429 -> RetryAdvice.ALWAYS;
            case 502, 503, 504 -> RetryAdvice.IF_REPEATABLE;
            default -> RetryAdvice.NEVER;
        };
    }

    private static CompletionStage<TransportResponse> noAnswer(Call call, Throwable failure) {
        Throwable reason = Futures.unwrap(failure);
        call.refusal(null);
        if (reason instanceof Error || call.owns(reason)) {
            return CompletableFuture.failedFuture(reason);
        }
        if (reason instanceof CancellationException) {
            return call.cancelled();
        }
        boolean late = reason instanceof TransportException e && e.kind() == TransportException.Kind.TIMEOUT;
        return CompletableFuture.failedFuture(call.failure(
                late ? Failure.TIMEOUT : Failure.TRANSPORT,
                details -> details.reason(
                                "no answer from " + call.attempt().uri().getAuthority() + ": " + reason.getMessage())
                        .cause(reason)
                        .retryable(adviceOf(reason).allows(call.repeatable()))));
    }

    private static RetryAdvice adviceOf(Throwable reason) {
        if (reason instanceof TransportException e && e.kind() == TransportException.Kind.NOT_SENT) {
            return RetryAdvice.ALWAYS;
        }
        return reason instanceof IOException ? RetryAdvice.IF_REPEATABLE : RetryAdvice.NEVER;
    }
}
