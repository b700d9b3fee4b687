package dev.bindery.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleQuestionsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String answer(String typed, Question question) {
        QuestionHandler console = new ConsoleQuestions(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.US_ASCII)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return console.answer(question).toCompletableFuture().join();
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void asksForACode() {
        assertThat(answer(" 123456 \n", new Question.SecondFactor("sms", "+7***01", 6, null)))
                .isEqualTo("123456");
        assertThat(shown()).isEqualTo("Code (sms), sent to +7***01: ");
    }

    @Test
    void showsWhereTheCaptchaIs() {
        answer("zx5k\n", new Question.Captcha("77", URI.create("https://id.shop.example/c"), null));
        assertThat(shown()).contains("https://id.shop.example/c");
    }

    @Test
    void showsThePageToVisit() {
        answer("\n", new Question.Visit(URI.create("https://id.shop.example/v"), "prove your number"));
        assertThat(shown()).startsWith("Open https://id.shop.example/v (prove your number)");
    }

    @Test
    void asksForConsent() {
        assertThat(answer("yes\n", new Question.Consent("Shop", List.of("wall", "docs"))))
                .isEqualTo("yes");
        assertThat(shown()).isEqualTo("Agree to Shop: wall, docs? (yes/no) ");
    }

    @Test
    void theEndOfTheInputIsNoAnswer() {
        assertThat(answer("", new Question.SecondFactor(null, null, null, null)))
                .isEmpty();
        assertThat(shown()).isEqualTo("Code: ");
    }
}
