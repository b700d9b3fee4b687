package dev.bindery.vkvideolive.events;

import dev.bindery.vkvideolive.model.WebsocketEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps what it hears, as texts. */
final class RecordingListener implements EventStreamListener {
    private final Signals<String> heard = new Signals<>();

    @Override
    public void connected() {
        heard.add("connected");
    }

    @Override
    public void disconnected(int code, String reason, @Nullable Duration retryIn) {
        heard.add("disconnected " + code + " " + reason + ", " + retryIn);
    }

    @Override
    public void missed(String channel) {
        heard.add("missed " + channel);
    }

    @Override
    public void dropped(String channel, WebsocketEvent event) {
        heard.add("dropped " + channel + " " + WebsocketEvent.codec().encode(event));
    }

    @Override
    public void unreadable(String frame) {
        heard.add("unreadable " + frame);
    }

    String next() {
        return heard.next();
    }
}
