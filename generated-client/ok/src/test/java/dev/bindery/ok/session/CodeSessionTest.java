package dev.bindery.ok.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.ok.OkClient;
import dev.bindery.ok.OkSignIn;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import dev.bindery.testkit.signin.TestBrowser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        TokenStore store = TokenStore.inMemory();
        store.update(none -> CompletableFuture.completedFuture(token));
        return TokenKeeper.builder(store, flow.refresh())
                .credential(SessionCredentials.serverSession("PUBLICKEY", "app-secret"))
                .clock(clock)
                .build();
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
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Callable<Token>> calls = IntStream.range(0, 64)
                    .<Callable<Token>>mapToObj(i -> () -> keeper.token().get())
                    .toList();
            for (Future<Token> renewed : threads.invokeAll(calls)) {
                assertThat(renewed.get().access()).isNotEqualTo(token.access());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(ok.journal().requests("user/token")).hasSize(2);
    }

    private static TokenStore storeWith(Token token) {
        TokenStore store = TokenStore.inMemory();
        store.update(none -> CompletableFuture.completedFuture(token));
        return store;
    }

    @Test
    void aTokenThatWasTakenBackMeansSigningInAgain() {
        Token token = signIn();
        users.revokeAll();

        assertThatThrownBy(() -> flow.refresh().refresh(token)).isInstanceOf(SignInException.SignInAgain.class);
    }

    @Test
    void anAnswerWithoutTheStateOrWithAnotherIsNotTaken() {
        AuthorizationRequest request = flow.begin();
        String address = TestBrowser.sentTo(request.uri());

        assertThatThrownBy(() -> flow.finish(request, address.replaceAll("&?state=[^&]*", "")))
                .isInstanceOf(SignInException.ForeignAnswer.class);
        assertThatThrownBy(() -> flow.finish(flow.begin(), address)).isInstanceOf(SignInException.ForeignAnswer.class);
        assertThat(ok.journal().requests("user/token")).isEmpty();
    }

    @Test
    void aUserWhoSaysNoIsHeard() {
        users.on(SignInStep.AUTHORIZATION).error("access_denied", "The user denied");
        AuthorizationRequest request = flow.begin();

        assertThatThrownBy(() -> flow.finish(request, TestBrowser.sentTo(request.uri())))
                .isInstanceOf(SignInException.Denied.class);
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_client, WrongApplication",
        "unauthorized_client, WrongApplication",
        "invalid_grant, SignInAgain",
        "server_error, Unavailable"
    })
    void tellsWhatAnErrorMeans(String code, String exception) {
        users.on(SignInStep.TOKEN).error(code, "why");

        assertThatThrownBy(this::signIn)
                .hasMessageContaining(code + ": why")
                .satisfies(failure ->
                        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception));
    }

    @Test
    void aWrongSecretIsToldAsThatOfTheApplication() {
        AuthorizationCodeFlow guessing = OkSignIn.User.authorizationCode(
                Application.of("512000", "guessed").redirectingTo(HOME), settings);
        AuthorizationRequest request = guessing.begin();

        assertThatThrownBy(() -> guessing.finish(request, TestBrowser.sentTo(request.uri())))
                .isInstanceOf(SignInException.WrongApplication.class);
    }

    @Test
    void aBrokenServerIsWorthAnotherTry() {
        users.on(SignInStep.TOKEN)
                .reply(Reply.of(502, "text/html", "<h1>Bad gateway</h1>"))
                .reply(Reply.json(200, "{\"access_token\":\"a").cutOff())
                .reply(Reply.dropped());

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::signIn).isInstanceOf(SignInException.Unavailable.class);
        }
    }

    @Test
    void aSlowServerIsWorthAnotherTry() {
        users.on(SignInStep.TOKEN).reply(Reply.dropped().after(Duration.ofMinutes(5)));
        AuthorizationCodeFlow hasty =
                OkSignIn.User.authorizationCode(APPLICATION, settings.timeout(Duration.ofMillis(100)));
        AuthorizationRequest request = hasty.begin();

        assertThatThrownBy(() -> hasty.finish(request, TestBrowser.sentTo(request.uri())))
                .isInstanceOf(SignInException.Unavailable.class);
    }
}
