package dev.bindery.runtime.transport;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Carries requests with the JDK's HTTP client. Asks for gzip and undoes it; speaks HTTP/2 where the server offers it. */
public final class JdkTransport implements Transport {
    private final @Nullable ExecutorService executor;
    private final Set<JdkExchange> exchanges = ConcurrentHashMap.newKeySet();
    private volatile @Nullable HttpClient client;

    private JdkTransport(HttpClient client, @Nullable ExecutorService executor) {
        this.client = client;
        this.executor = executor;
    }

    /** {@return a transport with the system's proxy settings and 10 seconds for a connection} */
    public static JdkTransport create() {
        return builder().build();
    }

    /** {@return a builder with the defaults of {@link #create()}} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public CompletionStage<TransportResponse> send(TransportRequest request) {
        HttpClient open = client;
        if (open == null) {
            return CompletableFuture.failedFuture(new IllegalStateException("the transport is closed"));
        }
        JdkExchange exchange = new JdkExchange(
                open.sendAsync(httpRequest(request), HttpResponse.BodyHandlers.ofByteArray()), request.timeout());
        exchanges.add(exchange);
        CompletionStage<TransportResponse> end = exchange;
        end.whenComplete((answer, failure) -> exchanges.remove(exchange));
        if (client == null) {
            exchange.cancel(true); // closed in between
        }
        return exchange;
    }

    private static HttpRequest httpRequest(TransportRequest request) {
        JdkBody body = JdkBody.of(request.body());
        // Without TLS the JDK would ask for an upgrade to HTTP/2, which some servers answer wrongly.
        boolean secure = "https".equalsIgnoreCase(request.uri().getScheme());
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .method(request.method(), body.publisher())
                .setHeader("User-Agent", UserAgent.VALUE)
                .setHeader("Accept-Encoding", "gzip");
        if (body.contentType() != null) {
            builder.setHeader("Content-Type", new Header("Content-Type", body.contentType()).value());
        }
        request.headers().forEach(header -> builder.setHeader(header.name(), header.value()));
        return builder.build();
    }

    /** Cancels what is under way. A client that was given to the builder stays open. */
    @Override
    public void close() {
        client = null; // the JDK 17 client has no close: its threads end when nobody refers to it
        List.copyOf(exchanges).forEach(exchange -> exchange.cancel(true));
        if (executor != null) {
            executor.shutdown();
        }
    }

    /** Settings of a {@link JdkTransport}. */
    public static final class Builder {
        private static final AtomicInteger THREADS = new AtomicInteger();

        private Duration connectTimeout = Duration.ofSeconds(10);
        private @Nullable ProxySelector proxy;
        private @Nullable HttpClient client;

        private Builder() {}

        /**
         * Sets the proxies. Default: those of the system.
         *
         * @param selector chooses the proxy of an address
         * @return this builder
         */
        public Builder proxy(ProxySelector selector) {
            proxy = Objects.requireNonNull(selector, "selector");
            return this;
        }

        /**
         * Sets the longest time for making a connection. Default: 10 seconds.
         *
         * @param timeout more than zero
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = Objects.requireNonNull(timeout, "timeout");
            return this;
        }

        /**
         * Uses a client of your own, with its own proxy and timeout. It stays open when the transport is closed.
         *
         * @param httpClient the client
         * @return this builder
         * @throws IllegalArgumentException if it follows redirects or keeps cookies
         */
        public Builder httpClient(HttpClient httpClient) {
            if (httpClient.followRedirects() != HttpClient.Redirect.NEVER
                    || httpClient.cookieHandler().isPresent()) {
                throw new IllegalArgumentException(
                        "the client follows redirects or keeps cookies; a transport does neither");
            }
            client = httpClient;
            return this;
        }

        /** {@return the transport} */
        public JdkTransport build() {
            if (client != null) {
                return new JdkTransport(client, null);
            }
            ExecutorService executor = Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "bindery-http-" + THREADS.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(connectTimeout)
                    .executor(executor);
            if (proxy != null) {
                builder.proxy(proxy);
            }
            return new JdkTransport(builder.build(), executor);
        }
    }
}
