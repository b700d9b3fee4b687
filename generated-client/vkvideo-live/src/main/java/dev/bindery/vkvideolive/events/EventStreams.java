package dev.bindery.vkvideolive.events;

import dev.bindery.vkvideolive.model.WebsocketEvent;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happens on channels, as it happens: messages of chats, raids, demands for rewards.
 *
 * <pre>{@code
 * try (VkVideoLiveClient.User client = VkVideoLiveClient.create().user(token);
 *         EventStreams streams = EventStreams.of(EventTokens.of(client.async()))) {
 *     String chat = client.channel().get(c -> c.channelUrl("nora")).channel().webSocketChannels().chat();
 *     streams.channel(chat).subscribe(subscriber);
 *     …
 * }
 * }</pre>
 *
 * <p>All channels share one websocket. It is opened for the first subscriber and closed after the last. When it is lost, it
 * is opened again, after a pause that grows with each failure, and the subscriptions are made again; what happened meanwhile
 * is delivered where the server has kept it, else {@link EventStreamListener#missed} tells. Tokens are asked for at each
 * connection and before they end.
 *
 * <p>A publisher may have many subscribers, each with a buffer of its own. Subscribers are called by threads of the executor,
 * one call after the other. {@code onError} gets an {@link EventStreamException} when events will come no more;
 * {@code onComplete} comes after {@link #close()}.
 *
 * <p>Safe for use by many threads.
 */
public final class EventStreams implements AutoCloseable {
    private final StreamContext context;
    private final Connection connection;
    private final URI address;
    private final Function<String, EventSubscription.Buffering> buffering;

    private EventStreams(Builder settings) {
        Executor threads = settings.threads;
        int capacity = settings.capacity;
        Overflow overflow = settings.overflow;
        HttpClient http = settings.http == null ? HttpClient.newHttpClient() : settings.http;
        this.address = settings.address;
        this.context = new StreamContext(
                settings.tokens,
                settings.backoff,
                settings.listener,
                settings.timer,
                new Mailbox(threads),
                new TokenMask());
        this.connection = new Connection(context, JdkWire.opener(http, address));
        this.buffering = channel -> new EventSubscription.Buffering(
                threads, capacity, overflow, event -> context.tell(listener -> listener.dropped(channel, event)));
    }

    /**
     * Begins with the defaults of {@link Builder}.
     *
     * @param tokens where tokens come from
     * @return the streams, not yet connected
     */
    public static EventStreams of(EventTokens tokens) {
        return builder(tokens).build();
    }

    /**
     * Begins to set up.
     *
     * @param tokens where tokens come from
     * @return a builder
     */
    public static Builder builder(EventTokens tokens) {
        return new Builder(tokens);
    }

    /**
     * The events of a public channel.
     *
     * @param channel its name, from {@code WebSocketChannels} of a channel
     * @return a publisher; each subscription is one of its own
     */
    public Flow.Publisher<WebsocketEvent> channel(String channel) {
        return publisher(channel, false);
    }

    /**
     * The events of a channel that wants a subscription token: one whose name in {@code WebSocketChannels} begins with
     * {@code limited} or {@code private}.
     *
     * @param channel its name, from {@code WebSocketChannels} of a channel
     * @return a publisher; each subscription is one of its own
     */
    public Flow.Publisher<WebsocketEvent> privateChannel(String channel) {
        return publisher(channel, true);
    }

    private Flow.Publisher<WebsocketEvent> publisher(String channel, boolean isPrivate) {
        EventSubscription.Buffering waiting = buffering.apply(Objects.requireNonNull(channel, "channel"));
        return subscriber -> {
            EventSubscription subscription = new EventSubscription(
                    Objects.requireNonNull(subscriber, "subscriber"),
                    waiting,
                    ended -> context.mailbox().execute(() -> connection.remove(channel, ended)));
            subscription.begin();
            context.mailbox().execute(() -> connection.add(channel, isPrivate, subscription));
        };
    }

    /** Completes all subscribers and closes the websocket. Closing twice does nothing. */
    @Override
    public void close() {
        context.mailbox().execute(connection::close);
    }

    /** {@return the address} */
    @Override
    public String toString() {
        return "EventStreams of " + address;
    }

    /** How events are to come. */
    public static final class Builder {
        private static final URI ADDRESS =
                URI.create("wss://pubsub-dev.live.vkvideo.ru/connection/websocket?format=json&cf_protocol_version=v2");
        private static final int USUAL_CAPACITY = 256;

        private final EventTokens tokens;
        private URI address = ADDRESS;
        private Backoff backoff = Backoff.standard();
        private EventStreamListener listener = new EventStreamListener() {};
        private Executor threads = new CompletableFuture<Void>().defaultExecutor();
        private int capacity = USUAL_CAPACITY;
        private Overflow overflow = Overflow.FAIL;
        private Timer timer = Timer.SYSTEM;
        private @Nullable HttpClient http;

        private Builder(EventTokens tokens) {
            this.tokens = Objects.requireNonNull(tokens, "tokens");
        }

        /**
         * Sets the address of the websocket. Default: that of VK Video Live.
         *
         * @param newAddress a {@code ws} or {@code wss} address
         * @return this builder
         */
        public Builder address(URI newAddress) {
            address = Objects.requireNonNull(newAddress, "address");
            return this;
        }

        /**
         * Sets how many events wait for a subscriber that is slow, and what becomes of others. Default: 256, and
         * {@link Overflow#FAIL}.
         *
         * @param newCapacity 1 or more
         * @param newOverflow what becomes of others
         * @return this builder
         * @throws IllegalArgumentException if the capacity is less than 1
         */
        public Builder buffer(int newCapacity, Overflow newOverflow) {
            if (newCapacity < 1) {
                throw new IllegalArgumentException("capacity: " + newCapacity + "; 1 or more is right");
            }
            capacity = newCapacity;
            overflow = Objects.requireNonNull(newOverflow, "overflow");
            return this;
        }

        /**
         * Sets how long to wait before connecting again. Default: {@link Backoff#standard()}.
         *
         * @param newBackoff the pauses
         * @return this builder
         */
        public Builder backoff(Backoff newBackoff) {
            backoff = Objects.requireNonNull(newBackoff, "backoff");
            return this;
        }

        /**
         * Sets who hears how the connection does. Default: nobody.
         *
         * @param newListener the listener
         * @return this builder
         */
        public Builder listener(EventStreamListener newListener) {
            listener = Objects.requireNonNull(newListener, "listener");
            return this;
        }

        /**
         * Sets the threads that call subscribers. Default: those of {@link CompletableFuture}.
         *
         * @param newThreads the threads
         * @return this builder
         */
        public Builder executor(Executor newThreads) {
            threads = Objects.requireNonNull(newThreads, "executor");
            return this;
        }

        /**
         * Sets what opens the websocket, for those who have a proxy. Default: a client of its own.
         *
         * @param client the client
         * @return this builder
         */
        public Builder httpClient(HttpClient client) {
            http = Objects.requireNonNull(client, "client");
            return this;
        }

        Builder timer(Timer newTimer) {
            timer = newTimer;
            return this;
        }

        /** {@return the streams, not yet connected} */
        public EventStreams build() {
            return new EventStreams(this);
        }
    }
}
