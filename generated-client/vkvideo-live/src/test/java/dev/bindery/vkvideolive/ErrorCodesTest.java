package dev.bindery.vkvideolive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bindery.contract.ErrorCode;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
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

    static List<ErrorCode> codes() {
        return ErrorCode.of("vkvideo-live");
    }

    private static int status(ErrorCode code) {
        Matcher status = STATUS.matcher(code.described().path("summary").asText());
        assertThat(status.find()).as("a status in the summary of " + code).isTrue();
        return Integer.parseInt(status.group(1));
    }

    private static Reply reply(ErrorCode code) {
        return Reply.json(status(code), "{\"error\":\"%s\",\"error_description\":\"text\"}".formatted(code.value()));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void allAreKnown() {
        assertThat(codes()).hasSize(16);
        assertThat(codes()).extracting(ErrorCode::retry).contains("never", "if-repeatable", "always");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void readingFailsWithTheExceptionOfTheCodeAndIsRepeatedAsAdvised(ErrorCode code) {
        live.on("channel.get").always(request -> reply(code));

        VkVideoLiveException failure = catchThrowableOfType(
                VkVideoLiveException.class, () -> client.channel().get(c -> c.channelUrl("nora")));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(code.exception("VkVideoLiveException"));
        assertThat(failure.code()).isEqualTo(code.value());
        assertThat(failure.apiMessage()).isEqualTo("text");
        assertThat(failure.status()).isEqualTo(status(code));
        assertThat(live.journal().requests("channel.get")).hasSize(code.retry().equals("never") ? 1 : 2);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void writingIsRepeatedOnlyIfTheServerDidNothing(ErrorCode code) {
        live.on("chat.sendMessage").always(request -> reply(code));

        VkVideoLiveException failure = catchThrowableOfType(
                VkVideoLiveException.class,
                () -> client.chat()
                        .sendMessage(m -> m.channelUrl("nora")
                                .streamId("s")
                                .parts(SentPart.build(p -> p.text(t -> t.content("Hi"))))));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(code.exception("VkVideoLiveException"));
        assertThat(live.journal().requests("chat.sendMessage"))
                .hasSize(code.retry().equals("always") ? 2 : 1);
    }
}
