package dev.bindery.runtime.call;

import dev.bindery.runtime.auth.Credential;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The queues of calls that wait for their turn: one for each credential and limit. Clients that share one keep a limit
 * together. Safe for use by many threads.
 */
public final class RateLimits {
    private static final RateLimits SHARED = new RateLimits(Scheduler.SYSTEM);
    private static final int MANY = 1000;

    private final Map<Key, RateLimiter> limiters = new ConcurrentHashMap<>();
    private final AtomicInteger sweepAt = new AtomicInteger(MANY);
    private final Scheduler scheduler;

    /** A credential by its digest: the queues outlive the calls, and need not know any secret. */
    private record Key(String server, String name, RateLimit limit, String credential) {

        /** That of records is made when it is first asked for, and a process would wait for it at its first call. */
        @Override
        public int hashCode() {
            return 31 * (31 * server.hashCode() + name.hashCode()) + credential.hashCode();
        }
    }

    RateLimits(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** {@return the one of this JVM: all clients with the same token keep the server's limit together} */
    public static RateLimits shared() {
        return SHARED;
    }

    /** {@return one that nobody else has} */
    public static RateLimits separate() {
        return new RateLimits(Scheduler.SYSTEM);
    }

    /** Asks for a turn. */
    CompletableFuture<RateLimiter.Turn> turn(String server, String name, RateLimit limit, Credential credential) {
        sweep();
        Key key = new Key(server, name, limit, Digests.of(credential));
        CompletableFuture<RateLimiter.Turn> asked = new CompletableFuture<>();
        // Within compute, so that no sweep can come between finding a limiter and entering its queue.
        RateLimiter limiter = limiters.compute(key, (same, known) -> {
            RateLimiter found = known == null ? new RateLimiter(limit, scheduler) : known;
            found.enqueue(asked);
            return found;
        });
        limiter.goOn();
        return asked;
    }

    private void sweep() {
        if (limiters.size() >= sweepAt.get()) {
            limiters.values().removeIf(RateLimiter::isIdle);
            sweepAt.set(Math.max(MANY, 2 * limiters.size()));
        }
    }
}
