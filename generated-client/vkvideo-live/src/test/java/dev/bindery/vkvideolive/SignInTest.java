package dev.bindery.vkvideolive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.contract.signin.BrowserFlowContract;
import dev.bindery.contract.signin.ClientCredentialsContract;
import dev.bindery.contract.signin.CodeFlowContract;
import dev.bindery.contract.signin.RenewalContract;
import dev.bindery.contract.signin.SignInSecretsContract;
import dev.bindery.contract.signin.SignInUnderTest;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.token.Token;
import dev.bindery.testkit.TestServerExtension;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an application's id to a call, on a server that speaks the platform from its specification. */
class SignInTest {
    @RegisterExtension
    static final TestServerExtension live = TestServerExtension.speaking("vkvideo-live");

    private static final Application APPLICATION =
            Application.of("app-1", "secret-1").redirectingTo(URI.create("http://127.0.0.1:8123/back"));

    private static final SignInUnderTest<AuthorizationCodeFlow> CODE = new SignInUnderTest<>(
            "vkvideo-live",
            "user",
            true,
            VkVideoLiveSignIn.User.CHAT_MESSAGE_SEND,
            VkVideoLiveSignIn.User::authorizationCode,
            SignInTest::callAsUser);

    private static final SignInUnderTest<ImplicitFlow> IMPLICIT = new SignInUnderTest<>(
            "vkvideo-live",
            "user",
            true,
            VkVideoLiveSignIn.User.CHANNEL_POINTS,
            VkVideoLiveSignIn.User::implicit,
            SignInTest::callAsUser);

    private final SignInSettings settings = SignInSettings.standard().origin(live.uri());

    private static void callAsUser(URI server, CredentialProvider credential) {
        try (VkVideoLiveClient.User client = VkVideoLiveClient.at(server).user(credential)) {
            client.chat().getMessages(chat -> chat.channelUrl("nora").limit(10));
        }
    }

    private static void callAsApplication(URI server, CredentialProvider credential) {
        try (VkVideoLiveClient.Application client = VkVideoLiveClient.at(server).application(credential)) {
            client.channel().get(channel -> channel.channelUrl("nora"));
        }
    }

    @Nested
    class Code extends CodeFlowContract {
        Code() {
            super(CODE);
        }
    }

    @Nested
    class Renewal extends RenewalContract {
        Renewal() {
            super(CODE);
        }
    }

    @Nested
    class Secrets extends SignInSecretsContract {
        Secrets() {
            super(CODE);
        }
    }

    @Nested
    class ClientCredentials extends ClientCredentialsContract {
        ClientCredentials() {
            super(
                    "vkvideo-live",
                    "application",
                    VkVideoLiveSignIn.Application::clientCredentials,
                    SignInTest::callAsApplication);
        }
    }

    @Nested
    class Implicit extends BrowserFlowContract<ImplicitFlow> {
        Implicit() {
            super(IMPLICIT);
        }
    }

    @Test
    void asksTheUserInTheWindowOfThePlatform() {
        AuthorizationRequest request = VkVideoLiveSignIn.User.authorizationCode(APPLICATION)
                .begin(VkVideoLiveSignIn.User.CHAT_MESSAGE_SEND, VkVideoLiveSignIn.User.CHANNEL_POINTS);

        assertThat(request.uri())
                .hasToString("https://auth.live.vkvideo.ru/app/oauth2/authorize?client_id=app-1"
                        + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A8123%2Fback&response_type=code"
                        + "&scope=chat%3Amessage%3Asend%2Cchannel%3Apoints&state=" + request.state());
    }

    @Test
    void theEndOfAnImplicitTokenIsATimeOfDay() {
        ImplicitFlow flow = VkVideoLiveSignIn.User.implicit(APPLICATION, settings);
        AuthorizationRequest request = flow.begin();

        Token token = flow.finish(
                request, request.redirectUri() + "#access_token=a&expire_time=1800000000&state=" + request.state());

        assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochSecond(1_800_000_000));
    }

    @Test
    void anApplicationCallsWithItsSecretAlone() {
        live.server().accept("YXBwLTE6c2VjcmV0LTE=");
        try (VkVideoLiveClient.ClientSecret client =
                VkVideoLiveClient.at(live.uri()).clientSecret("app-1", "secret-1")) {
            client.channel().get(channel -> channel.channelUrl("nora"));
        }

        assertThat(live.journal().requests()).hasSize(1);
    }

    @Test
    void aWrongSecretOpensNothing() {
        live.server().accept("YXBwLTE6c2VjcmV0LTE=");
        try (VkVideoLiveClient.ClientSecret client =
                VkVideoLiveClient.at(live.uri()).clientSecret("app-1", "marked-guess")) {
            assertThatThrownBy(() -> client.channel().get(channel -> channel.channelUrl("nora")))
                    .isInstanceOf(VkVideoLiveException.InvalidToken.class)
                    .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("marked", "YXBwLTE6"));
        }
    }
}
