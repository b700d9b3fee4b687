package dev.bindery.vkvideolive.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.centrifugo.CentrifugoServer;
import dev.bindery.vkvideolive.VkVideoLiveClient;
import dev.bindery.vkvideolive.VkVideoLiveException;
import dev.bindery.vkvideolive.events.EventStreamException.Reason;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventTokensTest {

    @RegisterExtension
    static final TestServerExtension live = TestServerExtension.speaking("vkvideo-live");

    private static VkVideoLiveClient.Setup setup() {
        return VkVideoLiveClient.at(live.uri()).retry(RetryPolicy.none());
    }

    private static String join(CompletionStage<String> token) {
        return token.toCompletableFuture().join();
    }

    @Test
    void theApiGivesUsersTokensForConnectionsAndChannels() {
        try (VkVideoLiveClient.User client = setup().user("user-token")) {
            EventTokens tokens = EventTokens.of(client.async());
            assertThat(join(tokens.connection())).isEqualTo("not_a_secret");
            assertThat(join(tokens.subscription("api-channel-points:4242#555"))).isEqualTo("not_a_secret");
            assertThatThrownBy(() -> join(tokens.subscription("somebody-elses")))
                    .hasRootCauseMessage("channel somebody-elses: the API gives the user no token for it");
        }
    }

    @Test
    void applicationsHaveTokensForConnectionsOnly() {
        try (VkVideoLiveClient.Application byToken = setup().application("app-token");
                VkVideoLiveClient.ClientSecret bySecret = setup().clientSecret("app", "not-a-secret-key")) {
            for (EventTokens tokens :
                    new EventTokens[] {EventTokens.of(byToken.async()), EventTokens.of(bySecret.async())}) {
                assertThat(join(tokens.connection())).isEqualTo("not_a_secret");
                assertThatThrownBy(() -> join(tokens.subscription("c")))
                        .hasRootCauseInstanceOf(EventStreamException.class);
            }
        }
    }

    @Test
    void aCredentialThatTheApiRefusesEndsTheStream() {
        live.on("websocket.getToken").error("unauthorized", "Not authorized");
        try (VkVideoLiveClient.User client = setup().user("user-token");
                CentrifugoServer server = CentrifugoServer.start();
                EventStreams streams = EventStreams.builder(EventTokens.of(client.async()))
                        .address(server.uri())
                        .build()) {
            RecordingSubscriber subscriber = RecordingSubscriber.takingAll();
            streams.channel("c").subscribe(subscriber);

            EventStreamException failure = subscriber.nextFailure();
            assertThat(failure.reason()).isEqualTo(Reason.NO_TOKEN);
            assertThat(failure).hasCauseInstanceOf(VkVideoLiveException.InvalidToken.class);
            assertThat(server.connections()).isZero();
        }
    }
}
