package dev.bindery.vkvideolive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.TestServerExtension;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an application's id to a call, on a server that speaks the platform from its specification. */
class SignInTest {
    @RegisterExtension
    static final TestServerExtension live = TestServerExtension.speaking("vkvideo-live");

    private static final Application APPLICATION =
            Application.of("app-1", "secret-1").redirectingTo(URI.create("http://127.0.0.1:8123/back"));

    private final SignInSettings settings = SignInSettings.standard().origin(live.uri());

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
    void aCodeBecomesATokenThatIsKeptFreshAndGivenBack() {
        AuthorizationCodeFlow flow = VkVideoLiveSignIn.User.authorizationCode(APPLICATION, settings);
        AuthorizationRequest request = flow.begin();

        Token token = flow.finish(request, request.redirectUri() + "?code=c-1&state=" + request.state());

        assertThat(live.journal().last("oauth.getToken").header("Authorization"))
                .isEqualTo("Basic YXBwLTE6c2VjcmV0LTE=");
        assertThat(live.journal().last("oauth.getToken").parameter("code")).isEqualTo("c-1");
        TokenStore store = TokenStore.inMemory();
        store.update(kept -> CompletableFuture.completedFuture(
                token.toBuilder().expiresAt(Instant.EPOCH).build()));
        try (VkVideoLiveClient.User client =
                VkVideoLiveClient.at(live.uri()).user(TokenKeeper.of(store, flow.refresh()))) {
            client.chat().getMessages(chat -> chat.channelUrl("nora").limit(10));
        }
        assertThat(live.journal().last("oauth.getToken").parameter("grant_type"))
                .isEqualTo("refresh_token");
        flow.revocation().revoke(token);
        assertThat(live.journal().last("oauth.revoke").parameter("token_type_hint"))
                .isEqualTo("access_token");
    }

    @Test
    void anApplicationGetsATokenOfItsOwn() {
        Token token = VkVideoLiveSignIn.Application.clientCredentials(APPLICATION, settings)
                .token();

        assertThat(token.expiresAt()).isAfter(Instant.now());
        assertThat(live.journal().last("oauth.getToken").parameter("grant_type"))
                .isEqualTo("client_credentials");
    }
}
