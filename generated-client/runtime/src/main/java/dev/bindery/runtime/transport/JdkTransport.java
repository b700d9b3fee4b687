package dev.bindery.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Carries requests with the JDK's HTTP client. Asks for gzip and undoes it; speaks HTTP/2 where the server offers it. */
public final class JdkTransport implements Transport {
    private static final String USER_AGENT = userAgent();

    private final @Nullable ExecutorService executor;
    private final Set<Exchange> exchanges = ConcurrentHashMap.newKeySet();
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
        CompletableFuture<HttpResponse<byte[]>> exchange =
                open.sendAsync(httpRequest(request), BodyHandlers.ofByteArray());
        Exchange result = new Exchange(exchange);
        exchanges.add(result);
        CompletionStage<TransportResponse> stage = result;
        stage.whenComplete((answer, failure) -> exchanges.remove(result));
        result.run(request.timeout());
        return stage;
    }

    private static HttpRequest httpRequest(TransportRequest request) {
        JdkBody body = JdkBody.of(request.body());
        // Without TLS the JDK would ask for an upgrade to HTTP/2, which some servers answer wrongly.
        boolean secure = "https".equalsIgnoreCase(request.uri().getScheme());
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .method(request.method(), body.publisher())
                .setHeader("User-Agent", USER_AGENT)
                .setHeader("Accept-Encoding", "gzip");
        if (body.contentType() != null) {
            builder.setHeader("Content-Type", new Header("Content-Type", body.contentType()).value());
        }
        request.headers().forEach(header -> builder.setHeader(header.name(), header.value()));
        return builder.build();
    }

    private static String userAgent() {
        String version = JdkTransport.class.getPackage().getImplementationVersion();
        return version == null ? "bindery" : "bindery/" + version;
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

    /** An exchange under way. Cancelling it cancels the exchange of the JDK's client. */
    private static final class Exchange extends CompletableFuture<TransportResponse> {
        private final CompletableFuture<HttpResponse<byte[]>> http;

        private Exchange(CompletableFuture<HttpResponse<byte[]>> http) {
            this.http = http;
        }

        private void run(Duration timeout) {
            CompletionStage<Void> alarm =
                    new CompletableFuture<Void>().completeOnTimeout(null, timeout.toNanos(), TimeUnit.NANOSECONDS);
            alarm.thenRunAsync(() -> expire(timeout));
            CompletionStage<HttpResponse<byte[]>> ending = http;
            ending.whenComplete((response, failure) -> {
                alarm.toCompletableFuture().cancel(false);
                finish(response, failure);
            });
        }

        private void expire(Duration timeout) {
            if (completeExceptionally(new TransportException(
                    TransportException.Kind.TIMEOUT, "no answer within " + timeout.toMillis() + " ms", null))) {
                http.cancel(true);
            }
        }

        private void finish(@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
            if (response == null) {
                completeExceptionally(JdkFailures.explain(Objects.requireNonNull(failure)));
                return;
            }
            try {
                complete(answer(response));
            } catch (IOException e) {
                completeExceptionally(new TransportException(
                        TransportException.Kind.CONNECTION_LOST, "the compressed answer is cut off or broken", e));
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            http.cancel(true);
            return cancelled;
        }
    }

    private static TransportResponse answer(HttpResponse<byte[]> response) throws IOException {
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        byte[] body = response.body();
        boolean gzip =
                response.headers().firstValue("content-encoding").orElse("").equalsIgnoreCase("gzip");
        if (gzip && body.length > 0) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        if (gzip) { // they tell of the compressed form
            headers.keySet()
                    .removeIf(name ->
                            name.equalsIgnoreCase("content-encoding") || name.equalsIgnoreCase("content-length"));
        }
        return new TransportResponse(response.statusCode(), Headers.of(headers), body);
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
