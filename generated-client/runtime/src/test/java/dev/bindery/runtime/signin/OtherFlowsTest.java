package dev.bindery.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.token.Token;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFlowsTest {
    private final SignIns shop = new SignIns();
    private final List<Question> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();

    private PasswordFlow password() {
        AuthorizationServer server = SignIns.plain()
                .scopeSeparator(",")
                .tokenParameter("v", "5.199")
                .error("username_or_password_is_incorrect", SignInProblem.WRONG_PASSWORD)
                .error("wrong_otp", SignInProblem.WRONG_CODE)
                .error("too_much_tries", SignInProblem.TOO_MANY_TRIES)
                .error("28", SignInProblem.WRONG_PASSWORD)
                .build();
        return new PasswordFlow(server, SignIns.APPLICATION, shop.settings, question -> {
            asked.add(question);
            return CompletableFuture.completedFuture(answers.isEmpty() ? "" : answers.remove());
        });
    }

    @Test
    void theImplicitFlowReadsTheTokenBehindTheHash() {
        ImplicitFlow flow = new ImplicitFlow(
                SignIns.plain().build(), Application.of("app-1").redirectingTo(SignIns.HOME), shop.settings);
        AuthorizationRequest request = flow.begin("wall");

        Token token = flow.finish(
                request,
                SignIns.HOME + "#access_token=a%2B1&expires_in=0&user_id=12&email=n%40x.org&state=" + request.state());

        assertThat(request.uri().toString()).contains("response_type=token").doesNotContain("code_challenge");
        assertThat(token.access()).isEqualTo("a+1");
        assertThat(token.expiresAt()).isNull();
        assertThat(token.more().get("email").asString()).isEqualTo("n@x.org");
        assertThat(shop.server.requests()).isEmpty();
    }

    @Test
    void aTimeOfDayIsNotTakenForADuration() {
        ImplicitFlow flow = new ImplicitFlow(
                SignIns.plain().build(), Application.of("app-1").redirectingTo(SignIns.HOME), shop.settings);
        AuthorizationRequest request = flow.begin();

        Token token = flow.finish(
                request, SignIns.HOME + "#access_token=a-1&expire_time=1798761600&state=" + request.state());

        assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochSecond(1798761600));
    }

    @Test
    void theImplicitFlowSaysThatThereIsNoToken() {
        ImplicitFlow flow = new ImplicitFlow(
                SignIns.plain().build(), Application.of("app-1").redirectingTo(SignIns.HOME), shop.settings);
        AuthorizationRequest request = flow.begin();

        assertThatThrownBy(() -> flow.finish(request, SignIns.HOME + "#state=" + request.state()))
                .isInstanceOf(SignInException.class)
                .hasMessageContaining("access_token");
        assertThatThrownBy(() -> flow.finish(
                        request,
                        SignIns.HOME + "#error=access_denied&error_reason=user_denied&state=" + request.state()))
                .isInstanceOf(SignInException.Denied.class);
    }

    @Test
    void anApplicationGetsATokenOfItsOwn() {
        shop.server.answer(200, "{\"access_token\":\"a-1\",\"expire_time\":3600}");
        ClientCredentialsFlow flow =
                new ClientCredentialsFlow(SignIns.plain().build(), SignIns.APPLICATION, shop.settings, "stats");

        assertThat(flow.token().expiresAt()).isEqualTo(SignIns.NOW.plusSeconds(3600));
        assertThat(shop.form())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_id", "app-1")
                .containsEntry("client_secret", "app-secret-1")
                .containsEntry("scope", "stats");
    }

    @Test
    void aPasswordBecomesAToken() {
        shop.server.answer(200, "{\"access_token\":\"a-1\",\"expires_in\":0}");

        assertThat(password().signIn("nora", "pass-1", "wall", "docs").access()).isEqualTo("a-1");
        assertThat(shop.form())
                .containsEntry("grant_type", "password")
                .containsEntry("username", "nora")
                .containsEntry("password", "pass-1")
                .containsEntry("scope", "wall,docs")
                .containsEntry("v", "5.199");
    }

    @Test
    void speaksOfFieldsAsTheServerDoes() {
        AuthorizationServer server = SignIns.plain()
                .name("username", "login")
                .name("grant_type", "")
                .name("access_token", "session_key")
                .build();
        shop.server.answer(200, "{\"session_key\":\"a-1\",\"session_secret_key\":\"s-1\"}");

        Token token = new PasswordFlow(server, SignIns.APPLICATION, shop.settings, QuestionHandler.nobody())
                .signIn("nora", "pass-1");

        assertThat(shop.form()).containsEntry("login", "nora").doesNotContainKeys("username", "grant_type");
        assertThat(token.access()).isEqualTo("a-1");
        assertThat(token.more().fields()).containsOnlyKeys("session_secret_key");
    }

    @Test
    void aFieldThatIsNotSentHidesNothingOfTheAnswer() {
        AuthorizationServer server = SignIns.plain().name("username", "").build();
        shop.server.answer(400, "{\"error\":\"closed\",\"until\":\"morning\"}");
        PasswordFlow flow = new PasswordFlow(server, SignIns.APPLICATION, shop.settings, QuestionHandler.nobody());

        assertThatThrownBy(() -> flow.signIn("nora", "pass-1"))
                .isInstanceOfSatisfying(
                        SignInException.class,
                        failure -> assertThat(failure.rawBody()).contains("\"until\":\"morning\""));
    }

    @Test
    void asksForTheCodeOfTheSecondFactor() {
        shop.server
                .answer(
                        401,
                        "{\"error\":\"need_validation\",\"validation_type\":\"2fa_sms\",\"validation_sid\":\"v-1\",\"phone_mask\":\"+7***01\","
                                + "\"redirect_uri\":\"https://id.shop.example/x\",\"code_length\":6}")
                .answer(200, "{\"access_token\":\"a-1\"}");
        answers.add("123456");

        assertThat(password().signIn("nora", "pass-1").access()).isEqualTo("a-1");
        assertThat(asked).containsExactly(new Question.SecondFactor("sms", "+7***01", 6, "v-1"));
        assertThat(shop.form()).containsEntry("code", "123456").containsEntry("password", "pass-1");
    }

    @Test
    void asksForACaptchaAndThenForTheCode() {
        shop.server
                .answer(
                        200,
                        "{\"error\":\"need_captcha\",\"captcha_sid\":\"77\",\"captcha_img\":\"https://id.shop.example/c?sid=77\"}")
                .answer(401, "{\"error\":\"need_validation\",\"validation_type\":\"2fa_app\"}")
                .answer(200, "{\"access_token\":\"a-1\"}");
        answers.add("zx5k");
        answers.add("123456");

        password().signIn("nora", "pass-1");

        assertThat(asked).hasSize(2);
        assertThat(((Question.Captcha) asked.get(0)).picture()).hasToString("https://id.shop.example/c?sid=77");
        assertThat(shop.form())
                .containsEntry("captcha_sid", "77")
                .containsEntry("captcha_key", "zx5k")
                .containsEntry("code", "123456");
    }

    @Test
    void asksForTheNextCaptchaWhenTheAnswerWasWrong() {
        String captcha = "{\"error\":\"need_captcha\",\"captcha_sid\":\"77\",\"captcha_img\":\"https://x.example/c\"}";
        shop.server.answer(200, captcha).answer(200, captcha).answer(200, "{\"access_token\":\"a-1\"}");
        answers.add("wrong");
        answers.add("zx5k");

        password().signIn("nora", "pass-1");

        assertThat(((Question.Captcha) asked.get(1)).id()).isEqualTo("77");
        assertThat(shop.form()).containsEntry("captcha_sid", "77").containsEntry("captcha_key", "zx5k");
    }

    @Test
    void aPageToVisitIsAQuestionToo() {
        shop.server
                .answer(401, "{\"error\":\"need_validation\",\"redirect_uri\":\"https://id.shop.example/visit\"}")
                .answer(200, "{\"access_token\":\"a-1\"}");
        answers.add("https://id.shop.example/blank");

        password().signIn("nora", "pass-1");

        assertThat(asked).singleElement().isInstanceOf(Question.Visit.class);
    }

    @Test
    void aVisitedPageMayEndWithTheTokenOrWithARefusal() {
        for (int i = 0; i < 2; i++) {
            shop.server.answer(
                    401, "{\"error\":\"need_validation\",\"redirect_uri\":\"https://id.shop.example/visit\"}");
        }
        answers.add("https://id.shop.example/blank#success=1&access_token=a-1&user_id=12");
        answers.add("https://id.shop.example/blank#fail=1");

        assertThat(password().signIn("nora", "pass-1").access()).isEqualTo("a-1");
        assertThatThrownBy(() -> password().signIn("nora", "pass-1")).isInstanceOf(SignInException.Denied.class);
    }

    @Test
    void somebodyWhoIsBannedIsToldWhyAndAskedForNothing() {
        shop.server.answer(
                401,
                "{\"error\":\"need_validation\",\"redirect_uri\":\"https://id.shop.example/visit\","
                        + "\"ban_info\":{\"message\":\"Banned for spam\",\"access_token\":\"marked-restore\"}}");

        assertThatThrownBy(() -> password().signIn("nora", "pass-1"))
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(banned -> {
                    assertThat(banned.details()).containsEntry("ban_info", "Banned for spam");
                    assertThat(banned.rawBody()).contains("Banned for spam").doesNotContain("marked-restore");
                });
        assertThat(asked).isEmpty();
    }

    @Test
    void sendsWhatOnlyThePlatformKnows() {
        shop.server.answer(200, "{\"access_token\":\"a-1\"}");

        password().parameter("force_sms", "1").signIn("nora", "pass-1");

        assertThat(shop.form()).containsEntry("force_sms", "1").containsEntry("username", "nora");
    }

    @Test
    void saysThatNobodyAnswered() {
        shop.server.answer(401, "{\"error\":\"need_validation\",\"validation_type\":\"2fa_sms\"}");

        assertThatThrownBy(() -> password().signIn("nora", "pass-1"))
                .isInstanceOf(SignInException.Unanswered.class)
                .hasMessage("shop sign-in: the server asks for a code, and nobody answered "
                        + "(sign in with a QuestionHandler that answers it)");
    }

    @Test
    void givesUpWhenTheServerNeverStopsAsking() {
        shop.server.answer(401, "{\"error\":\"need_validation\",\"validation_type\":\"2fa_sms\"}");
        for (int i = 0; i < 100; i++) {
            answers.add("000000");
        }

        assertThatThrownBy(() -> password().signIn("nora", "pass-1")).isInstanceOf(SignInException.class);
        assertThat(asked).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'error':'invalid_client','error_type':'username_or_password_is_incorrect'}|WRONG_PASSWORD",
                "{'error':'invalid_request','error_type':'wrong_otp'}|WRONG_CODE",
                "{'error':'invalid_request','error_type':'too_much_tries'}|TOO_MANY_TRIES",
                "{'error':'invalid_client'}|WRONG_APPLICATION",
                "{'error_code':28,'error_msg':'Invalid username or password'}|WRONG_PASSWORD",
                "{'error_code':1,'error_msg':'Whatever'}|REJECTED"
            })
    void tellsErrorsApart(String body, SignInProblem problem) {
        shop.server.answer(401, body.replace('\'', '"'));

        assertThatThrownBy(() -> password().signIn("nora", "pass-1"))
                .isInstanceOfSatisfying(
                        SignInException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    @Test
    void aTokenThatCannotBeRenewedMeansSigningInAgain() {
        TokenRefresh refresh = new TokenRefresh(SignIns.plain().build(), SignIns.APPLICATION, shop.settings);

        assertThatThrownBy(() -> refresh.refresh(Token.of("a-1"))).isInstanceOf(SignInException.SignInAgain.class);
        assertThat(shop.server.requests()).isEmpty();
    }

    @Test
    void whatTheServerDoesNotSayAgainStillHolds() {
        shop.server.answer(200, "{\"access_token\":\"a-2\",\"expires_in\":1800}");
        TokenRefresh refresh =
                new TokenRefresh(SignIns.plain().carries("device_id").build(), SignIns.APPLICATION, shop.settings);
        Token last = Token.builder("a-1")
                .refresh("r-1")
                .more("device_id", JsonValue.of("d-1"))
                .build();

        Token next = refresh.refresh(last);

        assertThat(next.refresh()).isEqualTo("r-1");
        assertThat(next.more().get("device_id").asString()).isEqualTo("d-1");
        assertThat(shop.form()).containsEntry("device_id", "d-1");
    }
}
