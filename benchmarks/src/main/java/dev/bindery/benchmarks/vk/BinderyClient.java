package dev.bindery.benchmarks.vk;

import dev.bindery.runtime.call.RateLimit;
import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import dev.bindery.vk.VkClient;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Ours, set up so that it does not wait for VK's limits; the official one never does. */
final class BinderyClient implements Client {

    private final VkClient.User client;

    private BinderyClient(VkClient.User client) {
        this.client = client;
    }

    static Client of(URI server, String answer) {
        Transport transport = answer.isEmpty() ? JdkTransport.create() : new FixedAnswer(answer);
        return new BinderyClient(VkClient.at(server)
                .transport(transport)
                .rateLimit("user", new RateLimit(1_000_000, Duration.ofMillis(1)))
                .user("token"));
    }

    @Override
    public Object usersGet() {
        return client.users().get(u -> u.userIds("1"));
    }

    @Override
    public Object wallGet() {
        return client.wall().get(w -> w.count(100));
    }

    /** Answers without a network: what is left of a call is its request, and reading the answer. */
    private static final class FixedAnswer implements Transport {

        private final byte[] body;

        FixedAnswer(String body) {
            this.body = body.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public CompletionStage<TransportResponse> send(TransportRequest request) {
            return CompletableFuture.completedFuture(new TransportResponse(200, Headers.empty(), body));
        }

        @Override
        public void close() {}
    }
}
