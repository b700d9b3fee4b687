package dev.bindery.runtime.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** What holds of exchanges that nobody waits for holds of those that a thread waits for. */
class WaitingJdkTransportFailureTest extends JdkTransportFailureTest {

    WaitingJdkTransportFailureTest() throws IOException {}

    @Override
    CompletableFuture<TransportResponse> start(JdkTransport by, TransportRequest request) {
        return new ExchangeThread(by, request);
    }
}
