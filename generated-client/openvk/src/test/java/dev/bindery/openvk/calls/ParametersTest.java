package dev.bindery.openvk.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.model.UserField;
import dev.bindery.openvk.polls.PollsCreateRequest;
import dev.bindery.openvk.wall.WallGetRequest;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.TestServerExtension;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ParametersTest {

    @RegisterExtension
    static final TestServerExtension openvk = TestServerExtension.speaking("openvk");

    @AutoClose
    private final OpenVkClient.Token client = OpenVkClient.at(openvk.uri()).token("any-token");

    @Test
    void listsTravelInOneParameterWithCommas() {
        client.users().get(u -> u.userIds(1L, 2L).fields(UserField.SEX, UserField.of("status")));
        ReceivedRequest sent = openvk.journal().last("users.get");
        assertThat(sent.parameter("user_ids")).isEqualTo("1,2");
        assertThat(sent.parameter("fields")).isEqualTo("sex,status");
    }

    @Test
    void aListThatTravelsAsJsonKeepsItsCommas() {
        client.polls()
                .create(PollsCreateRequest.builder()
                        .question("Tea, or coffee?")
                        .addAnswers(List.of("Tea, \"green\"", "Coffee"))
                        .build());
        assertThat(openvk.journal().last("polls.create").parameter("add_answers"))
                .isEqualTo("[\"Tea, \\\"green\\\"\",\"Coffee\"]");
    }

    @Test
    void yesAndNoTravelAsBits() {
        client.wall().post(p -> p.ownerId(12).message("hi").signed(true).explicit(false));
        ReceivedRequest sent = openvk.journal().last("wall.post");
        assertThat(sent.parameter("signed")).isEqualTo("1");
        assertThat(sent.parameter("explicit")).isEqualTo("0");
    }

    @Test
    void timesTravelInSeconds() {
        client.newsfeed().get(n -> n.startTime(Instant.parse("2025-01-01T00:00:00Z")));
        assertThat(openvk.journal().last("newsfeed.get").parameter("start_time"))
                .isEqualTo("1735689600");
    }

    @Test
    void textArrivesAsItWasWritten() {
        String text = "Снег & ёлки: 100% a+b=c\n\"цитата\" 🎄";
        client.wall().post(p -> p.ownerId(-3).message(text));
        assertThat(openvk.journal().last("wall.post").parameter("message")).isEqualTo(text);
        assertThat(openvk.journal().last("wall.post").parameter("owner_id")).isEqualTo("-3");
    }

    @Test
    void whatIsNotSetIsNotSent() {
        client.wall().get(w -> w.ownerId(12));
        assertThat(openvk.journal().last("wall.get").form())
                .extracting(field -> field.name())
                .containsExactly("owner_id");
    }

    @Test
    void aRequestCanBeMadeAheadAndChanged() {
        WallGetRequest first = WallGetRequest.builder().ownerId(12).count(10).build();
        client.wall().get(first);
        client.wall().get(first.toBuilder().offset(10).build());
        assertThat(openvk.journal().requests("wall.get"))
                .extracting(r -> r.parameter("count"), r -> r.parameter("offset"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("10", null),
                        org.assertj.core.groups.Tuple.tuple("10", "10"));
    }

    @Test
    void aRequiredParameterThatIsNotSetIsNamedAndNothingIsSent() {
        assertThatThrownBy(() -> client.wall().pin(w -> w.ownerId(12)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("WallPinRequest", "postId");
        assertThat(openvk.journal().requests()).isEmpty();
    }
}
