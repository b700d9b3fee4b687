package dev.bindery.runtime.transport;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The clients of the JDK behind a transport, each made when it is needed first. A client hands everything that it does to an
 * executor. For calls that nobody waits for, and for bodies that are read from elsewhere, that is a pool. A thread that waits
 * has no use for others: there the client works in the thread that calls and in its own.
 */
final class JdkClients {
    private static final AtomicInteger THREADS = new AtomicInteger();

    private final @Nullable HttpClient given;
    private final Duration connectTimeout;
    private final @Nullable ProxySelector proxy;

    private @Nullable ExecutorService pool;
    private @Nullable HttpClient handingOver;
    private @Nullable HttpClient inPlace;

    /** @param given does everything, if it is not null */
    JdkClients(@Nullable HttpClient given, Duration connectTimeout, @Nullable ProxySelector proxy) {
        this.given = given;
        this.connectTimeout = connectTimeout;
        this.proxy = proxy;
        if (given == null) {
            TrustedRoots.beginToLoad();
        }
    }

    synchronized HttpClient handingOver() {
        if (given != null) {
            return given;
        }
        if (handingOver == null) {
            pool = Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "bindery-http-" + THREADS.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
            handingOver = client(pool);
        }
        return handingOver;
    }

    synchronized HttpClient inPlace() {
        if (given != null) {
            return given;
        }
        if (inPlace == null) {
            inPlace = client(Runnable::run);
        }
        return inPlace;
    }

    private HttpClient client(Executor executor) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .executor(executor);
        if (proxy != null) {
            builder.proxy(proxy);
        }
        return builder.build();
    }

    /** The clients of JDK 17 have no close: their threads end when nobody refers to them. */
    synchronized void close() {
        handingOver = null;
        inPlace = null;
        if (pool != null) {
            pool.shutdown();
        }
    }
}
