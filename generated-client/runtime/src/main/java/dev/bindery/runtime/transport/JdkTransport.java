package dev.bindery.runtime.transport;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Carries requests with the JDK's HTTP client. Asks for gzip and undoes it; speaks HTTP/2 where the server offers it. */
public final class JdkTransport implements BlockingTransport {
    private final JdkClients clients;
    private final Set<Cancellable> exchanges = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private JdkTransport(JdkClients clients) {
        this.clients = clients;
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
        if (closed) {
            return CompletableFuture.failedFuture(closed());
        }
        JdkExchange exchange = new JdkExchange(
                clients.handingOver().sendAsync(httpRequest(request).build(), HttpResponse.BodyHandlers.ofByteArray()),
                request.timeout());
        exchanges.add(exchange);
        CompletionStage<TransportResponse> end = exchange;
        end.whenComplete((answer, failure) -> exchanges.remove(exchange));
        if (closed) {
            exchange.cancel(true); // closed in between
        }
        return exchange;
    }

    @Override
    public TransportResponse exchange(TransportRequest request) throws IOException, InterruptedException {
        if (closed) {
            throw closed();
        }
        if (request.body() instanceof RequestBody.Multipart || request.body() instanceof RequestBody.Binary) {
            return waitedFor(send(request).toCompletableFuture());
        }
        long start = System.nanoTime();
        HttpRequest http = httpRequest(request).timeout(request.timeout()).build();
        JdkWait wait = new JdkWait();
        exchanges.add(wait);
        try {
            if (closed) {
                wait.cancel(); // closed in between
            }
            return JdkAnswer.of(clients.inPlace()
                    .send(http, head -> new TimedBody(request.timeout().minusNanos(System.nanoTime() - start))));
        } catch (TransportException e) {
            throw e;
        } catch (HttpConnectTimeoutException e) {
            throw JdkFailures.transport(e);
        } catch (HttpTimeoutException e) {
            throw JdkFailures.late(request.timeout());
        } catch (IOException e) {
            throw isLate(e) ? JdkFailures.late(request.timeout()) : JdkFailures.transport(e);
        } finally {
            exchanges.remove(wait);
            wait.end();
        }
    }

    private static TransportResponse waitedFor(CompletableFuture<TransportResponse> exchange)
            throws IOException, InterruptedException {
        try {
            return exchange.get();
        } catch (InterruptedException e) {
            exchange.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        }
    }

    /** The JDK's client wraps what comes from the body. */
    private static boolean isLate(IOException failure) {
        return failure.getCause() instanceof HttpTimeoutException;
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("the transport is closed");
    }

    private static HttpRequest.Builder httpRequest(TransportRequest request) {
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
        return builder;
    }

    /** Cancels what is under way. A client that was given to the builder stays open. */
    @Override
    public void close() {
        closed = true;
        List.copyOf(exchanges).forEach(Cancellable::cancel);
        clients.close();
    }

    /** Settings of a {@link JdkTransport}. */
    public static final class Builder {
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
            return new JdkTransport(new JdkClients(client, connectTimeout, proxy));
        }
    }
}
