package dev.bindery.vk.pains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.call.ChallengeAnswer;
import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is caught, and what one can do then. */
class ErrorPainsTest {

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    private static VkClient.Setup setup() {
        return VkClient.at(vk.uri()).rateLimits(RateLimits.separate());
    }

    /** Elsewhere all errors are of one class, and a call that failed is sent three times. */
    @Test
    void anErrorIsOfItsOwnClassAndTheCallWasSentOnce() {
        vk.on("wall.post").error("15", "Access denied: no access to call this method");
        try (VkClient.User client = setup().user("user-token")) {
            assertThatThrownBy(() -> client.wall().post(p -> p.message("Hi")))
                    .isInstanceOfSatisfying(
                            VkException.AccessDenied.class,
                            e -> assertThat(e.attempts()).isEqualTo(1));
        }
        assertThat(vk.journal().requests("wall.post")).hasSize(1);
    }

    /** Elsewhere the picture and its number cannot be had from the exception. */
    @Test
    void aCaptchaTellsWhatIsToBeShownAndWhatToAnswerWith() {
        vk.on("wall.post").reply(error("14", """
                "captcha_sid":"77","captcha_img":"https://vk.example/captcha?sid=77"
                """));
        try (VkClient.User client = setup().user("user-token")) {
            assertThatThrownBy(() -> client.wall().post(p -> p.message("Hi")))
                    .isInstanceOfSatisfying(
                            VkException.Captcha.class,
                            e -> assertThat(e.details())
                                    .containsEntry("captcha_sid", "77")
                                    .containsEntry("captcha_img", "https://vk.example/captcha?sid=77"));
        }
    }

    /** Elsewhere nobody knows of the captcha that is solved on a page and proved by a token. */
    @Test
    void aCaptchaOnAPageIsAnsweredWithTheTokenOfThePage() {
        vk.on("wall.post").reply(error("14", """
                "redirect_uri":"https://id.vk.example/not_robot?session_token=s"
                """));
        VkClient.Setup setup = setup().onChallenge(challenge -> {
            assertThat(challenge.details())
                    .containsEntry("redirect_uri", "https://id.vk.example/not_robot?session_token=s");
            return CompletableFuture.completedFuture(ChallengeAnswer.with("success_token", "proof"));
        });
        try (VkClient.User client = setup.user("user-token")) {
            client.wall().post(p -> p.message("Hi"));
        }
        ReceivedRequest again = vk.journal().last("wall.post");
        assertThat(vk.journal().requests("wall.post")).hasSize(2);
        assertThat(again.parameter("success_token")).isEqualTo("proof");
        assertThat(again.parameter("message")).isEqualTo("Hi");
    }

    /** Elsewhere an error in the form of OAuth becomes a complaint about JSON. */
    @Test
    void anErrorInTheFormOfOAuthIsAnErrorWithItsCode() {
        vk.on("users.get").reply(Reply.json(401, """
                {"error":"need_validation","error_description":"sms sent","validation_sid":"2fa_1"}"""));
        try (VkClient.User client = setup().user("user-token")) {
            assertThatThrownBy(() -> client.users().get()).isInstanceOfSatisfying(VkException.class, e -> {
                assertThat(e.code()).isEqualTo("need_validation");
                assertThat(e.rawBody()).contains("sms sent");
            });
        }
    }

    /** Elsewhere a bot that asks for its event server dies of the first internal error, or asks for that of a user. */
    @Test
    void theEventServerOfACommunityIsAskedForUntilItIsTold() {
        vk.on("groups.getLongPollServer").error("10", "Internal server error").error("10", "Internal server error");
        vk.on("groups.getLongPollServer")
                .result("{\"key\":\"k\",\"server\":\"https://lp.vk.example/wh5\",\"ts\":\"7\"}");
        RetryPolicy quick = new RetryPolicy(3, Duration.ZERO, 1, Duration.ZERO, 0);
        try (VkClient.Group client = setup().retry(quick).group("group-token")) {
            assertThat(client.groups().getLongPollServer(g -> g.groupId(5)).server())
                    .isEqualTo("https://lp.vk.example/wh5");
        }
        assertThat(vk.journal().requests("groups.getLongPollServer")).hasSize(3);
    }

    /** Elsewhere a token that ran out stays in use. */
    @Test
    void aRefusedTokenIsReplacedAndTheCallGoesOutAgain() {
        vk.server().accept("new-token");
        AtomicInteger refused = new AtomicInteger();
        CredentialProvider tokens = new CredentialProvider() {
            @Override
            public CompletionStage<Credential> credential() {
                String token = refused.get() == 0 ? "old-token" : "new-token";
                return CompletableFuture.completedFuture(Credential.of(token));
            }

            @Override
            public void invalidate(Credential credential) {
                refused.incrementAndGet();
            }
        };
        try (VkClient.User client = setup().user(tokens)) {
            assertThat(client.users().get()).isNotEmpty();
        }
        assertThat(refused).hasValue(1);
        assertThat(vk.journal().requests("users.get")).hasSize(2);
    }

    private static Reply error(String code, String details) {
        return Reply.json(
                200,
                "{\"error\":{\"error_code\":" + code + ",\"error_msg\":\"No\",\"request_params\":[]," + details + "}}");
    }
}
