package dev.bindery.openvk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.contract.signin.Together;
import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.OpenVkException;
import dev.bindery.openvk.OpenVkSignIn;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.PasswordFlow;
import dev.bindery.runtime.signin.Question;
import dev.bindery.runtime.signin.QuestionHandler;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {
    @RegisterExtension
    static final TestServerExtension openvk = TestServerExtension.speaking("openvk");

    private static final Application APPLICATION = Application.of("my-program");
    private static final Reply NEEDS_CODE = Reply.json(
            401,
            "{\"error\":\"need_validation\",\"error_description\":\"use app code\",\"validation_type\":\"2fa_app\","
                    + "\"phone_mask\":\"+374 ** *** 420\",\"redirect_uri\":\"https://ovk.example/2fa?data=e30%3D\"}");

    private final SignInSettings settings = SignInSettings.standard().origin(openvk.uri());
    private final List<Question> asked = new ArrayList<>();
    private final Queue<String> answers = new ArrayDeque<>();
    private final PasswordFlow flow = OpenVkSignIn.Token.password(APPLICATION, settings, question -> {
        asked.add(question);
        return CompletableFuture.completedFuture(answers.isEmpty() ? "" : answers.remove());
    });

    @Test
    void aPasswordBecomesATokenThatTheClientCallsWith() {
        Token token = flow.signIn("jill@ovk.example", "pass-1");

        assertThat(token.expiresAt()).isNull();
        assertThat(token.more().get("user_id").asLong()).isEqualTo(12);
        assertThat(openvk.journal().last("auth.token").form())
                .extracting(field -> field.name() + "=" + field.value())
                .containsExactly(
                        "grant_type=password",
                        "username=jill@ovk.example",
                        "password=pass-1",
                        "client_name=my-program");
        try (OpenVkClient.Token client = OpenVkClient.at(openvk.uri()).token(token.access())) {
            client.account().getInfo();
        }
        assertThat(openvk.journal().last("account.getInfo").header("Authorization"))
                .isEqualTo("Bearer " + token.access());
    }

    @Test
    void nobodyKnowsTheInstanceButTheUser() {
        PasswordFlow nowhere =
                OpenVkSignIn.Token.password(APPLICATION, SignInSettings.standard(), QuestionHandler.nobody());

        assertThatThrownBy(() -> nowhere.signIn("jill", "pass-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("origin(uri)");
    }

    @Test
    void asksForTheCodeUntilItIsRight() {
        openvk.on("auth.token").reply(NEEDS_CODE).reply(NEEDS_CODE);
        answers.add("000000");
        answers.add("713772");

        flow.signIn("jill", "pass-1");

        assertThat(asked)
                .hasSize(2)
                .allSatisfy(question -> assertThat(question)
                        .isEqualTo(new Question.SecondFactor("app", "+374 ** *** 420", null, null)));
        assertThat(openvk.journal().requests("auth.token"))
                .extracting(request -> request.parameter("code"))
                .containsExactly(null, "000000", "713772");
    }

    @Test
    void saysThatNobodyGaveTheCode() {
        openvk.on("auth.token").reply(NEEDS_CODE);

        assertThatThrownBy(() -> flow.signIn("jill", "pass-1")).isInstanceOf(SignInException.Unanswered.class);
    }

    @ParameterizedTest
    @CsvSource({
        "28,Invalid username or password,WRONG_PASSWORD",
        "7,Invalid grant type,REJECTED",
        "100,Password and username not passed,REJECTED"
    })
    void tellsWhatAnErrorMeans(String code, String message, SignInProblem problem) {
        openvk.on("auth.token").error(code, message);

        assertThatThrownBy(() -> flow.signIn("jill", "pass-1"))
                .hasMessageContaining(code + ": " + message)
                .isInstanceOfSatisfying(
                        SignInException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    @Test
    void aBrokenServerIsWorthAnotherTry() {
        openvk.on("auth.token")
                .reply(Reply.of(500, "text/html", "<h1>Oops</h1>"))
                .reply(Reply.json(200, "{\"access_token\":\"a").cutOff())
                .reply(Reply.dropped());

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> flow.signIn("jill", "pass-1"))
                    .isInstanceOfSatisfying(
                            SignInException.Unavailable.class,
                            failure -> assertThat(failure.isRetryable()).isTrue());
        }
    }

    @Test
    void aSlowServerIsWorthAnotherTry() {
        openvk.on("auth.token").reply(Reply.dropped().after(Duration.ofMinutes(5)));
        PasswordFlow hasty = OpenVkSignIn.Token.password(
                APPLICATION, settings.timeout(Duration.ofMillis(100)), QuestionHandler.nobody());

        assertThatThrownBy(() -> hasty.signIn("jill", "pass-1")).isInstanceOf(SignInException.Unavailable.class);
    }

    @Test
    void aRevokedTokenIsToldByTheCallThatNeedsIt() {
        Token token = flow.signIn("jill", "pass-1");
        openvk.server().accept("the-token-of-another-session");

        try (OpenVkClient.Token client = OpenVkClient.at(openvk.uri()).token(token.access())) {
            assertThatThrownBy(() -> client.account().getInfo()).isInstanceOf(OpenVkException.InvalidToken.class);
        }
    }

    @Test
    void sixtyFourThreadsSignInOnce() throws Exception {
        TokenKeeper keeper = TokenKeeper.of(TokenStore.inMemory(), last -> flow.signInAsync("jill", "pass-1"));

        assertThat(Together.call(() -> keeper.token().join()))
                .allSatisfy(token ->
                        assertThat(token.more().get("user_id").asLong()).isEqualTo(12));
        assertThat(openvk.journal().requests("auth.token")).hasSize(1);
    }
}
