package dev.bindery.vkvideolive.events;

import java.util.concurrent.CompletionStage;

/** An open websocket. */
interface Wire {

    /** Opens websockets. */
    @FunctionalInterface
    interface Opener {
        CompletionStage<Wire> open(Listener listener);
    }

    /** Hears what comes. */
    interface Listener {
        void received(String message);

        /** The websocket is closed; code 0 if it just broke. */
        void closed(int code, String reason);
    }

    /** Sends a text after those before; what fails shows when the websocket closes. */
    void send(String text);

    /** Closes the websocket. Nothing more is heard of it. */
    void close();
}
