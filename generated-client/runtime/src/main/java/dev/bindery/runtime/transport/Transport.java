package dev.bindery.runtime.transport;

import java.util.concurrent.CompletionStage;

/**
 * Carries a request to a server and brings the answer back. Implementations are safe for use by many threads.
 *
 * <p>A transport follows no redirects, keeps no cookies and repeats nothing: each answer of the server, of any status, is
 * handed over as it came.
 */
public interface Transport extends AutoCloseable {

    /**
     * Sends a request. The body of the answer is read completely.
     *
     * <p>The stage completes with a {@link TransportException} that says whether the server may have got the request;
     * any other exception counts as "it may have". When {@link TransportRequest#timeout()} has passed, the stage fails
     * with {@link TransportException.Kind#TIMEOUT}. Cancelling {@code toCompletableFuture()} gives the exchange up.
     *
     * @param request what to send
     * @return the answer, later
     */
    CompletionStage<TransportResponse> send(TransportRequest request);

    /** Gives back what this transport created. Exchanges under way are cancelled. Closing twice does nothing. */
    @Override
    void close();
}
