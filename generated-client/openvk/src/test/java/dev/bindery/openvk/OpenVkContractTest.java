package dev.bindery.openvk;

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
class OpenVkContractTest {

    private static final ClientUnderTest OPENVK = ClientUnderTest.of(
            "openvk",
            new View<>(
                    OpenVkClient.Token.class,
                    Set.of("token"),
                    (uri, transport) -> setup(uri, transport).token("any-token")),
            new View<>(
                    OpenVkClient.Anonymous.class,
                    Set.of(),
                    (uri, transport) -> setup(uri, transport).anonymous()));

    private static OpenVkClient.Setup setup(URI server, Transport transport) {
        return OpenVkClient.at(server).transport(transport).retry(RetryPolicy.none());
    }

    @Nested
    class EveryOperation extends EveryOperationContract {
        EveryOperation() {
            super(OPENVK, 25);
        }
    }

    @Nested
    class DriftIsKept extends DriftContract {
        DriftIsKept() {
            super(OPENVK, 25);
        }
    }

    @Nested
    class NoBytesBreakDecoders extends NoBytesBreakDecodersContract {
        NoBytesBreakDecoders() {
            super(OPENVK, 60);
        }
    }

    @Nested
    class Views extends ViewsContract {
        Views() {
            super(OPENVK);
        }
    }

    @Nested
    class Samples extends SamplesContract {
        Samples() {
            super(OPENVK, "dev.bindery.openvk.samples");
        }
    }
}
