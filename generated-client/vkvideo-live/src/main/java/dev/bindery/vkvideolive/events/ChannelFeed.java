package dev.bindery.vkvideolive.events;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.vkvideolive.events.EventStreamException.Reason;
import dev.bindery.vkvideolive.model.WebsocketEvent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One channel with its subscribers, over all sessions. Everything happens in the mailbox. */
final class ChannelFeed {
    /** Below, the server has ended a subscription for good; else it wants us to subscribe anew. */
    private static final int FIRST_THAT_COMES_BACK = 2500;

    private final StreamContext context;
    private final String channel;
    private final boolean isPrivate;
    private final Set<EventSubscription> subscribers = new LinkedHashSet<>();
    private @Nullable Session session;
    private @Nullable String token;
    private @Nullable Position position;
    private @Nullable Alarm alarm;
    private boolean hasStood;
    private int failures;

    /** Up to where the events of a channel have come. */
    private record Position(String epoch, long offset) {}

    ChannelFeed(StreamContext context, String channel, boolean isPrivate) {
        this.context = context;
        this.channel = channel;
        this.isPrivate = isPrivate;
    }

    void add(EventSubscription subscriber) {
        subscribers.add(subscriber);
    }

    /** {@return whether nobody is left} */
    boolean remove(EventSubscription subscriber) {
        subscribers.remove(subscriber);
        return subscribers.isEmpty();
    }

    /** Subscribes on a session that stands. */
    void subscribe(Session on) {
        detach();
        session = on;
        if (!isPrivate || token != null) {
            send(on);
            return;
        }
        context.ask(() -> context.tokens().subscription(channel), (fresh, failure) -> {
            if (session == on && failure != null) {
                tokenFailed(failure, () -> subscribe(on));
            } else if (session == on) {
                token = fresh;
                send(on);
            }
        });
    }

    private void send(Session on) {
        Map<String, JsonValue> parameters = parameters();
        if (position != null) {
            parameters.put("recover", JsonValue.of(true));
            parameters.put("epoch", JsonValue.of(position.epoch()));
            parameters.put("offset", JsonValue.of(position.offset()));
        }
        on.call("subscribe", parameters, (reply, error) -> {
            if (session == on && reply != null) {
                subscribed(reply);
            } else if (session == on && error != null) {
                refused(error, () -> subscribe(on));
            }
        });
    }

    private Map<String, JsonValue> parameters() {
        Map<String, JsonValue> parameters = new LinkedHashMap<>();
        parameters.put("channel", JsonValue.of(channel));
        if (token != null) {
            parameters.put("token", JsonValue.of(token));
        }
        return parameters;
    }

    private void subscribed(JsonValue reply) {
        boolean again = hasStood;
        hasStood = true;
        failures = 0;
        reply.get("publications").elements().forEach(this::publish);
        String epoch = reply.get("epoch").asString();
        Long offset = reply.get("offset").asLong();
        boolean recoverable = Boolean.TRUE.equals(reply.get("recoverable").asBoolean());
        position = recoverable && epoch != null ? new Position(epoch, offset == null ? 0 : offset) : null;
        if (again && !Boolean.TRUE.equals(reply.get("recovered").asBoolean())) {
            context.tell(listener -> listener.missed(channel));
        }
        refreshLater(reply);
    }

    private void refreshLater(JsonValue reply) {
        Duration pause = Expiry.pause(reply);
        alarm = pause == null || !isPrivate ? null : context.after(pause, this::refresh);
    }

    private void refresh() {
        Session on = session;
        context.ask(() -> context.tokens().subscription(channel), (fresh, failure) -> {
            if (on == null || session != on) {
                return;
            }
            if (failure != null) {
                tokenFailed(failure, this::refresh);
                return;
            }
            token = fresh;
            on.call("sub_refresh", parameters(), (reply, error) -> {
                if (session == on && reply != null) {
                    failures = 0;
                    refreshLater(reply);
                } else if (session == on && error != null) {
                    refused(error, this::refresh);
                }
            });
        });
    }

    private void tokenFailed(Throwable failure, Runnable again) {
        EventStreamException refusal = context.refusal(failure);
        if (refusal != null) {
            end(refusal);
        } else {
            later(again);
        }
    }

    private void refused(ServerError error, Runnable again) {
        token = null;
        if (error.isTemporary() && (isPrivate || !error.isTokenExpired())) {
            later(again);
        } else {
            end(error.code(), error.message());
        }
    }

    private void later(Runnable again) {
        failures++;
        alarm = context.afterFailures(failures, again);
    }

    /** Takes what the server pushes. */
    void pushed(JsonValue push) {
        JsonValue unsubscribed = push.get("unsubscribe");
        if (push.fields().containsKey("pub")) {
            publish(push.get("pub"));
        } else if (push.fields().containsKey("unsubscribe")) {
            Long code = unsubscribed.get("code").asLong();
            if (session != null && code != null && code >= FIRST_THAT_COMES_BACK) {
                subscribe(session);
            } else {
                end(
                        code == null ? 0 : code.intValue(),
                        String.valueOf(unsubscribed.get("reason").asString()));
            }
        }
    }

    private void publish(JsonValue publication) {
        Long offset = publication.get("offset").asLong();
        if (position != null && offset != null) {
            position = new Position(position.epoch(), offset);
        }
        JsonValue data = publication.get("data");
        WebsocketEvent event = WebsocketEvent.codec().decode(data.toJsonBytes());
        WebsocketEvent known = event == null ? new WebsocketEvent.Unknown(data) : event;
        List.copyOf(subscribers).forEach(subscriber -> subscriber.offer(known));
    }

    /** The session is over. */
    void detach() {
        session = null;
        if (alarm != null) {
            alarm.stop();
        }
    }

    private void end(int code, String reason) {
        String why = context.mask().masked(reason);
        end(new EventStreamException(Reason.SUBSCRIPTION_REFUSED, code, "channel " + channel + ": " + why, null));
    }

    /** Ends all subscribers, with a failure or without. */
    void end(@Nullable Throwable failure) {
        detach();
        List.copyOf(subscribers).forEach(subscriber -> subscriber.end(failure));
    }
}
