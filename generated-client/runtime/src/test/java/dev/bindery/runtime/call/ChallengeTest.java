package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChallengeTest {
    private static final String CAPTCHA =
            "{\"error_code\":14,\"error_msg\":\"Captcha needed\",\"captcha_sid\":\"123\",\"captcha_img\":\"https://a/b\"}";
    private static final String DONE = "{\"response\":\"done\"}";

    private final Shop shop = new Shop();
    private final List<Challenge> asked = new ArrayList<>();
    private final List<CompletableFuture<ChallengeAnswer>> answers = new ArrayList<>();
    private final Operation<String, String> operation = Shop.operation().build();

    ChallengeTest() {
        shop.settings.onChallenge(this::ask);
    }

    private CompletionStage<ChallengeAnswer> ask(Challenge challenge) {
        asked.add(challenge);
        CompletableFuture<ChallengeAnswer> answer = new CompletableFuture<>();
        answers.add(answer);
        return answer;
    }

    private List<String> sent() {
        return shop.server.requests().stream()
                .map(request -> ((RequestBody.Form) request.body())
                        .fields().stream()
                                .map(field -> field.name() + "=" + field.value())
                                .collect(Collectors.joining("&")))
                .toList();
    }

    @Test
    void theCallIsSentAgainWithTheAnswer() {
        shop.server.answer(200, CAPTCHA).answer(200, DONE);
        CompletableFuture<Answer<String>> call = shop.start(operation);

        assertThat(call).isNotDone();
        assertThat(asked).singleElement().satisfies(challenge -> {
            assertThat(challenge.kind()).isEqualTo("captcha");
            assertThat(challenge.code()).isEqualTo("14");
            assertThat(challenge.message()).isEqualTo("Captcha needed");
            assertThat(challenge.operation()).isEqualTo("shop.buy");
            assertThat(challenge.details())
                    .containsEntry("captcha_sid", "123")
                    .containsEntry("captcha_img", "https://a/b")
                    .hasSize(2);
            assertThat(challenge).hasToString("captcha for shop.buy");
        });
        answers.get(0).complete(ChallengeAnswer.with("captcha_key", "kitten"));

        assertThat(call.join().result()).isEqualTo("done");
        assertThat(sent()).containsExactly("what=tea", "what=tea&captcha_key=kitten");
    }

    @Test
    void aWrongAnswerBringsTheNextChallengeAndIsNotSentWithTheNextAnswer() {
        shop.server.answer(200, CAPTCHA).answer(200, CAPTCHA).answer(200, DONE);
        CompletableFuture<Answer<String>> call = shop.start(operation);
        answers.get(0).complete(ChallengeAnswer.with("captcha_key", "kitten"));
        answers.get(1).complete(ChallengeAnswer.with("captcha_key", "puppy"));
        assertThat(call.join().result()).isEqualTo("done");
        assertThat(sent()).containsExactly("what=tea", "what=tea&captcha_key=kitten", "what=tea&captcha_key=puppy");
    }

    @Test
    void aServerThatIsNeverContentIsAskedForFiveTimes() {
        for (int i = 0; i < 5; i++) {
            shop.server.answer(200, CAPTCHA);
        }
        CompletableFuture<Answer<String>> call = shop.start(operation);
        for (int i = 0; i < 4; i++) {
            answers.get(i).complete(ChallengeAnswer.done());
        }
        assertThat(shop.failureOf(call).code()).isEqualTo("14");
        assertThat(sent()).hasSize(5);
        assertThat(asked).hasSize(4);
    }

    @Test
    void otherCallsWaitAndNobodyIsAskedTwice() {
        CallEngine engine = shop.engine();
        shop.server.silence().answer(200, CAPTCHA).answer(200, DONE);
        List<CompletableFuture<?>> calls = new ArrayList<>();
        // Both are sent; the second is challenged, and then the first one too.
        calls.add(engine.exchangeAsync(operation, "milk", answer -> answer));
        CompletableFuture<TransportResponse> slow = shop.server.exchange();
        calls.add(engine.exchangeAsync(operation, "tea", answer -> answer));
        slow.complete(new TransportResponse(200, Headers.empty(), CAPTCHA.getBytes(StandardCharsets.UTF_8)));
        // A third one comes while the challenge is being answered.
        calls.add(engine.exchangeAsync(operation, "sugar", answer -> answer));
        assertThat(sent()).hasSize(2);
        assertThat(asked).hasSize(1);

        answers.get(0).complete(ChallengeAnswer.with("captcha_key", "kitten"));

        assertThat(calls).allSatisfy(call -> assertThat(call).isCompleted());
        assertThat(asked).hasSize(1);
        assertThat(sent())
                .hasSize(5)
                .filteredOn(body -> body.contains("kitten"))
                .hasSize(1);
    }

    @Test
    void givingUpAndFailingLetTheCallFailWithTheServersError() {
        shop.server.answer(200, CAPTCHA).answer(200, CAPTCHA);
        CompletableFuture<Answer<String>> first = shop.start(operation);
        answers.get(0).complete(ChallengeAnswer.giveUp());
        assertThat(shop.failureOf(first).details()).containsEntry("captcha_sid", "123");

        CompletableFuture<Answer<String>> second = shop.start(operation);
        answers.get(1).completeExceptionally(new IllegalStateException("kitten"));
        ApiException failure = shop.failureOf(second);
        assertThat(failure.code()).isEqualTo("14");
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(failure.getSuppressed()[0].toString())
                .contains("IllegalStateException")
                .doesNotContain("kitten");
    }

    @Test
    void aCallThatIsGivenUpMeanwhileLetsTheOthersGoOn() {
        CallEngine engine = shop.engine();
        shop.server.answer(200, CAPTCHA).answer(200, DONE);
        CompletableFuture<Answer<String>> first = engine.exchangeAsync(operation, "tea", answer -> answer);
        CompletableFuture<Answer<String>> waiting = engine.exchangeAsync(operation, "milk", answer -> answer);
        assertThat(waiting).isNotDone();
        first.cancel(true);
        assertThat(waiting.join().result()).isEqualTo("done");
        assertThat(sent()).containsExactly("what=tea", "what=milk");
    }

    @Test
    void withoutHandlerTheErrorSurfacesWithItsDetails() {
        Shop plain = new Shop();
        plain.server.answer(200, CAPTCHA);
        ApiException failure = plain.failureOf(operation);
        assertThat(failure.code()).isEqualTo("14");
        assertThat(failure.details()).containsEntry("captcha_sid", "123");
    }

    @Test
    void anAnswerIsMaskedInWhatIsPrinted() {
        shop.providers.put("token", CredentialProvider.of("some-token"));
        shop.server.answer(200, CAPTCHA).answer(400, "{\"error_code\":100,\"error_msg\":\"bad kitten-key\"}");
        CompletableFuture<Answer<String>> call = shop.start(operation);
        answers.get(0).complete(ChallengeAnswer.with("captcha_key", "kitten-key"));
        assertThat(shop.failureOf(call).getMessage()).doesNotContain("kitten-key");
        assertThat(ChallengeAnswer.with("captcha_key", "kitten-key")).hasToString("answered with [captcha_key]");
    }
}
