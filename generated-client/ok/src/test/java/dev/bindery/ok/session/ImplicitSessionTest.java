package dev.bindery.ok.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.contract.signin.BrowserFlowContract;
import dev.bindery.contract.signin.SignInUnderTest;
import dev.bindery.ok.OkClient;
import dev.bindery.ok.OkException;
import dev.bindery.ok.OkSignIn;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.token.Token;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.TestBrowser;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser brings the token of a program that keeps no secret, and a secret of the session to sign with. */
class ImplicitSessionTest {
    @RegisterExtension
    static final TestServerExtension ok = TestServerExtension.speaking("ok");

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String HOME = "https://api.ok.ru/blank.html";

    private final ImplicitFlow flow = OkSignIn.User.implicit(
            Application.of("512000").redirectingTo(URI.create(HOME)),
            SignInSettings.standard().origin(ok.uri()).clock(Clock.fixed(NOW, ZoneOffset.UTC)));
    private SignInServer users;

    @BeforeEach
    void register() {
        users = ok.signIn("user")
                .application("512000", HOME)
                .saying("session_secret_key", "\"session-secret\"")
                .saying("permissions_granted", "\"VALUABLE_ACCESS\"");
    }

    private Token signIn() {
        AuthorizationRequest request = flow.begin(OkSignIn.User.VALUABLE_ACCESS);
        return flow.finish(request, TestBrowser.sentTo(request.uri()));
    }

    @Nested
    class Flow extends BrowserFlowContract<ImplicitFlow> {
        Flow() {
            super(new SignInUnderTest<>(
                    "ok",
                    "user",
                    false,
                    OkSignIn.User.SET_STATUS,
                    OkSignIn.User::implicit,
                    CodeSessionTest::callAsUser));
        }
    }

    @Test
    void theTokenIsSignedWithTheSecretThatCameWithIt() {
        Token token = signIn();
        ok.server().acceptSigned("session-secret");

        try (OkClient.Session client = OkClient.at(ok.uri())
                .session(CredentialProvider.of(
                        SessionCredentials.clientSession("PUBLICKEY").apply(token)))) {
            client.users().getLoggedInUser();
        }

        assertThat(token.expiresAt()).isEqualTo(NOW.plusSeconds(3600));
        assertThat(token.more().get("permissions_granted").asString()).isEqualTo("VALUABLE_ACCESS");
        assertThat(ok.journal().requests("user/token")).isEmpty();
    }

    @Test
    void aTokenWithoutItsSecretSuitsServersAlone() {
        assertThatThrownBy(() -> SessionCredentials.clientSession("PUBLICKEY").apply(Token.of("a-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("serverSession")
                .hasMessageNotContaining("a-1");
    }

    @Test
    void aCallWithAnExpiredTokenIsRefused() {
        Token token = signIn();
        users.expireTokens();

        try (OkClient.Session client = OkClient.at(ok.uri())
                .session(CredentialProvider.of(
                        SessionCredentials.clientSession("PUBLICKEY").apply(token)))) {
            assertThatThrownBy(() -> client.users().getLoggedInUser()).isInstanceOf(OkException.class);
        }
    }
}
