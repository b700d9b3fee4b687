package dev.bindery.openvk.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bindery.openvk.OpenVkSignIn;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.PasswordFlow;
import dev.bindery.runtime.signin.QuestionHandler;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.token.Token;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the recorded answers of the token endpoint right through the flow. */
class SignInReplayTest {
    private static final Map<String, Class<? extends SignInException>> EXCEPTIONS = Map.of(
            "28", SignInException.WrongPassword.class,
            "7", SignInException.class,
            "100", SignInException.class,
            "need_validation", SignInException.Unanswered.class);

    static List<Recording> recordings() throws IOException {
        return Recording.all().stream()
                .filter(recording -> recording.path().replaceAll("/$", "").endsWith("/token"))
                .toList();
    }

    private static Token signIn(Recording recording) {
        PasswordFlow flow = OpenVkSignIn.Token.password(
                Application.of("replay"),
                SignInSettings.standard()
                        .origin(URI.create("https://ovk.example"))
                        .transport(new RecordedTransport(recording.response())),
                QuestionHandler.nobody());
        return flow.signIn(
                recording.parameters().getOrDefault("username", "nobody"),
                recording.parameters().getOrDefault("password", "nothing"));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyRecordedAnswerIsReadForWhatItIs(Recording recording) {
        JsonValue answer = recording.json();
        if (recording.response().isSuccessful()) {
            Token token = signIn(recording);
            assertThat(token.access()).isEqualTo(answer.get("access_token").asString());
            assertThat(token.expiresAt()).isNull();
            assertThat(token.more().get("user_id")).isEqualTo(answer.get("user_id"));
            assertThat(token.more().get("is_stale")).isEqualTo(answer.get("is_stale"));
        } else {
            String code = Objects.requireNonNullElse(
                    answer.get("error").asString(), answer.get("error_code").asString());
            SignInException failure = catchThrowableOfType(SignInException.class, () -> signIn(recording));
            assertThat(failure).isExactlyInstanceOf(EXCEPTIONS.get(code));
        }
    }

    @Test
    void thereAreAnswersOfEveryKind() throws IOException {
        assertThat(recordings())
                .hasSizeGreaterThan(1)
                .anyMatch(recording -> recording.response().isSuccessful());
        assertThat(recordings())
                .extracting(recording -> recording.response().status())
                .contains(200, 400, 401);
    }
}
