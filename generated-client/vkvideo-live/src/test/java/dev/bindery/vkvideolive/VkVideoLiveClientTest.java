package dev.bindery.vkvideolive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vkvideolive.model.ChatMessage;
import dev.bindery.vkvideolive.model.GrantedToken;
import dev.bindery.vkvideolive.model.MentionPart;
import dev.bindery.vkvideolive.model.MessagePart;
import dev.bindery.vkvideolive.model.RewardDemand;
import dev.bindery.vkvideolive.model.RewardDemandPage;
import dev.bindery.vkvideolive.model.SentPart;
import dev.bindery.vkvideolive.model.StreamCredentials;
import dev.bindery.vkvideolive.model.TokenKind;
import dev.bindery.vkvideolive.model.WebsocketToken;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VkVideoLiveClientTest {

    @RegisterExtension
    static final TestServerExtension live = TestServerExtension.speaking("vkvideo-live");

    private static final RetryPolicy QUICK = new RetryPolicy(2, Duration.ZERO, 1, Duration.ZERO, 0);

    private static VkVideoLiveClient.Setup setup() {
        return VkVideoLiveClient.at(live.uri()).retry(RetryPolicy.none());
    }

    @Test
    void aCallIsAnsweredWithTypes() {
        try (VkVideoLiveClient.User client = setup().user("user-token")) {
            List<ChatMessage> messages = client.chat()
                    .getMessages(m -> m.channelUrl("nora").limit(50))
                    .chatMessages();
            assertThat(messages).singleElement().satisfies(message -> {
                assertThat(message.author().nick()).isEqualTo("Jill");
                assertThat(message.createdAt()).isEqualTo(Instant.ofEpochSecond(1750000100));
                assertThat(message.parts().get(0).mention())
                        .extracting(MentionPart::nick)
                        .isEqualTo("Nora");
                assertThat(message.parts())
                        .extracting(MessagePart::smile)
                        .last()
                        .isNotNull();
            });
        }
        ReceivedRequest sent = live.journal().last("chat.getMessages");
        assertThat(sent.parameter("channel_url")).isEqualTo("nora");
        assertThat(sent.parameter("limit")).isEqualTo("50");
    }

    @Test
    void aMessageTravelsAsJsonBesideTheParametersOfTheAddress() {
        try (VkVideoLiveClient.User client = setup().user("user-token")) {
            client.chat()
                    .sendMessage(m -> m.channelUrl("nora")
                            .streamId("s1")
                            .parts(
                                    SentPart.build(p -> p.mention(to -> to.id(777))),
                                    SentPart.build(p -> p.text(t -> t.content("Привет")))));
        }
        ReceivedRequest sent = live.journal().last("chat.sendMessage");
        assertThat(sent.path()).isEqualTo("/v1/chat/message/send");
        assertThat(sent.parameter("stream_id")).isEqualTo("s1");
        assertThat(new String(sent.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"parts\":[{\"mention\":{\"id\":777}},{\"text\":{\"content\":\"Привет\"}}]}");
    }

    @Test
    void aPageSaysWhereTheNextOneBegins() {
        try (VkVideoLiveClient.User client = setup().user("user-token")) {
            RewardDemandPage page = client.channelPoints()
                    .getDemands(d -> d.channelUrl("nora").limit(200).offset(0));
            assertThat(page.data().demands()).hasSize(1);
            assertThat(page.extra().isLast()).isTrue();
            assertThat(page.extra().offset()).isEqualTo(1);
        }
    }

    @Test
    void allPagesAreWalkedThroughByWhereEachEnds() {
        live.on("channel_points.getDemands")
                .result(page("{\"id\": 1}, {\"id\": 2}", false, 2))
                .result(page("{\"id\": 3}", true, 3));
        try (VkVideoLiveClient.User client = setup().user("user-token")) {
            assertThat(client
                            .channelPoints()
                            .getDemandsAll(d -> d.channelUrl("nora").limit(2).offset(0))
                            .stream()
                            .map(RewardDemand::id))
                    .containsExactly(1L, 2L, 3L);
        }
        assertThat(live.journal().requests("channel_points.getDemands"))
                .extracting(request -> request.parameter("offset"))
                .containsExactly("0", "2");
    }

    private static String page(String demands, boolean isLast, long offset) {
        return "{\"data\": {\"demands\": [%s]}, \"extra\": {\"is_last\": %s, \"offset\": %d}}"
                .formatted(demands, isLast, offset);
    }

    @Test
    void tokensAreGivenOutForTheSecretOfTheApplication() {
        try (VkVideoLiveClient.ClientSecret client = setup().clientSecret("app", "not-a-secret-key")) {
            GrantedToken token = client.oauth()
                    .exchangeCode(c -> c.code("code-from-the-window").redirectUri("https://my.example/back"));
            assertThat(token.accessToken()).isEqualTo("not_a_secret");
            assertThat(token.toString()).doesNotContain("not_a_secret");
            ReceivedRequest sent = live.journal().last("oauth.getToken");
            assertThat(sent.header("Authorization")).startsWith("Basic ");
            assertThat(sent.query()).isEmpty();
            assertThat(new String(sent.body(), StandardCharsets.UTF_8))
                    .isEqualTo("code=code-from-the-window&redirect_uri=https%3A%2F%2Fmy.example%2Fback"
                            + "&grant_type=authorization_code");

            client.oauth().refresh(r -> r.refreshToken("the-one-before"));
            client.oauth().getApplicationToken();
            client.oauth().revoke(r -> r.token("of-no-more-use").tokenTypeHint(TokenKind.ACCESS_TOKEN));
        }
        assertThat(live.journal().requests("oauth.getToken"))
                .extracting(request -> request.parameter("grant_type"))
                .containsExactly("authorization_code", "refresh_token", "client_credentials");
    }

    @Test
    void tokensComeFromAServerOfTheirOwn() {
        List<URI> called = new CopyOnWriteArrayList<>();
        Transport transport = new Transport() {
            @Override
            public CompletionStage<TransportResponse> send(TransportRequest request) {
                called.add(request.uri());
                return CompletableFuture.failedFuture(new IOException("no network"));
            }

            @Override
            public void close() {}
        };
        try (VkVideoLiveClient.ClientSecret client = VkVideoLiveClient.create()
                .retry(RetryPolicy.none())
                .transport(transport)
                .clientSecret("app", "not-a-secret-key")) {
            assertThatThrownBy(() -> client.oauth().getApplicationToken())
                    .isInstanceOf(VkVideoLiveException.Transport.class);
            assertThatThrownBy(() -> client.websocket().getToken()).isInstanceOf(VkVideoLiveException.Transport.class);
        }
        assertThat(called)
                .map(URI::toString)
                .containsExactly(
                        "https://api.live.vkvideo.ru/oauth/server/token",
                        "https://apidev.live.vkvideo.ru/v1/websocket/token");
    }

    @Test
    void eventStreamsAreNamedWithCommas() {
        try (VkVideoLiveClient.User client = setup().user("user-token")) {
            client.websocket().getSubscriptionTokens(t -> t.channels("api-channel-info:1#2", "api-channel-points:1#2"));
        }
        assertThat(live.journal().last("websocket.getSubscriptionTokens").parameter("channels"))
                .isEqualTo("api-channel-info:1#2,api-channel-points:1#2");
    }

    @Test
    void aTokenIsSentAsBearerAndASecretAsBasicAndNeitherInTheAddress() {
        try (VkVideoLiveClient.Application client = setup().application("app-token")) {
            client.channel().get(c -> c.channelUrl("nora"));
        }
        ReceivedRequest byToken = live.journal().last("channel.get");
        assertThat(byToken.header("Authorization")).isEqualTo("Bearer app-token");
        assertThat(byToken.path() + byToken.query()).doesNotContain("app-token");

        try (VkVideoLiveClient.ClientSecret client = setup().clientSecret("app", "not-a-secret")) {
            client.channel().get(c -> c.channelUrl("nora"));
        }
        String pair = Base64.getEncoder().encodeToString("app:not-a-secret".getBytes(StandardCharsets.UTF_8));
        ReceivedRequest bySecret = live.journal().last("channel.get");
        assertThat(bySecret.header("Authorization")).isEqualTo("Basic " + pair);
        assertThat(bySecret.path() + bySecret.query()).doesNotContain("not-a-secret", pair);
    }

    @Test
    void aSecretIsNeverSentByTheClientOfAUser() {
        CredentialProvider secret = CredentialProvider.of(Credential.of("app", "not-a-secret-key"));
        try (VkVideoLiveClient.User client = setup().user(secret)) {
            assertThatThrownBy(() -> client.channel().get(c -> c.channelUrl("nora")))
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("not-a-secret-key"));
        }
        assertThat(live.journal().requests("channel.get")).isEmpty();
    }

    @Test
    void theKeyForStreamingAndTheTokensOfTheWebsocketAreReadButNotPrinted() {
        try (VkVideoLiveClient.User client = setup().user("user-token")) {
            StreamCredentials credentials = client.channel().getCredentials(c -> c.channelUrl("nora"));
            assertThat(credentials.token()).isEqualTo("not_a_secret");
            assertThat(credentials.toString()).doesNotContain("not_a_secret");
            WebsocketToken token = client.websocket().getToken();
            assertThat(token.token()).isEqualTo("not_a_secret");
            assertThat(token.toString()).doesNotContain("not_a_secret");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_param, InvalidParameter",
        "missing_param, InvalidParameter",
        "message_too_long, InvalidParameter",
        "unprocessable_entity, InvalidParameter",
        "same_message, MessageRefused",
        "send_too_fast, MessageRefused",
        "unauthorized, InvalidToken",
        "forbidden, AccessDenied",
        "invalid_scope, AccessDenied",
        "channel_banned, AccessDenied",
        "not_found, NotFound",
        "channel_not_found, NotFound",
        "ratelimit_exceeded, RateLimited",
        "internal_server_error, ServerTrouble",
        "service_unavailable, ServerTrouble",
        "unknown_api_method, VkVideoLiveException",
        "something_new, VkVideoLiveException",
    })
    void anErrorIsTheExceptionOfItsCode(String code, String type) {
        live.on("chat.sendMessage").error(code, "No");
        try (VkVideoLiveClient.User client = setup().user("user-token")) {
            assertThatThrownBy(() -> sendHi(client)).isInstanceOfSatisfying(VkVideoLiveException.class, e -> {
                assertThat(e.getClass().getSimpleName()).isEqualTo(type);
                assertThat(e.code()).isEqualTo(code);
                assertThat(e.apiMessage()).isEqualTo("No");
                assertThat(e.operation()).isEqualTo("chat.sendMessage");
                assertThat(e.toString()).doesNotContain("user-token");
            });
        }
    }

    @Test
    void aCallThatTheServerDidNotRunIsSentAgainWhateverItDoes() {
        live.on("chat.sendMessage").error("ratelimit_exceeded", "Too many requests");
        try (VkVideoLiveClient.User client = setup().retry(QUICK).user("user-token")) {
            sendHi(client);
        }
        assertThat(live.journal().requests("chat.sendMessage")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_server_error", "service_unavailable"})
    void aCallThatTheServerMayHaveRunIsSentAgainOnlyIfThatDoesNoHarm(String code) {
        live.on("chat.sendMessage").error(code, "Trouble");
        live.on("channel.getSeveral").error(code, "Trouble");
        try (VkVideoLiveClient.User client = setup().retry(QUICK).user("user-token")) {
            assertThatThrownBy(() -> sendHi(client)).isInstanceOf(VkVideoLiveException.ServerTrouble.class);
            assertThat(client.channel().getSeveral(c -> c.channels(List.of())).channels())
                    .isNotEmpty();
        }
        assertThat(live.journal().requests("chat.sendMessage")).hasSize(1);
        assertThat(live.journal().requests("channel.getSeveral")).hasSize(2);
    }

    @Test
    void aRefusedTokenIsToldToItsProvider() {
        List<Credential> refused = new ArrayList<>();
        CredentialProvider provider = new CredentialProvider() {
            @Override
            public CompletionStage<Credential> credential() {
                return CompletableFuture.completedFuture(Credential.of("old-token"));
            }

            @Override
            public void invalidate(Credential credential) {
                refused.add(credential);
            }
        };
        live.on("current_user.get").error("unauthorized", "Not authorized");
        try (VkVideoLiveClient.User client = setup().user(provider)) {
            assertThatThrownBy(() -> client.currentUser().get()).isInstanceOf(VkVideoLiveException.InvalidToken.class);
        }
        assertThat(refused).containsExactly(Credential.of("old-token"));
    }

    @Test
    void aMethodThatIsNotDescribedCanBeCalledByItsPath() {
        try (VkVideoLiveClient.User client = setup().user("user-token")) {
            assertThatThrownBy(() -> client.call("GET", "/v1/video", Map.of("video_id", 7), null))
                    .isInstanceOfSatisfying(
                            VkVideoLiveException.class,
                            e -> assertThat(e.code()).isEqualTo("unknown_api_method"));
            JsonValue answer = client.call("GET", "/v1/token", Map.of(), null);
            assertThat(answer.get("data").get("type").asString()).isEqualTo("user");
        }
    }

    private static void sendHi(VkVideoLiveClient.User client) {
        client.chat()
                .sendMessage(m ->
                        m.channelUrl("nora").streamId("s1").parts(SentPart.build(p -> p.text(t -> t.content("Hi")))));
    }
}
