package dev.bindery.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bindery.runtime.token.Token;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationCodeFlowTest {
    private static final String GIVEN = "{\"access_token\":\"a-1\",\"refresh_token\":\"r-1\",\"expires_in\":3600,"
            + "\"scope\":\"wall photos\",\"user_id\":12}";

    private final SignIns shop = new SignIns();

    private AuthorizationCodeFlow flow(AuthorizationServer server) {
        return new AuthorizationCodeFlow(server, SignIns.APPLICATION, shop.settings);
    }

    @Test
    void opensAPageThatIsBoundToThisProgram() throws Exception {
        AuthorizationRequest request = flow(SignIns.thorough()).begin("wall", "photos");

        Map<String, String> parameters = RedirectParameters.of(request.uri().toString());
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(String.valueOf(request.verifier()).getBytes(StandardCharsets.US_ASCII));
        assertThat(request.uri().toString()).startsWith("https://id.shop.example/authorize?client_id=app-1&");
        assertThat(parameters)
                .containsEntry("response_type", "code")
                .containsEntry("redirect_uri", "https://app.example/back")
                .containsEntry("scope", "wall photos")
                .containsEntry("state", request.state())
                .containsEntry(
                        "code_challenge",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(digest))
                .containsEntry("code_challenge_method", "s256");
        assertThat(request.verifier()).matches("[A-Za-z0-9_-]{43,128}");
        assertThat(request.state()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void noTwoRequestsAreAlike() {
        AuthorizationCodeFlow flow = flow(SignIns.thorough());

        assertThat(flow.begin().state()).isNotEqualTo(flow.begin().state());
        assertThat(flow.begin().verifier()).isNotEqualTo(flow.begin().verifier());
    }

    @Test
    void saysMoreThanScopesInThePlatformsOwnWay() {
        AuthorizationServer server = SignIns.plain()
                .scopeSeparator(",")
                .authorizationParameter("v", "5.199")
                .build();

        AuthorizationRequest request = flow(server)
                .begin(wishes -> wishes.scopes("wall", "photos")
                        .parameter("display", "popup")
                        .state("my own"));

        assertThat(request.uri())
                .hasToString("https://id.shop.example/authorize?client_id=app-1"
                        + "&redirect_uri=https%3A%2F%2Fapp.example%2Fback&response_type=code&scope=wall%2Cphotos"
                        + "&state=my%20own&v=5.199&display=popup");
        assertThat(request.verifier()).isNull();
    }

    @Test
    void exchangesTheCode() {
        shop.server.answer(200, GIVEN);
        AuthorizationCodeFlow flow = flow(SignIns.thorough());
        AuthorizationRequest request = flow.begin();

        Token token = flow.finish(request, SignIns.back(request, "code=c-1&device_id=d-1"));

        assertThat(shop.form())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "grant_type", "authorization_code",
                        "code", "c-1",
                        "redirect_uri", "https://app.example/back",
                        "code_verifier", String.valueOf(request.verifier()),
                        "state", request.state(),
                        "device_id", "d-1",
                        "client_id", "app-1"));
        assertThat(token.access()).isEqualTo("a-1");
        assertThat(token.refresh()).isEqualTo("r-1");
        assertThat(token.expiresAt()).isEqualTo(SignIns.NOW.plusSeconds(3600));
        assertThat(token.scopes()).containsExactly("wall", "photos");
        assertThat(token.more().get("user_id").asLong()).isEqualTo(12);
        assertThat(token.more().get("device_id").asString()).isEqualTo("d-1");
    }

    @Test
    void theSecretGoesIntoTheHeaderWhereTheServerWantsItThere() {
        shop.server.answer(200, GIVEN);
        AuthorizationCodeFlow flow = flow(
                SignIns.plain().clientAuthentication(ClientAuthentication.BASIC).build());
        AuthorizationRequest request = flow.begin();

        flow.finish(request, SignIns.back(request, "code=c-1"));

        assertThat(shop.form()).doesNotContainKeys("client_id", "client_secret");
        assertThat(shop.server.request().headers())
                .anyMatch(header -> header.name().equals("Authorization")
                        && header.value().equals("Basic YXBwLTE6YXBwLXNlY3JldC0x"));
        assertThat(shop.server.request().toString()).doesNotContain("secret");
    }

    @Test
    void goesOnAfterARestart() {
        shop.server.answer(200, GIVEN);
        AuthorizationRequest before = flow(SignIns.thorough()).begin();
        AuthorizationRequest resumed =
                AuthorizationRequest.resume(before.redirectUri(), before.state(), before.verifier());

        flow(SignIns.thorough()).finish(resumed, SignIns.back(before, "code=c-1"));

        assertThat(shop.form()).containsEntry("code_verifier", String.valueOf(before.verifier()));
        assertThatThrownBy(resumed::uri).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?code=c-1", "?code=c-1&state=another", "?code=c-1&state=", ""})
    void refusesTheAnswerOfAnotherSession(String query) {
        AuthorizationCodeFlow flow = flow(SignIns.thorough());
        AuthorizationRequest request = flow.begin();

        assertThatThrownBy(() -> flow.finish(request, SignIns.HOME + query))
                .isInstanceOf(SignInException.ForeignAnswer.class)
                .hasMessageContaining("begin again");
        assertThat(shop.server.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, DENIED",
        "consent_required, DENIED",
        "invalid_client, WRONG_APPLICATION",
        "unauthorized_client, WRONG_APPLICATION",
        "invalid_request, REJECTED",
        "invalid_scope, REJECTED",
        "login_required, SIGN_IN_AGAIN",
        "interaction_required, SIGN_IN_AGAIN",
        "slow_down, UNAVAILABLE",
        "server_error, UNAVAILABLE",
        "temporarily_unavailable, UNAVAILABLE"
    })
    void tellsTheErrorThatTheBrowserBringsBack(String code, SignInProblem problem) {
        AuthorizationCodeFlow flow = flow(SignIns.thorough());
        AuthorizationRequest request = flow.begin();
        String address = SignIns.back(request, "error=" + code + "&error_description=It%20says%20why");

        SignInException failure = catchThrowableOfType(SignInException.class, () -> flow.finish(request, address));

        assertThat(failure.problem()).isEqualTo(problem);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure).hasMessageContaining("It says why").hasMessageContaining(problem.advice());
        assertThat(failure.isRetryable()).isEqualTo(problem == SignInProblem.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 401})
    void findsAnErrorWhateverTheStatus(int status) {
        shop.server.answer(status, "{\"error\":\"invalid_grant\",\"error_description\":\"code is used up\"}");
        AuthorizationCodeFlow flow = flow(SignIns.thorough());
        AuthorizationRequest request = flow.begin();

        assertThatThrownBy(() -> flow.finish(request, SignIns.back(request, "code=c-1")))
                .isInstanceOf(SignInException.SignInAgain.class)
                .hasMessage("shop sign-in: error invalid_grant: code is used up (the user must sign in again)");
    }

    @Test
    void readsJsonThatCallsItselfAPage() {
        shop.server.answer(200, "text/html; charset=utf-8", GIVEN);
        AuthorizationCodeFlow flow = flow(SignIns.thorough());
        AuthorizationRequest request = flow.begin();

        assertThat(flow.finish(request, SignIns.back(request, "code=c-1")).access())
                .isEqualTo("a-1");
    }

    @Test
    void aServerThatIsSlowBrokenOrOutOfReachMayBeTriedAgain() {
        shop.server
                .timeout()
                .connectionLost()
                .notSent()
                .answer(502, "text/html", "<h1>Bad gateway</h1>")
                .answer(200, "[]");
        AuthorizationCodeFlow flow = flow(SignIns.thorough());
        AuthorizationRequest request = flow.begin();

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> flow.finish(request, SignIns.back(request, "code=c-1")))
                    .isInstanceOfSatisfying(
                            SignInException.Unavailable.class,
                            failure -> assertThat(failure.isRetryable()).isTrue());
        }
    }

    @Test
    void anAnswerWithoutATokenIsNone() {
        shop.server.answer(200, "{\"token\":\"x\"}");
        AuthorizationCodeFlow flow = flow(SignIns.thorough());
        AuthorizationRequest request = flow.begin();

        assertThatThrownBy(() -> flow.finish(request, SignIns.back(request, "code=c-1")))
                .hasMessageContaining("no access_token, only [token]");
    }

    @Test
    void saysWhatTheApplicationLacks() {
        AuthorizationCodeFlow homeless =
                new AuthorizationCodeFlow(SignIns.plain().build(), Application.of("app-1"), shop.settings);

        assertThatThrownBy(homeless::begin)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("redirectingTo(uri)");
    }

    @Test
    void talksToAnotherServerOnDemand() {
        shop.server.answer(200, GIVEN);
        AuthorizationCodeFlow flow = new AuthorizationCodeFlow(
                SignIns.thorough(), SignIns.APPLICATION, shop.settings.origin(URI.create("http://127.0.0.1:8080")));
        AuthorizationRequest request = flow.begin();

        flow.finish(request, SignIns.back(request, "code=c-1"));

        assertThat(request.uri().toString()).startsWith("http://127.0.0.1:8080/authorize?");
        assertThat(shop.server.request().uri()).hasToString("http://127.0.0.1:8080/token");
    }

    @Test
    void refusesATokenThatWasMeantForAnotherRequest() {
        String answer = "{\"access_token\":\"a-1\",\"state\":\"another\"}";
        shop.server.answer(200, answer).answer(200, answer);
        AuthorizationCodeFlow flow = flow(SignIns.thorough());
        AuthorizationRequest request = flow.begin();

        assertThatThrownBy(() -> flow.finish(request, SignIns.back(request, "code=c-1")))
                .isInstanceOf(SignInException.ForeignAnswer.class)
                .hasMessageContaining("the server answered with another state");
        assertThatThrownBy(() -> flow.refresh()
                        .refresh(Token.builder("a-1").refresh("r-1").build()))
                .isInstanceOf(SignInException.ForeignAnswer.class);
    }
}
