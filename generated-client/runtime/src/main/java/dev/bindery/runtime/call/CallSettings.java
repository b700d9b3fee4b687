package dev.bindery.runtime.call;

import dev.bindery.runtime.json.DriftListener;
import dev.bindery.runtime.transport.Header;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a client makes its calls, whatever the API. Filled once, then only read. */
public final class CallSettings {
    private static final Duration LONGEST = Duration.ofDays(365);

    private final URI baseUri;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Header> headers = new ArrayList<>();
    private final List<String> secretNames = new ArrayList<>();
    private final List<CallObserver> observers = new ArrayList<>();
    private final List<Interceptor> interceptors = new ArrayList<>();
    private final Map<String, RateLimit> rateLimits = new LinkedHashMap<>();
    private RateLimits queues = RateLimits.shared();
    private @Nullable ChallengeHandler challengeHandler;
    private Duration timeout = Duration.ofSeconds(60);
    private Duration deadline = Duration.ofMinutes(5);
    private RetryPolicy retry = RetryPolicy.standard();
    private DriftListener driftListener = DriftListener.NONE;
    private boolean serversOfOperations;

    /**
     * Starts with the defaults: 60 seconds for an attempt, 5 minutes for a call, the standard retries.
     *
     * @param baseUri what the paths of operations are appended to
     * @throws IllegalArgumentException if it is no absolute http or https address, or has a user name, query or fragment
     */
    public CallSettings(URI baseUri) {
        this.baseUri = Addresses.base(baseUri);
    }

    private CallSettings(CallSettings that) {
        this.baseUri = that.baseUri;
        this.values.putAll(that.values);
        this.headers.addAll(that.headers);
        this.secretNames.addAll(that.secretNames);
        this.observers.addAll(that.observers);
        this.interceptors.addAll(that.interceptors);
        this.rateLimits.putAll(that.rateLimits);
        this.queues = that.queues;
        this.challengeHandler = that.challengeHandler;
        this.timeout = that.timeout;
        this.deadline = that.deadline;
        this.retry = that.retry;
        this.driftListener = that.driftListener;
        this.serversOfOperations = that.serversOfOperations;
    }

    /** A copy that later changes of this object do not reach. */
    CallSettings copy() {
        return new CallSettings(this);
    }

    /**
     * Sets the longest time of one attempt.
     *
     * @param newTimeout more than zero, a year at most
     */
    public void timeout(Duration newTimeout) {
        timeout = checked("timeout", newTimeout);
    }

    /**
     * Sets the longest time of a whole call with its attempts and pauses.
     *
     * @param newDeadline more than zero, a year at most
     */
    public void deadline(Duration newDeadline) {
        deadline = checked("deadline", newDeadline);
    }

    private static Duration checked(String name, Duration duration) {
        if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + ": " + duration + "; more than zero and a year at most is right");
        }
        return duration;
    }

    /**
     * Sets how often calls are sent again.
     *
     * @param policy the policy
     */
    public void retry(RetryPolicy policy) {
        retry = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Sets who hears of values that are not as described.
     *
     * @param listener the listener
     */
    public void onDrift(DriftListener listener) {
        driftListener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Adds an observer.
     *
     * @param observer the observer
     */
    public void observe(CallObserver observer) {
        observers.add(Objects.requireNonNull(observer, "observer"));
    }

    /**
     * Adds an interceptor inside of those before.
     *
     * @param interceptor the interceptor
     */
    public void intercept(Interceptor interceptor) {
        interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
    }

    /**
     * Adds a header to each request; an earlier one of this name is replaced.
     *
     * @param name its name
     * @param value its value
     * @throws IllegalArgumentException if one of them has a character that no header may have
     */
    public void header(String name, String value) {
        Header header = new Header(name, value);
        headers.removeIf(earlier -> earlier.name().equalsIgnoreCase(name));
        headers.add(header);
    }

    /**
     * Sets a value that operations send by themselves.
     *
     * @param name the parameter's name
     * @param value its value
     */
    public void value(String name, String value) {
        values.put(name, Objects.requireNonNull(value, name));
    }

    /**
     * Masks what stands under this name in all texts.
     *
     * @param name a name in any case
     */
    public void secretName(String name) {
        secretNames.add(name);
    }

    /**
     * Sets how often each credential may call.
     *
     * @param name the name of a security scheme, or of a limit that operations name
     * @param limit the limit
     */
    public void rateLimit(String name, RateLimit limit) {
        rateLimits.put(name, Objects.requireNonNull(limit, name));
    }

    /**
     * Sets where calls wait for their turn.
     *
     * @param newQueues the queues
     */
    public void rateLimits(RateLimits newQueues) {
        queues = Objects.requireNonNull(newQueues, "queues");
    }

    /**
     * Sets who does what the server wants to be done before it runs a call.
     *
     * @param handler the handler
     */
    public void onChallenge(ChallengeHandler handler) {
        challengeHandler = Objects.requireNonNull(handler, "handler");
    }

    /**
     * Sets whether operations that have a server of their own go there. Without it, they go where the others go.
     *
     * @param heeded whether they do
     */
    public void serversOfOperations(boolean heeded) {
        serversOfOperations = heeded;
    }

    URI baseUri() {
        return baseUri;
    }

    /** What the path of an operation is appended to. */
    URI baseUri(Operation<?, ?> operation) {
        URI own = operation.server();
        return own != null && serversOfOperations ? own : baseUri;
    }

    Map<String, String> values() {
        return values;
    }

    List<Header> headers() {
        return headers;
    }

    List<String> secretNames() {
        return secretNames;
    }

    List<CallObserver> observers() {
        return observers;
    }

    List<Interceptor> interceptors() {
        return interceptors;
    }

    Map<String, RateLimit> rateLimits() {
        return rateLimits;
    }

    RateLimits queues() {
        return queues;
    }

    @Nullable
    ChallengeHandler challengeHandler() {
        return challengeHandler;
    }

    Duration timeout() {
        return timeout;
    }

    Duration deadline() {
        return deadline;
    }

    RetryPolicy retry() {
        return retry;
    }

    DriftListener driftListener() {
        return driftListener;
    }

    /** {@return address and limits; the values of headers and settings may be secrets} */
    @Override
    public String toString() {
        return baseUri + ", timeout " + timeout + ", deadline " + deadline + ", " + retry + ", headers "
                + headers.stream().map(Header::name).toList() + ", settings " + values.keySet();
    }
}
