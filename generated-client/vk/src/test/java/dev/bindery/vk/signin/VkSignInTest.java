package dev.bindery.vk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.contract.signin.BrowserFlowContract;
import dev.bindery.contract.signin.ClientCredentialsContract;
import dev.bindery.contract.signin.CodeFlowContract;
import dev.bindery.contract.signin.Printed;
import dev.bindery.contract.signin.RenewalContract;
import dev.bindery.contract.signin.SignInSecretsContract;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import dev.bindery.testkit.signin.TestBrowser;
import dev.bindery.vk.VkSignIn;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In the browser, and without a user: each way to a token, to a call with it, and what may go wrong. */
class VkSignInTest {
    @RegisterExtension
    static final TestServerExtension server = TestServerExtension.speaking("vk");

    private final SignInSettings settings = SignInSettings.standard().origin(server.uri());

    @Nested
    class UserCode extends CodeFlowContract {
        UserCode() {
            super(VkSignIns.USER_CODE);
        }
    }

    @Nested
    class UserImplicit extends BrowserFlowContract<ImplicitFlow> {
        UserImplicit() {
            super(VkSignIns.USER_IMPLICIT);
        }
    }

    @Nested
    class ServiceClientCredentials extends ClientCredentialsContract {
        ServiceClientCredentials() {
            super("vk", "service", VkSignIn.Service::clientCredentials, VkSignIns::callAsService);
        }
    }

    @Nested
    class VkIdCode extends CodeFlowContract {
        VkIdCode() {
            super(VkSignIns.VK_ID);
        }
    }

    @Nested
    class VkIdRenewal extends RenewalContract {
        VkIdRenewal() {
            super(VkSignIns.VK_ID);
        }
    }

    @Nested
    class VkIdSecrets extends SignInSecretsContract {
        VkIdSecrets() {
            super(VkSignIns.VK_ID);
        }
    }

    @Nested
    class UserSecrets extends SignInSecretsContract {
        UserSecrets() {
            super(VkSignIns.USER_CODE);
        }
    }

    @Test
    void asksTheUserOnThePagesOfVk() {
        AuthorizationRequest user = VkSignIn.User.authorizationCode(VkSignIns.APPLICATION)
                .begin(wishes ->
                        wishes.scopes(VkSignIn.User.FRIENDS, VkSignIn.User.WALL).parameter("display", "page"));
        AuthorizationRequest id = VkSignIn.VkId.authorizationCode(VkSignIns.APPLICATION)
                .begin(VkSignIn.VkId.VKID_PERSONAL_INFO, VkSignIn.VkId.EMAIL);

        assertThat(user.uri())
                .hasToString("https://oauth.vk.ru/authorize?client_id=app-1"
                        + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A8123%2Fback&response_type=code"
                        + "&scope=friends%2Cwall&state=" + user.state() + "&v=5.199&display=page");
        assertThat(id.uri().toString())
                .startsWith("https://id.vk.ru/authorize?")
                .contains("scope=vkid.personal_info%20email", "code_challenge_method=s256")
                .doesNotContain("&v=");
    }

    @Test
    void vkIdTellsWhoseATokenIsAndTakesItBack() {
        SignInServer users = server.signIn("vkId")
                .application("app-1", VkSignIns.HOME)
                .saying("id_token", "\"id-1\"")
                .saying("user_id", "1");
        AuthorizationCodeFlow flow = VkSignIn.VkId.authorizationCode(
                Application.of("app-1").redirectingTo(URI.create(VkSignIns.HOME)), settings);
        AuthorizationRequest request = flow.begin();
        Token token = flow.finish(request, TestBrowser.sentTo(request.uri()));
        users.userInfo("{\"user\":{\"user_id\":\"1\",\"first_name\":\"Nora\"}}");

        assertThat(token.more().get("id_token").asString()).isEqualTo("id-1");
        assertThat(token.more().get("device_id").asString()).isEqualTo("issued-device-1");
        assertThat(flow.userInfo().of(token).get("user").get("first_name").asString())
                .isEqualTo("Nora");
        flow.revocation().logOut(token);
        assertThatThrownBy(() -> flow.userInfo().of(token)).isInstanceOf(SignInException.SignInAgain.class);
        Token next = flow.refresh().refresh(token);
        assertThat(next.more().get("device_id").asString()).isEqualTo("issued-device-1");
        flow.revocation().revoke(next);
        assertThatThrownBy(() -> flow.revocation().revoke(next)).isInstanceOf(SignInException.SignInAgain.class);
        assertThatThrownBy(() -> VkSignIns.callAsUser(server.uri(), CredentialProvider.of(next.credential())));
        assertThat(server.journal().requests(SignInStep.LOG_OUT.of("vkId"))).hasSize(1);
    }

    @Test
    void aUsersTokenWithoutAPairIsAtItsEndWhenVkRefusesIt() {
        SignInServer users = server.signIn("user").confidential("app-1", "app-secret-1", VkSignIns.HOME);
        AuthorizationCodeFlow flow = VkSignIn.User.authorizationCode(VkSignIns.APPLICATION, settings);
        AuthorizationRequest request = flow.begin();
        Token token = flow.finish(request, TestBrowser.sentTo(request.uri()));
        TokenStore store = TokenStore.inMemory();
        store.save(token);
        TokenKeeper keeper = TokenKeeper.of(store, flow.refresh());
        VkSignIns.callAsUser(server.uri(), keeper);
        users.expireTokens();

        assertThatThrownBy(() -> VkSignIns.callAsUser(server.uri(), keeper)).hasStackTraceContaining("SignInAgain");
        assertThatThrownBy(() -> keeper.token().join())
                .hasMessageContaining("the token came without a refresh token")
                .hasMessageContaining("the user must sign in again");
    }

    @Test
    void noSecretOfTheImplicitFlowIsPrinted() {
        server.signIn("user").confidential("app-1", "app-secret-1", VkSignIns.HOME);
        ImplicitFlow flow = VkSignIn.User.implicit(VkSignIns.APPLICATION, settings);
        AuthorizationRequest request = flow.begin();
        String address = TestBrowser.sentTo(request.uri());
        try (Printed printed = new Printed()) {
            printed.print(flow);
            printed.print(request);
            printed.run(() -> flow.finish(request, address));
            printed.run(() -> flow.finish(flow.begin(), address));
            printed.run(() -> flow.finish(request, address.replace("access_token", "marked_token")));
            printed.assertSaysNothingOf(List.of("issued-", "app-secret-1", request.state()));
        }
    }
}
