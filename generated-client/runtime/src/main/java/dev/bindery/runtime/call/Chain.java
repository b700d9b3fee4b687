package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.TransportResponse;
import java.util.concurrent.CompletionStage;

/** The rest of the way of a call. */
@FunctionalInterface
public interface Chain {

    /**
     * Goes on.
     *
     * @param call the call
     * @return a successful answer, later; or the failure, mostly an {@link dev.bindery.runtime.error.ApiException}
     */
    CompletionStage<TransportResponse> proceed(Call call);
}
