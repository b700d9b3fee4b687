package dev.bindery.ok.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.contract.signin.Together;
import dev.bindery.ok.OkClient;
import dev.bindery.ok.OkException;
import dev.bindery.ok.OkSignIn;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.PasswordFlow;
import dev.bindery.runtime.signin.QuestionHandler;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A login and a password become a session by {@code auth.login}. */
class PasswordSessionTest {
    @RegisterExtension
    static final TestServerExtension ok = TestServerExtension.speaking("ok");

    private static final Application APPLICATION = Application.of("PUBLICKEY");

    private final SignInSettings settings = SignInSettings.standard().origin(ok.uri());
    private final PasswordFlow flow = OkSignIn.Login.password(APPLICATION, settings, QuestionHandler.nobody());
    private SignInServer logins;

    @BeforeEach
    void register() {
        logins = ok.signIn("login").application("PUBLICKEY").saying("session_secret_key", "\"session-secret\"");
        logins.user("nora@ok.example", "pass-1");
    }

    @Test
    void aPasswordBecomesASessionAndItsSecret() {
        Token token = flow.signIn("nora@ok.example", "pass-1");
        ok.server().acceptSigned("session-secret");

        try (OkClient.Session client = OkClient.at(ok.uri())
                .session(CredentialProvider.of(
                        SessionCredentials.clientSession("PUBLICKEY").apply(token)))) {
            client.users().getLoggedInUser();
        }

        assertThat(ok.journal().last("login/token").path()).isEqualTo("/api/auth/login");
        assertThat(ok.journal().last("login/token").form())
                .containsExactlyInAnyOrder(
                        new NameValue("user_name", "nora@ok.example"),
                        new NameValue("password", "pass-1"),
                        new NameValue("format", "json"),
                        new NameValue("verification_supported", "1"),
                        new NameValue("verification_supported_v", "1"),
                        new NameValue("application_key", "PUBLICKEY"));
    }

    @Test
    void aWrongPasswordIsToldAsThat() {
        assertThatThrownBy(() -> flow.signIn("nora@ok.example", "guessed"))
                .isInstanceOf(SignInException.WrongPassword.class)
                .hasMessageContaining("401");
    }

    @ParameterizedTest
    @CsvSource({
        "2,SERVICE,UNAVAILABLE",
        "7,ACTION_BLOCKED,DENIED",
        "8,FLOOD_BLOCKED,TOO_MANY_TRIES",
        "9,IP_BLOCKED,DENIED",
        "10,PERMISSION_DENIED,DENIED",
        "11,LIMIT_REACHED,TOO_MANY_TRIES",
        "22,NOT_ACTIVATED,DENIED",
        "100,PARAM,REJECTED",
        "101,PARAM_API_KEY,WRONG_APPLICATION",
        "200,PARAM_PERMISSION,WRONG_APPLICATION",
        "210,PARAM_APPLICATION_DISABLED,WRONG_APPLICATION",
        "401,AUTH_LOGIN,WRONG_PASSWORD",
        "402,AUTH_LOGIN_CAPTCHA,NEEDS_BROWSER",
        "403,AUTH_LOGIN_WEB_HUMAN_CHECK,NEEDS_BROWSER",
        "514,IDS_SESSION_VERIFICATION_REQUIRED,NEEDS_BROWSER",
        "9999,SYSTEM,UNAVAILABLE"
    })
    void tellsWhatAnErrorMeansThatComesWithStatus200(String code, String name, SignInProblem problem) {
        String body = "{\"error_code\":" + code + ",\"error_msg\":\"" + name + " : why\",\"error_data\":null}";
        logins.on(SignInStep.TOKEN).reply(Reply.json(200, body).withHeader("invocation-error", code));

        assertThatThrownBy(() -> flow.signIn("nora@ok.example", "pass-1"))
                .isInstanceOfSatisfying(SignInException.class, failure -> {
                    assertThat(failure.problem()).isEqualTo(problem);
                    assertThat(failure.code()).isEqualTo(code);
                    assertThat(failure.apiMessage()).isEqualTo(name + " : why");
                });
    }

    @Test
    void aBrokenServerIsWorthAnotherTry() {
        logins.on(SignInStep.TOKEN)
                .reply(Reply.of(502, "text/html", "<h1>Bad gateway</h1>"))
                .reply(Reply.json(200, "{\"session_key\":\"a").cutOff())
                .reply(Reply.json(200, "{}"));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> flow.signIn("nora@ok.example", "pass-1"))
                    .isInstanceOf(SignInException.Unavailable.class);
        }
    }

    @Test
    void aSlowServerIsWorthAnotherTry() {
        logins.on(SignInStep.TOKEN).reply(Reply.dropped().after(Duration.ofMinutes(5)));
        PasswordFlow hasty = OkSignIn.Login.password(
                APPLICATION, settings.timeout(Duration.ofMillis(100)), QuestionHandler.nobody());

        assertThatThrownBy(() -> hasty.signIn("nora@ok.example", "pass-1"))
                .isInstanceOf(SignInException.Unavailable.class);
    }

    @Test
    void sixtyFourThreadsSignInOnce() throws Exception {
        TokenKeeper keeper =
                TokenKeeper.of(TokenStore.inMemory(), last -> flow.signInAsync("nora@ok.example", "pass-1"));

        assertThat(Together.call(() -> keeper.token().join()))
                .hasSize(64)
                .containsOnly(keeper.token().join());
        assertThat(ok.journal().requests(SignInStep.TOKEN.of("login"))).hasSize(1);
    }

    @Test
    void aSessionThatWasEndedOpensNothing() {
        Token token = flow.signIn("nora@ok.example", "pass-1");
        ok.server().acceptSigned("session-secret");
        logins.revokeAll();

        try (OkClient.Session client = OkClient.at(ok.uri())
                .session(CredentialProvider.of(
                        SessionCredentials.clientSession("PUBLICKEY").apply(token)))) {
            assertThatThrownBy(() -> client.users().getLoggedInUser()).isInstanceOf(OkException.class);
        }
    }
}
