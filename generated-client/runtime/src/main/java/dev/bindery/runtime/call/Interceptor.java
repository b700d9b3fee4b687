package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.TransportResponse;
import java.util.concurrent.CompletionStage;

/** Something that happens around a call. Safe for use by many threads; never blocks. */
@FunctionalInterface
public interface Interceptor {

    /**
     * Takes part in a call.
     *
     * @param call the call
     * @param next the rest of the way; each use of it goes the whole rest again
     * @return what {@code next} gave, or something in its place
     */
    CompletionStage<TransportResponse> intercept(Call call, Chain next);
}
