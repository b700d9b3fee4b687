package dev.bindery.runtime.transport;

import java.io.IOException;

/** A transport that can also wait in the thread that calls: a blocking call then takes no other thread's time. */
public interface BlockingTransport extends Transport {

    /**
     * Sends a request and waits for the whole answer. What holds of {@link #send} holds here, too.
     *
     * @param request what to send
     * @return the answer
     * @throws TransportException if there is no answer; any other exception counts as "the server may have got the request"
     * @throws InterruptedException if the thread is interrupted; the exchange is given up
     * @throws java.util.concurrent.CancellationException if this transport was closed meanwhile
     */
    TransportResponse exchange(TransportRequest request) throws IOException, InterruptedException;
}
