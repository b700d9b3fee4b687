package dev.bindery.vkvideolive.events;

import dev.bindery.vkvideolive.model.WebsocketEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Hears how the connection does. Its methods must not block; what they throw is ignored. No token is in what they get. */
public interface EventStreamListener {

    /** The connection stands, for the first time or again. */
    default void connected() {}

    /**
     * The connection is lost.
     *
     * @param code the code of the websocket's end; 0 if it had none
     * @param reason the same as a text
     * @param retryIn after which pause the next attempt is made; null if none is
     */
    default void disconnected(int code, String reason, @Nullable Duration retryIn) {}

    /**
     * The subscription stands again after a pause, and the server cannot say what happened meanwhile.
     *
     * @param channel the channel
     */
    default void missed(String channel) {}

    /**
     * A subscriber was too slow, and an event was dropped.
     *
     * @param channel the channel
     * @param event the event
     */
    default void dropped(String channel, WebsocketEvent event) {}

    /**
     * The server sent what is no frame of the protocol. It is skipped.
     *
     * @param frame what it sent, the first 200 characters
     */
    default void unreadable(String frame) {}
}
