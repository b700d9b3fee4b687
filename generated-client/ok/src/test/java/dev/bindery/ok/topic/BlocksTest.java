package dev.bindery.ok.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.ok.OkClient;
import dev.bindery.ok.model.MediaAppAction;
import dev.bindery.ok.model.MediaAppImage;
import dev.bindery.ok.model.MediaAttachment;
import dev.bindery.ok.model.MediaBlock;
import dev.bindery.ok.model.MediaPhoto;
import dev.bindery.ok.model.MediaTrack;
import dev.bindery.ok.model.TextFlag;
import dev.bindery.ok.model.TopicType;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.TestServerExtension;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTest {

    @RegisterExtension
    static final TestServerExtension ok = TestServerExtension.speaking("ok");

    static Stream<Arguments> blocks() {
        MediaPhoto uploaded = MediaPhoto.build(p -> p.id("t0ken="));
        MediaPhoto known = MediaPhoto.build(p -> p.existingPhotoId("7").group(true));
        MediaTrack track = MediaTrack.build(t -> t.id("5").title("Снег").artistName("A & B"));
        return Stream.of(
                Arguments.of(
                        Blocks.text("Первый \"снег\" & ёлка"), "{'type':'text','text':'Первый \\\"снег\\\" & ёлка'}"),
                Arguments.of(
                        Blocks.link(URI.create("https://ok.ru/a?b=c&d=%D1%8F")),
                        "{'type':'link','url':'https://ok.ru/a?b=c&d=%D1%8F'}"),
                Arguments.of(
                        Blocks.photos(List.of(uploaded, known)),
                        "{'type':'photo','list':[{'id':'t0ken='},{'existing_photo_id':'7','group':true}]}"),
                Arguments.of(Blocks.movies("1", "2"), "{'type':'movie','list':[{'id':'1'},{'id':'2'}]}"),
                Arguments.of(
                        Blocks.music(track),
                        "{'type':'music','list':[{'id':'5','title':'Снег','artistName':'A & B'}]}"),
                Arguments.of(
                        Blocks.poll("Чай?", List.of("Да", "Нет")),
                        "{'type':'poll','question':'Чай?','answers':[{'text':'Да'},{'text':'Нет'}]}"),
                Arguments.of(
                        Blocks.poll("Q", List.of("A"), PollOption.SINGLE_CHOICE, PollOption.ANONYMOUS_VOTING),
                        "{'type':'poll','question':'Q','answers':[{'text':'A'}],"
                                + "'options':'SingleChoice,AnonymousVoting'}"),
                Arguments.of(
                        Blocks.app(a -> a.text("Play")
                                .images(MediaAppImage.build(i -> i.url(URI.create("https://a.example/i.png"))
                                        .mark("m")))
                                .actions(MediaAppAction.build(c -> c.text("Go")))),
                        "{'type':'app','text':'Play','images':[{'url':'https://a.example/i.png','mark':'m'}],"
                                + "'actions':[{'text':'Go'}]}"),
                Arguments.of(
                        Blocks.product(p -> p.price(99.5).currency("RUB").lifetime(30)),
                        "{'type':'product','price':99.5,'currency':'RUB','lifetime':30}"));
    }

    private static ReceivedRequest posted(MediaAttachment attachment) {
        try (OkClient.Session client =
                OkClient.at(ok.uri()).retry(RetryPolicy.none()).clientSession("key", "token", "secret")) {
            String topic = client.mediatopic()
                    .post(t -> t.gid("1").type(TopicType.GROUP_THEME).attachment(attachment));
            assertThat(topic).isEqualTo("70102413183763");
        }
        return ok.journal().last("mediatopic.post");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void travelAsThePostWantsThem(MediaBlock block, String json) {
        ok.server().acceptSigned("secret");

        ReceivedRequest sent = posted(MediaAttachment.build(a -> a.media(block)));

        assertThat(sent.parameter("attachment")).isEqualTo("{\"media\":[" + json.replace('\'', '"') + "]}");
        assertThat(sent.parameter("type")).isEqualTo("GROUP_THEME");
    }

    @Test
    void standInTheirOrderBesideWhatHoldsForTheTopic() {
        ReceivedRequest sent = posted(MediaAttachment.build(a -> a.media(Blocks.text("a"), Blocks.text("b"))
                .onBehalfOfGroup(TextFlag.TRUE)
                .publishAtMs(1_750_000_100_000L)));

        assertThat(sent.parameter("attachment"))
                .isEqualTo("{\"media\":[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"text\",\"text\":\"b\"}],"
                        + "\"publishAtMs\":1750000100000,\"onBehalfOfGroup\":\"true\"}");
    }
}
