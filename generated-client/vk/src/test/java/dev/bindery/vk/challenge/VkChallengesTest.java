package dev.bindery.vk.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.call.ChallengeAnswer;
import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VkChallengesTest {
    @RegisterExtension
    static final TestServerExtension server = TestServerExtension.speaking("vk");

    private final List<Object> asked = new ArrayList<>();

    private VkClient.User client(VkChallenges challenges) {
        return VkClient.at(server.uri())
                .retry(RetryPolicy.none())
                .rateLimits(RateLimits.separate())
                .onChallenge(challenges)
                .user("user-token");
    }

    private static void refuse(String error) {
        server.on("status.set").reply(Reply.json(200, "{\"error\":{" + error + "}}"));
    }

    private static ReceivedRequest sent() {
        return server.journal().last("status.set");
    }

    @Test
    void theCaptchaWithAPageIsAnsweredByItsToken() {
        refuse("\"error_code\":14,\"error_msg\":\"Captcha needed\",\"redirect_uri\":\"https://id.vk.ru/captcha?s=1\"");
        client(new VkChallenges() {
                    @Override
                    public CompletionStage<ChallengeAnswer> captcha(Captcha captcha) {
                        asked.add(captcha);
                        assertThat(captcha.page()).isEqualTo("https://id.vk.ru/captcha?s=1");
                        assertThatThrownBy(() -> captcha.typed("x")).isInstanceOf(IllegalStateException.class);
                        return CompletableFuture.completedFuture(captcha.solved("token-of-the-page"));
                    }
                })
                .status()
                .set(s -> s.text("Hi"));

        assertThat(asked).singleElement().hasToString("captcha for status.set");
        assertThat(sent().parameter("success_token")).isEqualTo("token-of-the-page");
        assertThat(sent().parameter("text")).isEqualTo("Hi");
    }

    @Test
    void theCaptchaWithAnImageIsAnsweredByWhatIsReadOnIt() {
        refuse("\"error_code\":14,\"error_msg\":\"Captcha needed\",\"captcha_sid\":\"77\",\"captcha_ts\":1700000000.5,"
                + "\"captcha_attempt\":1,\"captcha_img\":\"https://api.vk.ru/captcha.php?sid=77\"");
        client(new VkChallenges() {
                    @Override
                    public CompletionStage<ChallengeAnswer> captcha(Captcha captcha) {
                        assertThat(captcha.page()).isNull();
                        assertThat(captcha.image()).isEqualTo("https://api.vk.ru/captcha.php?sid=77");
                        return CompletableFuture.completedFuture(captcha.typed("kitten"));
                    }
                })
                .status()
                .set(s -> s.text("Hi"));

        assertThat(sent().parameter("captcha_sid")).isEqualTo("77");
        assertThat(sent().parameter("captcha_key")).isEqualTo("kitten");
        assertThat(sent().parameter("captcha_ts")).isEqualTo("1700000000.5");
        assertThat(sent().parameter("captcha_attempt")).isEqualTo("1");
    }

    @Test
    void whatTheUserConfirmsIsSentAgain() {
        refuse("\"error_code\":24,\"error_msg\":\"Confirmation required\",\"confirmation_text\":\"Really?\"");
        client(new VkChallenges() {
                    @Override
                    public CompletionStage<ChallengeAnswer> confirmation(Confirmation confirmation) {
                        assertThat(confirmation.text()).isEqualTo("Really?");
                        return CompletableFuture.completedFuture(confirmation.confirmed());
                    }
                })
                .status()
                .set(s -> s.text("Hi"));
        assertThat(sent().parameter("confirm")).isEqualTo("1");
    }

    @Test
    void aPageThatWasVisitedLetsTheCallGoOn() {
        refuse("\"error_code\":17,\"error_msg\":\"Validation required\",\"redirect_uri\":\"https://vk.ru/check?h=1\"");
        client(new VkChallenges() {
                    @Override
                    public CompletionStage<ChallengeAnswer> validation(Validation validation) {
                        asked.add(validation.page());
                        assertThat(validation).hasToString("validation for status.set");
                        return CompletableFuture.completedFuture(ChallengeAnswer.done());
                    }
                })
                .status()
                .set(s -> s.text("Hi"));
        assertThat(asked).containsExactly("https://vk.ru/check?h=1");
        assertThat(server.journal().requests("status.set")).hasSize(2);
    }

    @Test
    void whatNobodyAnswersFailsWithVksError() {
        refuse("\"error_code\":24,\"error_msg\":\"Confirmation required\",\"confirmation_text\":\"Really?\"");
        VkClient.User vk = client(new VkChallenges() {});
        assertThatThrownBy(() -> vk.status().set(s -> s.text("Hi")))
                .isInstanceOf(VkException.ConfirmationRequired.class);
    }
}
