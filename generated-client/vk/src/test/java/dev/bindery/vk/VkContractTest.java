package dev.bindery.vk;

import dev.bindery.contract.ClientUnderTest;
import dev.bindery.contract.DriftContract;
import dev.bindery.contract.EveryOperationContract;
import dev.bindery.contract.NoBytesBreakDecodersContract;
import dev.bindery.contract.SamplesContract;
import dev.bindery.contract.View;
import dev.bindery.contract.ViewsContract;
import dev.bindery.runtime.call.RateLimit;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.transport.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** The client keeps what every client keeps. */
class VkContractTest {

    private static final RateLimit NONE = new RateLimit(1_000_000, Duration.ofSeconds(1));

    private static final ClientUnderTest VK = ClientUnderTest.of(
            "vk",
            new View<>(
                    VkClient.User.class,
                    Set.of("user"),
                    (uri, transport) -> setup(uri, transport).user("any-token")),
            new View<>(
                    VkClient.Group.class,
                    Set.of("group"),
                    (uri, transport) -> setup(uri, transport).group("any-token")),
            new View<>(
                    VkClient.Service.class,
                    Set.of("service"),
                    (uri, transport) -> setup(uri, transport).service("any-token")));

    private static VkClient.Setup setup(URI server, Transport transport) {
        VkClient.Setup setup = VkClient.at(server).transport(transport).retry(RetryPolicy.none());
        for (String limit : List.of("user", "group", "service", "secure")) {
            setup.rateLimit(limit, NONE);
        }
        return setup;
    }

    @Nested
    class EveryOperation extends EveryOperationContract {
        EveryOperation() {
            super(VK, 10);
        }
    }

    @Nested
    class DriftIsKept extends DriftContract {
        DriftIsKept() {
            super(VK, 10);
        }
    }

    @Nested
    class NoBytesBreakDecoders extends NoBytesBreakDecodersContract {
        NoBytesBreakDecoders() {
            super(VK, 4);
        }
    }

    @Nested
    class Views extends ViewsContract {
        Views() {
            super(VK);
        }
    }

    @Nested
    class Samples extends SamplesContract {
        Samples() {
            super(VK, "dev.bindery.vk.samples");
        }
    }
}
