package dev.bindery.runtime.signin;

import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.runtime.transport.Transport;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** By what means one signs in. Immutable; each method gives a changed copy. */
public final class SignInSettings {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final SignInSettings STANDARD = new SignInSettings(null, Clock.systemUTC(), TIMEOUT, null);

    private final @Nullable Transport transport;
    private final Clock clock;
    private final Duration timeout;
    private final @Nullable URI origin;

    private SignInSettings(@Nullable Transport transport, Clock clock, Duration timeout, @Nullable URI origin) {
        this.transport = transport;
        this.clock = clock;
        this.timeout = timeout;
        this.origin = origin;
    }

    /** {@return the JDK's transport, 30 seconds for a request, the system's clock, the platform's own addresses} */
    public static SignInSettings standard() {
        return STANDARD;
    }

    /**
     * Sends requests in another way.
     *
     * @param newTransport the transport; it stays yours
     * @return the changed settings
     */
    public SignInSettings transport(Transport newTransport) {
        return new SignInSettings(newTransport, clock, timeout, origin);
    }

    /**
     * Tells the time by another clock.
     *
     * @param newClock the clock
     * @return the changed settings
     */
    public SignInSettings clock(Clock newClock) {
        return new SignInSettings(transport, newClock, timeout, origin);
    }

    /**
     * Sets how long a request may take.
     *
     * @param newTimeout more than zero
     * @return the changed settings
     */
    public SignInSettings timeout(Duration newTimeout) {
        return new SignInSettings(transport, clock, newTimeout, origin);
    }

    /**
     * Talks to another server than the platform's: an instance, a mirror, a test server. Paths stay as they are.
     *
     * @param newOrigin its scheme, host and port
     * @return the changed settings
     */
    public SignInSettings origin(URI newOrigin) {
        return new SignInSettings(transport, clock, timeout, newOrigin);
    }

    Transport transport() {
        return transport == null ? Shared.TRANSPORT : transport;
    }

    Clock clock() {
        return clock;
    }

    Duration timeout() {
        return timeout;
    }

    URI located(URI uri) {
        if (origin == null && !uri.isAbsolute()) {
            throw new IllegalStateException(
                    "nobody said which server it is; say it with SignInSettings.standard().origin(uri)");
        }
        return origin == null
                ? uri
                : URI.create(origin.getScheme() + "://" + origin.getRawAuthority() + uri.getRawPath());
    }

    /** One transport for all who bring none: it has nothing of anybody's in it, and lives as long as the process. */
    private static final class Shared {
        static final Transport TRANSPORT = JdkTransport.create();
    }
}
