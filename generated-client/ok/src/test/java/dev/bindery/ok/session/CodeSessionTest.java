package dev.bindery.ok.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.contract.signin.CodeFlowContract;
import dev.bindery.contract.signin.SignInUnderTest;
import dev.bindery.contract.signin.Together;
import dev.bindery.ok.OkClient;
import dev.bindery.ok.OkSignIn;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import dev.bindery.testkit.signin.TestBrowser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A code from the browser becomes the token of a server, which is renewed. */
class CodeSessionTest {
    @RegisterExtension
    static final TestServerExtension ok = TestServerExtension.speaking("ok");

    private static final URI HOME = URI.create("https://app.example/back");
    private static final Application APPLICATION =
            Application.of("512000", "app-secret").redirectingTo(HOME);

    private final SignInSettings settings = SignInSettings.standard().origin(ok.uri());
    private final AuthorizationCodeFlow flow = OkSignIn.User.authorizationCode(APPLICATION, settings);
    private SignInServer users;

    @BeforeEach
    void register() {
        users = ok.signIn("user").confidential("512000", "app-secret", HOME.toString());
    }

    private Token signIn() {
        AuthorizationRequest request = flow.begin(OkSignIn.User.VALUABLE_ACCESS);
        return flow.finish(request, TestBrowser.sentTo(request.uri()));
    }

    private TokenKeeper keeping(Token token, Clock clock) {
        return TokenKeeper.builder(storeWith(token), flow.refresh())
                .credential(SessionCredentials.serverSession("PUBLICKEY", "app-secret"))
                .clock(clock)
                .build();
    }

    @Nested
    class Flow extends CodeFlowContract {
        Flow() {
            super(new SignInUnderTest<>(
                    "ok",
                    "user",
                    true,
                    OkSignIn.User.PHOTO_CONTENT,
                    OkSignIn.User::authorizationCode,
                    CodeSessionTest::callAsUser));
        }
    }

    static void callAsUser(URI server, CredentialProvider token) {
        CredentialProvider session = () -> token.credential()
                .thenApply(credential -> SessionCredentials.serverSession("PUBLICKEY", "app-secret-1")
                        .apply(Token.of(credential.secret())));
        try (OkClient.Session client = OkClient.at(server).session(session)) {
            client.users().getLoggedInUser();
        }
    }

    @Test
    void asksTheUserInTheWindowOfThePlatform() {
        AuthorizationRequest request = OkSignIn.User.authorizationCode(APPLICATION)
                .begin(OkSignIn.User.VALUABLE_ACCESS, OkSignIn.User.LONG_ACCESS_TOKEN);

        assertThat(request.uri())
                .hasToString("https://connect.ok.ru/oauth/authorize?client_id=512000"
                        + "&redirect_uri=https%3A%2F%2Fapp.example%2Fback&response_type=code"
                        + "&scope=VALUABLE_ACCESS%3BLONG_ACCESS_TOKEN&state=" + request.state() + "&layout=w");
    }

    @Test
    void aCodeBecomesATokenThatAServerSignsWithItsSecret() {
        Token token = signIn();
        ok.server().acceptSigned(token.access(), "app-secret");

        try (OkClient.Session client = OkClient.at(ok.uri()).session(keeping(token, Clock.systemUTC()))) {
            client.users().getLoggedInUser();
        }

        assertThat(token.refresh()).isNotNull();
        assertThat(ok.journal().last("users.getLoggedInUser").parameter("access_token"))
                .isEqualTo(token.access());
        assertThat(ok.journal().last("users.getLoggedInUser").parameter("application_key"))
                .isEqualTo("PUBLICKEY");
    }

    @Test
    void aTokenThatHasExpiredIsRenewedAndTheCallGoesOutAgain() {
        Token token = signIn();
        ok.on("users.getLoggedInUser").error("102", "PARAM_SESSION_EXPIRED : Session expired");

        try (OkClient.Session client = OkClient.at(ok.uri()).session(keeping(token, Clock.systemUTC()))) {
            client.users().getLoggedInUser();
        }

        assertThat(ok.journal().requests("users.getLoggedInUser"))
                .extracting(request -> request.parameter("access_token"))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(ok.journal().last("user/token").parameter("refresh_token")).isEqualTo(token.refresh());
    }

    @Test
    void theRefreshTokenStaysWhereTheServerGivesNoOther() {
        Token token = signIn();
        users.on(SignInStep.TOKEN).result("{\"access_token\":\"next\",\"token_type\":\"session\",\"expires_in\":1800}");

        assertThat(flow.refresh().refresh(token).refresh()).isEqualTo(token.refresh());
    }

    @Test
    void sixtyFourThreadsRenewATokenOnce() throws Exception {
        Token token = signIn();
        Clock later = Clock.fixed(Instant.now().plus(Duration.ofDays(1)), ZoneOffset.UTC);
        TokenKeeper keeper = TokenKeeper.builder(
                        storeWith(token),
                        OkSignIn.User.authorizationCode(APPLICATION, settings.clock(later))
                                .refresh())
                .clock(later)
                .build();

        assertThat(Together.call(() -> keeper.token().get()))
                .allSatisfy(renewed -> assertThat(renewed.access()).isNotEqualTo(token.access()));

        assertThat(ok.journal().requests("user/token")).hasSize(2);
    }

    private static TokenStore storeWith(Token token) {
        TokenStore store = TokenStore.inMemory();
        store.save(token);
        return store;
    }

    @Test
    void aTokenThatWasTakenBackMeansSigningInAgain() {
        Token token = signIn();
        users.revokeAll();

        assertThatThrownBy(() -> flow.refresh().refresh(token)).isInstanceOf(SignInException.SignInAgain.class);
    }
}
