package dev.bindery.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.call.Challenge;
import dev.bindery.runtime.call.ChallengeAnswer;
import dev.bindery.runtime.call.RateLimit;
import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.model.UserFull;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VkClientTest {

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    private static VkClient.Setup setup() {
        return VkClient.at(vk.uri()).retry(RetryPolicy.none()).rateLimits(RateLimits.separate());
    }

    @Test
    void aCallIsAnsweredWithTypes() {
        try (VkClient.User client = setup().user("user-token")) {
            List<UserFull> users = client.users().get(u -> u.userIds("1", "durov"));
            assertThat(users).isNotEmpty();
            assertThat(users.get(0).id()).isPositive();
        }
        ReceivedRequest sent = vk.journal().last("users.get");
        assertThat(sent.parameter("user_ids")).isEqualTo("1,durov");
        assertThat(sent.parameter("v")).isEqualTo("5.199");
        assertThat(sent.header("Authorization")).isEqualTo("Bearer user-token");
        assertThat(sent.query().toString() + sent.form()).doesNotContain("user-token");
    }

    @Test
    void keyboardsTravelAsJsonInTheirField() {
        try (VkClient.Group client = setup().group("group-token")) {
            client.messages()
                    .send(m -> m.peerId(7)
                            .randomId(1)
                            .message("Hi")
                            .keyboard(k -> k.inline(true).buttons(List.of(List.of()))));
        }
        assertThat(vk.journal().last("messages.send").parameter("keyboard"))
                .isEqualTo("{\"buttons\":[[]],\"inline\":true}");
    }

    @ParameterizedTest
    @CsvSource({
        "5, InvalidToken",
        "6, RateLimited",
        "7, AccessDenied",
        "10, ServerTrouble",
        "14, Captcha",
        "15, AccessDenied",
        "17, ValidationRequired",
        "24, ConfirmationRequired",
        "29, RateLimited",
        "100, InvalidParameter",
        "113, InvalidParameter",
        "212, VkException",
    })
    void anErrorIsTheExceptionOfItsCode(String code, String type) {
        vk.on("users.get").error(code, "No");
        try (VkClient.User client = setup().user("user-token")) {
            assertThatThrownBy(() -> client.users().get()).isInstanceOfSatisfying(VkException.class, e -> {
                assertThat(e.getClass().getSimpleName()).isEqualTo(type);
                assertThat(e.code()).isEqualTo(code);
                assertThat(e.apiMessage()).isEqualTo("No");
                assertThat(e.status()).isEqualTo(200);
                assertThat(e.operation()).isEqualTo("users.get");
                assertThat(e.toString()).doesNotContain("user-token");
            });
        }
    }

    @Test
    void aCaptchaIsAnsweredAndTheCallSentAgain() {
        vk.on("messages.send").reply(Reply.json(200, """
                        {"error": {"error_code": 14, "error_msg": "Captcha needed", "request_params": [],
                          "captcha_sid": "77", "captcha_img": "https://vk.example/captcha?sid=77"}}"""));
        List<Challenge> asked = new ArrayList<>();
        VkClient.Setup setup = setup().onChallenge(challenge -> {
            asked.add(challenge);
            return CompletableFuture.completedFuture(ChallengeAnswer.with(
                    Map.of("captcha_sid", challenge.details().get("captcha_sid"), "captcha_key", "kitten")));
        });
        try (VkClient.Group client = setup.group("group-token")) {
            client.messages().send(m -> m.peerId(7).randomId(1).message("Hi"));
        }
        assertThat(asked).singleElement().extracting(Challenge::kind).isEqualTo("captcha");
        ReceivedRequest again = vk.journal().last("messages.send");
        assertThat(again.parameter("captcha_sid")).isEqualTo("77");
        assertThat(again.parameter("captcha_key")).isEqualTo("kitten");
        assertThat(again.parameter("random_id")).isEqualTo("1");
    }

    @Test
    void aRefusedTokenIsToldToItsProvider() {
        List<Credential> refused = new ArrayList<>();
        CredentialProvider provider = new CredentialProvider() {
            @Override
            public CompletionStage<Credential> credential() {
                return CompletableFuture.completedFuture(Credential.of("old-token"));
            }

            @Override
            public void invalidate(Credential credential) {
                refused.add(credential);
            }
        };
        vk.on("users.get").error("5", "User authorization failed");
        try (VkClient.User client = setup().user(provider)) {
            assertThatThrownBy(() -> client.users().get()).isInstanceOf(VkException.InvalidToken.class);
        }
        assertThat(refused).containsExactly(Credential.of("old-token"));
    }

    @Test
    void aCallThatCameTooEarlyIsSentAgainWhateverItDoes() {
        vk.on("messages.send").error("6", "Too many requests per second");
        RetryPolicy quick = new RetryPolicy(2, Duration.ZERO, 1, Duration.ZERO, 0);
        try (VkClient.Group client = setup().retry(quick).group("group-token")) {
            client.messages().send(m -> m.peerId(7).randomId(1).message("Hi"));
        }
        assertThat(vk.journal().requests("messages.send")).hasSize(2);
    }

    @Test
    void theServersLimitIsKeptByTheClient() {
        RateLimit one = new RateLimit(1, Duration.ofMillis(40));
        try (VkClient.Service client = setup().rateLimit("service", one).service("service-token")) {
            CompletableFuture<?>[] calls = IntStream.range(0, 4)
                    .mapToObj(i -> client.async().utils().getServerTime())
                    .toArray(CompletableFuture[]::new);
            // The calls wait for each other, so the last cannot be over while the one before it is not.
            calls[3].join();
            assertThat(calls).allMatch(CompletableFuture::isDone);
        }
        assertThat(vk.journal().requests("utils.getServerTime")).hasSize(4);
    }

    @Test
    void whatDependsOnAParameterIsSeveralCalls() {
        try (VkClient.User client = setup().user("user-token")) {
            client.friends().getOnline();
        }
        assertThat(vk.journal().last("friends.getOnline").parameter("extended")).isNull();
    }

    @Test
    void aMethodThatIsNotDescribedCanBeCalledByName() {
        try (VkClient.User client = setup().user("user-token")) {
            assertThatThrownBy(() -> client.call("users.dance", Map.of("with", 7)))
                    .isInstanceOfSatisfying(
                            VkException.class, e -> assertThat(e.code()).isEqualTo("3"));
        }
    }
}
