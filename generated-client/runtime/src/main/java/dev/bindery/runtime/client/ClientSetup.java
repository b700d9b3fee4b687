package dev.bindery.runtime.client;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.auth.Credentials;
import dev.bindery.runtime.call.CallEngine;
import dev.bindery.runtime.call.CallObserver;
import dev.bindery.runtime.call.CallSettings;
import dev.bindery.runtime.call.ChallengeHandler;
import dev.bindery.runtime.call.Interceptor;
import dev.bindery.runtime.call.RateLimit;
import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.json.DriftListener;
import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.runtime.transport.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a client is to work. Generated clients extend it by their settings and by one method for each kind of credential.
 *
 * @param <S> the generated subclass
 */
public abstract class ClientSetup<S extends ClientSetup<S>> {
    private final ApiDescription api;
    private final CallSettings settings;
    private @Nullable Transport transport;

    /**
     * Starts with the defaults: the JDK's transport, 60 seconds for an attempt, 5 minutes for a call, 3 attempts.
     *
     * @param api the API
     * @param baseUri the address of its server
     * @throws IllegalArgumentException if it is no absolute http or https address, or has a user name, query or fragment
     */
    protected ClientSetup(ApiDescription api, URI baseUri) {
        this.api = api;
        this.settings = defaults(api, baseUri);
    }

    private static CallSettings defaults(ApiDescription api, URI baseUri) {
        CallSettings defaults = new CallSettings(baseUri);
        defaults.serversOfOperations(api.isAt(baseUri));
        api.secretNames().forEach(defaults::secretName);
        String userAgent = api.userAgent();
        if (userAgent != null) {
            defaults.header("User-Agent", userAgent);
        }
        api.rateLimits().forEach(defaults::rateLimit);
        api.settings().forEach(setting -> {
            String value = setting.defaultValue();
            if (value != null) {
                defaults.value(setting.name(), value);
            }
        });
        return defaults;
    }

    /** {@return this} */
    protected abstract S self();

    /**
     * Sets the transport. It stays yours: closing a client does not close it.
     *
     * @param newTransport the transport
     * @return this setup
     */
    public S transport(Transport newTransport) {
        transport = Objects.requireNonNull(newTransport, "transport");
        return self();
    }

    /**
     * Sets the longest time of one attempt. Default: 60 seconds.
     *
     * @param timeout more than zero, a year at most
     * @return this setup
     */
    public S timeout(Duration timeout) {
        settings.timeout(timeout);
        return self();
    }

    /**
     * Sets the longest time of a whole call, with its attempts and the pauses between them. Default: 5 minutes.
     *
     * @param deadline more than zero, a year at most
     * @return this setup
     */
    public S deadline(Duration deadline) {
        settings.deadline(deadline);
        return self();
    }

    /**
     * Sets how often a call is sent again. Default: {@link RetryPolicy#standard()}.
     *
     * @param policy the policy
     * @return this setup
     */
    public S retry(RetryPolicy policy) {
        settings.retry(policy);
        return self();
    }

    /**
     * Sets who hears of values in answers that are not as described. What it throws is ignored. Default: nobody.
     *
     * @param listener the listener
     * @return this setup
     */
    public S onDrift(DriftListener listener) {
        settings.onDrift(listener);
        return self();
    }

    /**
     * Adds somebody who watches the calls.
     *
     * @param observer the observer
     * @return this setup
     */
    public S observe(CallObserver observer) {
        settings.observe(observer);
        return self();
    }

    /**
     * Adds something that happens around each call, inside of what was added before and outside of the retries.
     *
     * @param interceptor the interceptor
     * @return this setup
     */
    public S intercept(Interceptor interceptor) {
        settings.intercept(interceptor);
        return self();
    }

    /**
     * Sets who does what the server wants to be done before it runs a call: solves a captcha, visits a page, confirms. While
     * it is at it the other calls of the client wait; then they are sent, again where they were refused. Default: nobody, and
     * the calls fail with the server's error.
     *
     * @param handler the handler
     * @return this setup
     */
    public S onChallenge(ChallengeHandler handler) {
        settings.onChallenge(handler);
        return self();
    }

    /**
     * Sets how often each credential may call, where the server allows this client more or less than others.
     *
     * @param name the name of the limit in the API's description: that of a security scheme, or one that operations name
     * @param limit the limit
     * @return this setup
     */
    public S rateLimit(String name, RateLimit limit) {
        settings.rateLimit(name, limit);
        return self();
    }

    /**
     * Sets where calls wait for their turn. Default: {@link RateLimits#shared()}, so that all clients of this JVM that have
     * the same token keep its limit together.
     *
     * @param queues the queues
     * @return this setup
     */
    public S rateLimits(RateLimits queues) {
        settings.rateLimits(queues);
        return self();
    }

    /**
     * Adds a header to each request.
     *
     * @param name its name
     * @param value its value
     * @return this setup
     * @throws IllegalArgumentException if one of them has a character that no header may have
     */
    public S header(String name, String value) {
        settings.header(name, value);
        return self();
    }

    /**
     * Sets a parameter that the API's description calls a setting.
     *
     * @param name the parameter's name
     * @param value its value
     * @return this setup
     */
    protected S setting(String name, String value) {
        settings.value(name, value);
        return self();
    }

    /** {@return a client without credentials; later changes of this setup do not reach it} */
    protected ApiClient client() {
        return client(Map.of());
    }

    /**
     * Makes a client with one credential.
     *
     * @param scheme the name of the security scheme
     * @param provider where the credential comes from
     * @return the client; later changes of this setup do not reach it
     */
    protected ApiClient client(String scheme, CredentialProvider provider) {
        return client(Map.of(scheme, provider));
    }

    /**
     * Makes a client with several credentials.
     *
     * @param providers where the credentials come from, by the name of the security scheme
     * @return the client; later changes of this setup do not reach it
     */
    protected ApiClient client(Map<String, CredentialProvider> providers) {
        Credentials credentials = new Credentials(api.schemes(), providers);
        Transport given = transport;
        Transport used = given != null ? given : JdkTransport.create();
        CallEngine engine = new CallEngine(used, credentials, api.errors(), settings);
        return new ApiClient(api, engine, credentials.offered(), given == null ? used : null);
    }

    /** {@return the API, its address and the limits, nothing secret} */
    @Override
    public String toString() {
        return api + " at " + settings;
    }
}
