package dev.bindery.vkvideolive;

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
class VkVideoLiveContractTest {

    private static final ClientUnderTest LIVE = ClientUnderTest.of(
            "vkvideo-live",
            new View<>(
                    VkVideoLiveClient.User.class,
                    Set.of("user"),
                    (uri, transport) -> setup(uri, transport).user("any-token")),
            new View<>(
                    VkVideoLiveClient.Application.class,
                    Set.of("application"),
                    (uri, transport) -> setup(uri, transport).application("any-token")),
            new View<>(
                    VkVideoLiveClient.ClientSecret.class,
                    Set.of("clientSecret"),
                    (uri, transport) -> setup(uri, transport).clientSecret("any-application", "any-secret")));

    private static VkVideoLiveClient.Setup setup(URI server, Transport transport) {
        return VkVideoLiveClient.at(server).transport(transport).retry(RetryPolicy.none());
    }

    @Nested
    class EveryOperation extends EveryOperationContract {
        EveryOperation() {
            super(LIVE, 25);
        }
    }

    @Nested
    class DriftIsKept extends DriftContract {
        DriftIsKept() {
            super(LIVE, 25);
        }
    }

    @Nested
    class NoBytesBreakDecoders extends NoBytesBreakDecodersContract {
        NoBytesBreakDecoders() {
            super(LIVE, 60);
        }
    }

    @Nested
    class Views extends ViewsContract {
        Views() {
            super(LIVE);
        }
    }

    @Nested
    class Samples extends SamplesContract {
        Samples() {
            super(LIVE, "dev.bindery.vkvideolive.samples");
        }
    }
}
