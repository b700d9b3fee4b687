package dev.bindery.vkvideolive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.spec.Specification;
import dev.bindery.vkvideolive.model.SentPart;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented error, with the status that it comes with. */
class ErrorCodesTest {
    private static final Pattern STATUS = Pattern.compile("\\((\\d{3})\\)");

    @RegisterExtension
    static final TestServerExtension live = TestServerExtension.speaking("vkvideo-live");

    private final VkVideoLiveClient.User client = VkVideoLiveClient.at(live.uri())
            .retry(new RetryPolicy(2, Duration.ZERO, 1, Duration.ZERO, 0))
            .user("user-token");

    /** A code as the specification describes it; tests are named by it. */
    record Code(String name, JsonNode described) {

        String exception() {
            return described.path("exception").asText("VkVideoLiveException");
        }

        String retry() {
            return described.path("retry").asText("never");
        }

        int status() {
            Matcher status = STATUS.matcher(described.path("summary").asText());
            assertThat(status.find()).as("a status in the summary of " + name).isTrue();
            return Integer.parseInt(status.group(1));
        }

        Reply reply() {
            return Reply.json(status(), "{\"error\":\"%s\",\"error_description\":\"text\"}".formatted(name));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Code> codes() {
        return Specification.ofClient("vkvideo-live").extension("x-bindery-errors").path("codes").properties().stream()
                .map(code -> new Code(code.getKey(), code.getValue()))
                .toList();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void allAreKnown() {
        assertThat(codes()).hasSize(16);
        assertThat(codes()).extracting(Code::retry).contains("never", "if-repeatable", "always");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void readingFailsWithTheExceptionOfTheCodeAndIsRepeatedAsAdvised(Code code) {
        live.on("channel.get").always(request -> code.reply());

        VkVideoLiveException failure = catchThrowableOfType(
                VkVideoLiveException.class, () -> client.channel().get(c -> c.channelUrl("nora")));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(code.exception());
        assertThat(failure.code()).isEqualTo(code.name());
        assertThat(failure.apiMessage()).isEqualTo("text");
        assertThat(failure.status()).isEqualTo(code.status());
        assertThat(live.journal().requests("channel.get")).hasSize(code.retry().equals("never") ? 1 : 2);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void writingIsRepeatedOnlyIfTheServerDidNothing(Code code) {
        live.on("chat.sendMessage").always(request -> code.reply());

        VkVideoLiveException failure = catchThrowableOfType(
                VkVideoLiveException.class,
                () -> client.chat()
                        .sendMessage(m -> m.channelUrl("nora")
                                .streamId("s")
                                .parts(SentPart.build(p -> p.text(t -> t.content("Hi"))))));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(code.exception());
        assertThat(live.journal().requests("chat.sendMessage"))
                .hasSize(code.retry().equals("always") ? 2 : 1);
    }
}
