package dev.bindery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import dev.bindery.testkit.signin.TestBrowser;
import dev.bindery.testkit.spec.Specification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInServerTest {
    private static final String SPEC = """
            {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"},
             "paths": {"/me": {"get": {"operationId": "me", "security": [{"user": []}], "responses": {"200": {
               "description": "You.", "content": {"application/json": {"schema": {}, "example": {"id": 1}}}}}}}},
             "x-bindery-errors": {"shapes": [{"code": "/code", "message": "/message"}], "checks": {"unauthorized": 5}},
             "components": {"securitySchemes": {
               "user": {"type": "oauth2", "flows": {
                 "authorizationCode": {"authorizationUrl": "https://id.shop.example/authorize",
                   "tokenUrl": "https://id.shop.example/token", "refreshUrl": "https://id.shop.example/token",
                   "scopes": {"orders": "", "mail": ""}},
                 "password": {"tokenUrl": "https://id.shop.example/token", "scopes": {}}},
                 "x-bindery-sign-in": {"clientAuthentication": "none", "proofKey": "S256", "sendsState": true,
                   "rotates": true, "carries": ["device_id"], "revocationUrl": "https://id.shop.example/revoke",
                   "revocationField": "access_token", "names": {"username": "login"}, "userInfoUrl": "https://id.shop.example/me",
                   "errors": {"invalid_client/no_such_user": "wrong-password", "28": "wrong-code"}}},
               "application": {"type": "oauth2", "flows": {
                 "implicit": {"authorizationUrl": "https://id.shop.example/authorize", "scopes": {}},
                 "clientCredentials": {"tokenUrl": "https://id.shop.example/token", "scopes": {}}},
                 "x-bindery-sign-in": {"proofKey": "none", "tokenFor": "shops", "authorizationParameters": {"v": "1"},
                   "authorizationOptions": {"display": "How it looks."}}}}}}
            """;
    private static final String PROOF = "0123456789012345678901234567890123456789012";
    private static final String PAGE = "/authorize?client_id=app&redirect_uri=https%3A%2F%2Fapp.example%2Fback"
            + "&response_type=code&scope=orders%20mail&state=s&code_challenge_method=S256"
            + "&code_challenge=_RpfHqw8pAZIomzVUE7sjRmHSM543WVdC4o-Kc4_3C0";
    private static final String EXCHANGE = "grant_type=authorization_code&client_id=app&code=issued-code-2&state=s"
            + "&device_id=issued-device-1&redirect_uri=https://app.example/back&code_verifier=" + PROOF;
    private static final String RENEWAL =
            "grant_type=refresh_token&client_id=app&state=s2&device_id=issued-device-1&refresh_token=";

    private final TestServer server = TestServer.start(Specification.of(SPEC));
    private SignInServer users;

    @BeforeEach
    void register() {
        users = server.signIn("user").application("app", "https://app.example/back");
        server.signIn("application").confidential("shop", "secret", "https://shop.example");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String visit(String page) {
        return TestBrowser.sentTo(URI.create(server.uri() + page));
    }

    private String post(String path, String form) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(request);
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String me(String token) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(server.uri() + "/me")).header("Authorization", "Bearer " + token));
    }

    @Test
    void aCodeBecomesATokenThatTheApiTakes() throws Exception {
        assertThat(visit(PAGE))
                .isEqualTo("https://app.example/back?code=issued-code-2&device_id=issued-device-1&state=s");
        assertThat(post("/token", EXCHANGE))
                .isEqualTo("{\"access_token\":\"issued-access-3\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
                        + "\"scope\":\"orders mail\",\"refresh_token\":\"issued-refresh-4\",\"state\":\"s\"}");
        assertThat(me("issued-access-3")).isEqualTo("{\"id\":1}");
        assertThat(me("another")).contains("\"code\":5");
        assertThat(server.journal().requests("user/token")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "client_id=app, client_id=other, client_id is unknown",
        "app.example, evil.example, redirect_uri is not the one that is registered",
        "&redirect_uri=https%3A%2F%2Fapp.example%2Fback, '', redirect_uri is missing",
        "state=s, state=s&state=t, state comes twice"
    })
    void thePageSendsNobodyAwayWhoIsNotKnown(String part, String other, String fault) {
        assertThatThrownBy(() -> visit(PAGE.replace(part, other))).hasMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "response_type=code, response_type=token, #error=unsupported_response_type",
        "&response_type=code, '', response_type%20is%20missing",
        "orders, offline, error=invalid_scope",
        "&state=s, '', state%20is%20missing",
        "method=S256, method=plain, is%20not%20S256",
        "challenge=_R, challenge=R, is%20no%20SHA-256",
        "&code_challenge=, &nothing=, code_challenge%20is%20missing",
        "&state=, &display=page&state=, display%20is%20not%20known%20here"
    })
    void thePageTellsTheApplicationWhatIsWrong(String part, String other, String fault) {
        assertThat(visit(PAGE.replace(part, other)))
                .startsWith("https://app.example/back")
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "client_id=app, client_id=other, client_id is unknown",
        "client_id=app&, '', client_id is missing",
        "grant_type=authorization_code, grant_type=magic, unsupported_grant_type",
        "issued-code-2, guessed, code is unknown",
        "app.example, evil.example, redirect_uri is not the one of the code",
        "code_verifier=0, code_verifier=1, does not fit",
        "&code_verifier=, &verifier=, code_verifier is missing",
        "state=s, state=t, state is not the one of the code",
        "device-1, device-2, device_id is not the one that the browser brought",
        "&state, &client_secret=x&state, client_secret is not known here"
    })
    void nothingIsGivenOutForAWrongExchange(String part, String other, String fault) throws Exception {
        visit(PAGE);

        assertThat(post("/token", EXCHANGE.replace(part, other)))
                .contains("error")
                .contains(fault);
    }

    @Test
    void nothingIsGivenOutForWhatStandsInTheAddress() throws Exception {
        visit(PAGE);

        assertThat(post("/token?code=issued-code-2", EXCHANGE)).contains("belong into the form");
        assertThat(post("/revoke?access_token=issued-access-3", "client_id=app"))
                .contains("belong into the form");
    }

    @Test
    void aCodeCountsOnceAndSoDoesWhatRenews() throws Exception {
        visit(PAGE);
        post("/token", EXCHANGE);

        assertThat(post("/token", EXCHANGE)).contains("invalid_grant");
        assertThat(post("/token", RENEWAL + "issued-refresh-4"))
                .contains("issued-access-5")
                .contains("issued-refresh-6");
        assertThat(post("/token", RENEWAL + "issued-refresh-4")).contains("invalid_grant");
        assertThat(post("/token", RENEWAL.replace("device-1", "device-2") + "issued-refresh-6"))
                .contains("device_id");
    }

    @Test
    void whatIsExpiredOrTakenBackCountsNoMore() throws Exception {
        visit(PAGE);
        post("/token", EXCHANGE);

        assertThat(post("/me", "client_id=app&access_token=issued-access-3")).contains("user_id");
        users.expireTokens();
        assertThat(me("issued-access-3")).contains("\"code\":5");
        assertThat(post("/me", "client_id=app&access_token=issued-access-3")).contains("invalid_token");
        post("/token", RENEWAL + "issued-refresh-4");
        assertThat(post("/revoke", "client_id=app&access_token=issued-access-5"))
                .isEqualTo("{}");
        assertThat(me("issued-access-5")).contains("\"code\":5");
        users.revokeAll();
        assertThat(post("/token", RENEWAL + "issued-refresh-6")).contains("invalid_grant");
    }

    @Test
    void anApplicationGetsTokensForItsSecretAndForEachOfItsIds() throws Exception {
        String grant = "grant_type=client_credentials&client_id=shop&client_secret=";
        assertThat(post("/token", grant + "secret")).contains("issued-access-1");
        assertThat(post("/token", grant + "guessed")).contains("client_secret is wrong");
        String page = "/authorize?client_id=shop&redirect_uri=https://shop.example&response_type=token&state=s&v=1"
                + "&display=page&shops=";
        assertThat(visit(page + "7,8"))
                .startsWith("https://shop.example#access_token_7=issued-access-2&access_token_8=issued-access-3&")
                .endsWith("&state=s");
        assertThat(visit(page + "seven")).contains("no%20list%20of%20ids");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "proof"})
    void aPasswordIsAskedForWithACaptchaAndACode(String answer) throws Exception {
        boolean page = answer.equals("proof");
        var nora = users.user("nora", "pw").secondFactor("123");
        if (page) {
            nora.captchaOnPage("proof");
        } else {
            nora.captcha("tree");
        }
        String form = "grant_type=password&client_id=app&login=nora&2fa_supported=1&password=";
        String solved = form + "pw" + (page ? "&success_token=proof" : "&captcha_sid=7&captcha_key=tree");

        assertThat(post("/token", form + "guess")).contains("invalid_client").contains("no_such_user");
        assertThat(post("/token", form + "pw"))
                .contains("need_captcha")
                .contains(page ? "redirect_uri" : "captcha_img");
        assertThat(post("/token", solved)).contains("need_validation").contains("2fa_app");
        assertThat(post("/token", solved + "&force_sms=1")).contains("2fa_sms");
        assertThat(post("/token", solved + "&code=321")).contains("\"error_code\":28");
        assertThat(post("/token", solved + "&code=123")).contains("issued-access-1");
    }

    @Test
    void scriptsRefuseAndBreak() throws Exception {
        users.on(SignInStep.AUTHORIZATION).error("access_denied/user_denied", "No");
        users.on(SignInStep.TOKEN).error("slow_down", "Wait").reply(Reply.of(502, "text/html", "<html>"));

        assertThat(visit(PAGE))
                .isEqualTo("https://app.example/back?error=access_denied&error_type=user_denied"
                        + "&error_description=No&state=s");
        visit(PAGE);
        String exchange = EXCHANGE.replace("code-2", "code-4").replace("device-1", "device-3");
        assertThat(post("/token", exchange)).contains("slow_down");
        assertThat(post("/token", exchange)).isEqualTo("<html>");
        assertThat(post("/token", exchange)).contains("issued-access-5");
    }

    @Test
    void aSchemeWithoutFlowsGivesNothingOut() {
        assertThatThrownBy(() -> server.signIn("nobody")).hasMessageContaining("no security scheme nobody");
    }
}
