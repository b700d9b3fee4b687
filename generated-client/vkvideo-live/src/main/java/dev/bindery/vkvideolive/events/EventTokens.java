package dev.bindery.vkvideolive.events;

import dev.bindery.vkvideolive.VkVideoLiveClient;
import dev.bindery.vkvideolive.model.SubscriptionToken;
import dev.bindery.vkvideolive.model.SubscriptionTokens;
import dev.bindery.vkvideolive.model.WebsocketToken;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Where the tokens of the websocket come from. They are asked for at each connection and before they end. */
public interface EventTokens {

    /** {@return a token to connect with, later} */
    CompletionStage<String> connection();

    /**
     * Asks for a token to subscribe to a private channel with.
     *
     * @param channel the channel
     * @return the token, later; the stage fails with {@link EventStreamException} if the caller may not read the channel
     */
    CompletionStage<String> subscription(String channel);

    /**
     * Asks the API for tokens, for a user.
     *
     * @param client a client of the API; it stays the caller's to close
     * @return the source of tokens
     */
    static EventTokens of(VkVideoLiveClient.UserAsync client) {
        return new EventTokens() {
            @Override
            public CompletionStage<String> connection() {
                return client.websocket().getToken().thenApply(WebsocketToken::token);
            }

            @Override
            public CompletionStage<String> subscription(String channel) {
                return client.websocket()
                        .getSubscriptionTokens(tokens -> tokens.channels(channel))
                        .thenApply(tokens -> find(tokens, channel));
            }
        };
    }

    /**
     * Asks the API for tokens, for an application. It may read public channels only.
     *
     * @param client a client of the API; it stays the caller's to close
     * @return the source of tokens
     */
    static EventTokens of(VkVideoLiveClient.ApplicationAsync client) {
        return publicOnly(() -> client.websocket().getToken());
    }

    /**
     * Asks the API for tokens, for the secret of an application. It may read public channels only.
     *
     * @param client a client of the API; it stays the caller's to close
     * @return the source of tokens
     */
    static EventTokens of(VkVideoLiveClient.ClientSecretAsync client) {
        return publicOnly(() -> client.websocket().getToken());
    }

    private static EventTokens publicOnly(Supplier<CompletableFuture<WebsocketToken>> tokens) {
        return new EventTokens() {
            @Override
            public CompletionStage<String> connection() {
                return tokens.get().thenApply(WebsocketToken::token);
            }

            @Override
            public CompletionStage<String> subscription(String channel) {
                return CompletableFuture.failedFuture(refused(
                        channel, "only users have tokens for private channels; make the client of a user's token"));
            }
        };
    }

    private static String find(SubscriptionTokens tokens, String channel) {
        return Objects.requireNonNullElse(tokens.channelTokens(), List.<SubscriptionToken>of()).stream()
                .filter(token -> token.channel().equals(channel))
                .map(SubscriptionToken::token)
                .findFirst()
                .orElseThrow(() -> refused(channel, "the API gives the user no token for it"));
    }

    private static EventStreamException refused(String channel, String why) {
        return new EventStreamException(
                EventStreamException.Reason.SUBSCRIPTION_REFUSED, 0, "channel " + channel + ": " + why, null);
    }
}
