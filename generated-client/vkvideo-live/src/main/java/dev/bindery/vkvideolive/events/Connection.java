package dev.bindery.vkvideolive.events;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.vkvideolive.events.EventStreamException.Reason;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a session as long as somebody listens: makes it, refreshes it, and makes another when it is lost. Everything happens
 * in the mailbox.
 */
final class Connection implements Session.Owner {
    private static final int MESSAGE_TOO_BIG = 1009;

    private final StreamContext context;
    private final Wire.Opener opener;
    private final Map<String, ChannelFeed> feeds = new LinkedHashMap<>();
    private @Nullable Session session;
    private @Nullable Alarm alarm;
    private boolean stands;
    private boolean closed;
    private int failures;

    Connection(StreamContext context, Wire.Opener opener) {
        this.context = context;
        this.opener = opener;
    }

    void add(String channel, boolean isPrivate, EventSubscription subscriber) {
        if (closed) {
            subscriber.end(null);
            return;
        }
        if (subscriber.isOver()) {
            return;
        }
        ChannelFeed feed = feeds.get(channel);
        if (feed == null) {
            feed = new ChannelFeed(context, channel, isPrivate);
            feeds.put(channel, feed);
            if (session != null && stands) {
                feed.subscribe(session);
            }
        }
        feed.add(subscriber);
        if (session == null && alarm == null) {
            connect();
        }
    }

    void remove(String channel, EventSubscription subscriber) {
        ChannelFeed feed = feeds.get(channel);
        if (feed == null || !feed.remove(subscriber)) {
            return;
        }
        feed.detach();
        feeds.remove(channel);
        if (feeds.isEmpty()) {
            disconnect();
        } else if (session != null && stands) {
            session.call("unsubscribe", Map.of("channel", JsonValue.of(channel)), (reply, error) -> {});
        }
    }

    void close() {
        closed = true;
        endAll(null);
        disconnect();
    }

    private void disconnect() {
        stands = false;
        failures = 0;
        stopAlarm();
        if (session != null) {
            session.end();
            session = null;
        }
    }

    private void stopAlarm() {
        if (alarm != null) {
            alarm.stop();
            alarm = null;
        }
    }

    private void connect() {
        stopAlarm();
        Session next = new Session(context, this);
        session = next;
        context.ask(() -> context.tokens().connection(), (token, failure) -> {
            if (session == next && failure != null) {
                tokenFailed(next, failure);
            } else if (session == next && token != null) {
                open(next, token);
            }
        });
    }

    private void tokenFailed(Session failed, Throwable failure) {
        EventStreamException refusal = context.refusal(failure);
        if (refusal == null) {
            lost(failed, 0, "no token could be had: " + failure.getMessage());
        } else {
            giveUp(refusal);
        }
    }

    private void open(Session next, String token) {
        opener.open(next)
                .whenCompleteAsync(
                        (wire, failure) -> {
                            if (session == next && failure != null) {
                                lost(next, 0, "no connection: " + failure.getMessage());
                            } else if (session == next) {
                                next.attach(wire);
                                greet(next, token);
                            } else if (wire != null) {
                                wire.close();
                            }
                        },
                        context.mailbox());
    }

    private void greet(Session next, String token) {
        Map<String, JsonValue> parameters = Map.of("token", JsonValue.of(token), "name", JsonValue.of("bindery"));
        next.call("connect", parameters, (reply, error) -> {
            if (reply != null) {
                connected(next, reply);
            } else if (error != null && error.isTemporary()) {
                lost(next, error.code(), error.message());
            } else if (error != null) {
                giveUp(disconnected(error.code(), error.message()));
            }
        });
    }

    private void connected(Session next, JsonValue reply) {
        failures = 0;
        stands = true;
        next.heedPings(reply);
        refreshLater(next, reply);
        context.tell(EventStreamListener::connected);
        List.copyOf(feeds.values()).forEach(feed -> feed.subscribe(next));
    }

    private void refreshLater(Session standing, JsonValue reply) {
        Duration pause = Expiry.pause(reply);
        alarm = pause == null ? null : context.after(pause, () -> refresh(standing));
    }

    /** What fails here is mended by another session, with another token. */
    private void refresh(Session standing) {
        context.ask(() -> context.tokens().connection(), (token, failure) -> {
            if (token == null) {
                lost(standing, 0, "no token could be had to refresh the connection");
                return;
            }
            standing.call("refresh", Map.of("token", JsonValue.of(token)), (reply, error) -> {
                if (reply != null) {
                    refreshLater(standing, reply);
                } else if (error != null) {
                    lost(standing, error.code(), error.message());
                }
            });
        });
    }

    @Override
    public void pushed(String channel, JsonValue push) {
        ChannelFeed feed = feeds.get(channel);
        if (feed != null) {
            feed.pushed(push);
        }
    }

    @Override
    public void lost(Session lost, int code, String reason) {
        if (session != lost) {
            return;
        }
        if (isFinal(code)) {
            giveUp(disconnected(code, reason));
            return;
        }
        int failed = failures + 1;
        feeds.values().forEach(ChannelFeed::detach);
        disconnect();
        failures = failed;
        Duration pause = context.backoff().pause(failures, context.timer().chance());
        String why = context.mask().masked(reason);
        context.tell(listener -> listener.disconnected(code, why, pause));
        alarm = context.after(pause, this::connect);
    }

    private static boolean isFinal(int code) {
        return (code >= 3500 && code < 4000) || (code >= 4500 && code < 5000) || code == MESSAGE_TOO_BIG;
    }

    private EventStreamException disconnected(int code, String reason) {
        String why = context.mask().masked(reason);
        return new EventStreamException(
                Reason.DISCONNECTED, code, "the server disconnected (" + code + "): " + why, null);
    }

    private void giveUp(EventStreamException failure) {
        context.tell(listener -> listener.disconnected(failure.code(), String.valueOf(failure.getMessage()), null));
        endAll(failure);
        disconnect();
    }

    private void endAll(@Nullable Throwable failure) {
        List<ChannelFeed> ended = List.copyOf(feeds.values());
        feeds.clear();
        ended.forEach(feed -> feed.end(failure));
    }
}
