package dev.bindery.runtime.call;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.error.RetryAdvice;
import dev.bindery.runtime.transport.TransportResponse;
import org.jspecify.annotations.Nullable;

/** Makes the exception of an answer that is none. */
final class UnexpectedAnswer {
    private static final int SHOWN = 2_000;

    private UnexpectedAnswer() {}

    static ApiException of(
            Call call, TransportResponse answer, String what, @Nullable Throwable cause, RetryAdvice advice) {
        String contentType = answer.contentType() == null ? "no content type" : answer.contentType();
        return call.failure(
                Failure.UNEXPECTED_ANSWER,
                details -> details.reason("the answer is " + what + " (HTTP " + answer.status() + ", " + contentType
                                + ", " + answer.body().length + " bytes)")
                        .cause(cause)
                        .answer(answer, SHOWN)
                        .retryable(advice.allows(call.repeatable())));
    }
}
