package dev.bindery.vk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.contract.signin.Printed;
import dev.bindery.contract.signin.Together;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.PasswordFlow;
import dev.bindery.runtime.signin.Question;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import dev.bindery.testkit.signin.TestUser;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkException;
import dev.bindery.vk.VkSignIn;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A login and a password become a token, with all that VK may ask on the way. */
class PasswordSignInTest {
    @RegisterExtension
    static final TestServerExtension server = TestServerExtension.speaking("vk");

    private final List<Question> asked = new ArrayList<>();
    private final Queue<String> answers = new ArrayDeque<>();
    private final SignInSettings settings = SignInSettings.standard().origin(server.uri());
    private TestUser nora;

    @BeforeEach
    void register() {
        nora = users().confidential("app-1", "app-secret-1").user("nora", "marked-password");
    }

    private SignInServer users() {
        return server.signIn("user");
    }

    private PasswordFlow flow() {
        return flow(settings);
    }

    private PasswordFlow flow(SignInSettings means) {
        return VkSignIn.User.password(VkSignIns.APPLICATION, means, question -> {
            asked.add(question);
            return CompletableFuture.completedFuture(answers.isEmpty() ? "" : answers.remove());
        });
    }

    private Token signIn() {
        return flow().signIn("nora", "marked-password", VkSignIn.User.FRIENDS);
    }

    @Test
    void aPasswordBecomesATokenAndTheNextOneWhenThatEnds() {
        PasswordFlow flow = flow();
        TokenKeeper keeper = TokenKeeper.of(
                TokenStore.inMemory(), last -> flow.signInAsync("nora", "marked-password", VkSignIn.User.FRIENDS));
        VkSignIns.callAsUser(server.uri(), keeper);
        users().expireTokens();
        VkSignIns.callAsUser(server.uri(), keeper);

        assertThat(server.journal().requests(SignInStep.TOKEN.of("user"))).hasSize(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void sixtyFourThreadsSignInOnce() throws Exception {
        TokenKeeper keeper =
                TokenKeeper.of(TokenStore.inMemory(), last -> flow().signInAsync("nora", "marked-password"));

        assertThat(Together.call(() -> keeper.token().join()))
                .hasSize(64)
                .containsOnly(keeper.token().join());
        assertThat(server.journal().requests(SignInStep.TOKEN.of("user"))).hasSize(1);
    }

    @Test
    void aTokenThatWasTakenBackOpensNothing() {
        Token token = signIn();
        users().revokeAll();

        assertThatThrownBy(() -> VkSignIns.callAsUser(server.uri(), CredentialProvider.of(token.credential())))
                .isInstanceOf(VkException.InvalidToken.class);
    }

    @Test
    void aWrongPasswordIsNotAWrongApplication() {
        assertThatThrownBy(() -> flow().signIn("nora", "marked-guess"))
                .isInstanceOf(SignInException.WrongPassword.class)
                .hasMessageContaining("username_or_password_is_incorrect");
        PasswordFlow stranger = VkSignIn.User.password(
                Application.of("app-2"), settings, question -> CompletableFuture.completedFuture(""));
        assertThatThrownBy(() -> stranger.signIn("nora", "marked-password"))
                .isInstanceOf(SignInException.WrongApplication.class);
    }

    @Test
    void asksForTheCodeOfTheSecondFactor() {
        nora.secondFactor("marked-code");
        answers.add("marked-code");

        assertThat(signIn().access()).startsWith("issued-access-");
        assertThat(asked)
                .containsExactly(new Question.SecondFactor("app", "+7 *** *** ** 01", null, "issued-validation"));
        answers.add("marked-guess");
        assertThatThrownBy(this::signIn)
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(wrong -> assertThat(wrong.problem()).isEqualTo(SignInProblem.WRONG_CODE));
        assertThatThrownBy(this::signIn).isInstanceOf(SignInException.Unanswered.class);
    }

    @Test
    void theCodeCanBeSentAsATextMessage() {
        nora.secondFactor("marked-code");
        answers.add("marked-code");
        users().application("app-1"); // a public one, as programs on a phone are

        VkSignIn.User.password(Application.of("app-1"), settings, question -> {
                    asked.add(question);
                    return CompletableFuture.completedFuture(answers.remove());
                })
                .parameter("force_sms", "1")
                .signIn("nora", "marked-password");

        assertThat(((Question.SecondFactor) asked.get(0)).kind()).isEqualTo("sms");
    }

    @Test
    void theCodeCanBeSentOnceMore() {
        nora.secondFactor("marked-code");
        server.server().accept("service-token");
        try (VkClient.Service vk = VkClient.at(server.uri()).service("service-token")) {
            PasswordFlow flow = VkSignIn.User.password(VkSignIns.APPLICATION, settings, question -> {
                String sid = String.valueOf(((Question.SecondFactor) question).id());
                return vk.async().auth().validatePhone(phone -> phone.sid(sid)).thenApply(sent -> {
                    assertThat(sent.validationType()).isEqualTo("sms");
                    return "marked-code";
                });
            });
            assertThat(flow.signIn("nora", "marked-password").access()).startsWith("issued-access-");
        }
        assertThat(server.journal().last("auth.validatePhone").parameter("sid")).isEqualTo("issued-validation");
    }

    @Test
    void asksForWhatStandsInThePictureAndThenForTheCode() {
        nora.captcha("tree").secondFactor("marked-code");
        answers.add("wrong");
        answers.add("tree");
        answers.add("marked-code");

        signIn();

        assertThat(asked).hasSize(3).first().isInstanceOf(Question.Captcha.class);
        assertThat(((Question.Captcha) asked.get(1)).picture()).hasToString("https://id.example/captcha.php?sid=7");
    }

    @Test
    void asksForTheProofOfAPageWithACaptcha() {
        nora.captchaOnPage("marked-proof");
        answers.add("marked-proof");

        signIn();

        assertThat(asked).singleElement().isInstanceOf(Question.Captcha.class);
        assertThatThrownBy(this::signIn).isInstanceOf(SignInException.Unanswered.class);
    }

    @Test
    void aPageToVisitMayEndWithTheToken() {
        users().on(SignInStep.TOKEN)
                .reply(Reply.json(
                        401,
                        "{\"error\":\"need_validation\",\"error_description\":\"visit\","
                                + "\"redirect_uri\":\"https://m.vk.ru/login?act=security_check&hash=1\"}"));
        answers.add("https://oauth.vk.ru/blank.html#success=1&access_token=issued-visited&user_id=1");

        assertThat(signIn().access()).isEqualTo("issued-visited");
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_client/username_or_password_is_incorrect, WRONG_PASSWORD",
        "invalid_request/wrong_otp, WRONG_CODE",
        "invalid_request/otp_format_is_incorrect, WRONG_CODE",
        "invalid_request/too_much_tries, TOO_MANY_TRIES",
        "invalid_client, WRONG_APPLICATION",
        "invalid_request, REJECTED",
        "access_denied, DENIED",
        "slow_down, UNAVAILABLE",
        "server_error, UNAVAILABLE"
    })
    void whatVkRefusesIsTold(String code, SignInProblem problem) {
        users().on(SignInStep.TOKEN).error(code, "Because.");

        assertThatThrownBy(this::signIn)
                .hasMessageContaining("Because.")
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
        assertThat(asked).isEmpty();
    }

    @Test
    void aBannedUserIsToldWhy() {
        users().on(SignInStep.TOKEN)
                .reply(Reply.json(
                        401,
                        "{\"error\":\"need_validation\",\"ban_info\":{\"member_name\":\"Nora\",\"message\":\"Spam\","
                                + "\"access_token\":\"issued-restore\"}}"));

        assertThatThrownBy(this::signIn)
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.Denied.class))
                .satisfies(banned -> assertThat(banned.details()).containsEntry("ban_info", "Spam"));
    }

    @Test
    void aSlowOrBrokenServerMayBeTriedAgain() {
        users().on(SignInStep.TOKEN)
                .reply(Reply.dropped().after(Duration.ofMinutes(1)))
                .reply(Reply.of(502, "text/html", "<html>"))
                .reply(Reply.dropped());

        assertThatThrownBy(() -> flow(settings.timeout(Duration.ofMillis(200))).signIn("nora", "marked-password"))
                .isInstanceOf(SignInException.Unavailable.class);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::signIn).isInstanceOf(SignInException.Unavailable.class);
        }
        assertThat(signIn().access()).startsWith("issued-access-");
    }

    @Test
    void noSecretIsPrintedWhateverHappens() {
        nora.captcha("marked-captcha").secondFactor("marked-code");
        try (Printed printed = new Printed()) {
            printed.print(flow());
            printed.run(this::signIn);
            answers.addAll(List.of("marked-captcha", "marked-guess", "marked-captcha", "marked-code"));
            printed.run(this::signIn);
            printed.run(this::signIn);
            asked.forEach(printed::print);
            users().on(SignInStep.TOKEN)
                    .reply(request -> Reply.json(
                            401,
                            "{\"error\":\"invalid_request\",\"error_type\":\"wrong_otp\",\"error_description\":\""
                                    + request.parameter("password") + request.parameter("client_secret") + "\"}"))
                    .reply(request -> Reply.of(500, "text/html", String.valueOf(request.form())))
                    .reply(Reply.json(
                            401,
                            "{\"error\":\"need_validation\",\"ban_info\":{\"message\":\"Spam\","
                                    + "\"access_token\":\"issued-restore\"}}"));
            for (int i = 0; i < 3; i++) {
                printed.run(this::signIn);
            }
            printed.assertSaysNothingOf(List.of("marked-", "issued-", "app-secret-1"));
        }
    }
}
