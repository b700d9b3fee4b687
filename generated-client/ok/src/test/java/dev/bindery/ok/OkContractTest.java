package dev.bindery.ok;

import dev.bindery.contract.ClientUnderTest;
import dev.bindery.contract.DriftContract;
import dev.bindery.contract.EveryOperationContract;
import dev.bindery.contract.NoBytesBreakDecodersContract;
import dev.bindery.contract.SamplesContract;
import dev.bindery.contract.View;
import dev.bindery.contract.ViewsContract;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.transport.Transport;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** The client keeps what every client keeps. */
class OkContractTest {

    private static final ClientUnderTest OK = ClientUnderTest.of(
            "ok",
            new View<>(
                    OkClient.Session.class,
                    Set.of("session"),
                    (uri, transport) -> setup(uri, transport).clientSession("any-key", "any-token", "any-secret")),
            new View<>(
                    OkClient.Application.class,
                    Set.of("application"),
                    (uri, transport) -> setup(uri, transport).application("any-key", "any-secret")),
            new View<>(
                    OkClient.Anonymous.class,
                    Set.of(),
                    (uri, transport) -> setup(uri, transport).anonymous()));

    private static OkClient.Setup setup(URI server, Transport transport) {
        return OkClient.at(server).transport(transport).retry(RetryPolicy.none());
    }

    @Nested
    class EveryOperation extends EveryOperationContract {
        EveryOperation() {
            super(OK, 25);
        }
    }

    @Nested
    class DriftIsKept extends DriftContract {
        DriftIsKept() {
            super(OK, 25);
        }
    }

    @Nested
    class NoBytesBreakDecoders extends NoBytesBreakDecodersContract {
        NoBytesBreakDecoders() {
            super(OK, 60);
        }
    }

    @Nested
    class Views extends ViewsContract {
        Views() {
            super(OK);
        }
    }

    @Nested
    class Samples extends SamplesContract {
        Samples() {
            super(OK, "dev.bindery.ok.samples");
        }
    }
}
