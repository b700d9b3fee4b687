package dev.bindery.vk.pains;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.keyboard.Button;
import dev.bindery.vk.keyboard.KeyboardBuilder;
import dev.bindery.vk.model.CallbackBase;
import dev.bindery.vk.model.CallbackMessageObject;
import dev.bindery.vk.model.Message;
import dev.bindery.vk.model.MessageKeyboard;
import dev.bindery.vk.model.UserFields;
import dev.bindery.vk.model.UserFull;
import dev.bindery.vk.model.WallpostFull;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is read of answers, and written. */
class AnswerPainsTest {

    private static final String KEYBOARD = """
            {"one_time":true,"buttons":[[{"action":{"type":"text","label":"Yes","payload":"{}"},"color":"positive"}]]}""";

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    private static VkClient.User client() {
        return VkClient.at(vk.uri()).rateLimits(RateLimits.separate()).user("user-token");
    }

    /** Elsewhere posts and keyboards cannot be read on JDK 17: their classes hold what reflection may not see. */
    @Test
    void aPostIsReadPrintedComparedAndWrittenOnThisJdk() {
        String json = """
                {"id":1,"owner_id":-5,"text":"Hi","likes":{"count":2},"attachments":[{"type":"photo","photo":{"id":3}}]}""";
        WallpostFull post = requireNonNull(WallpostFull.codec().decode(json));
        assertThat(post).isEqualTo(WallpostFull.codec().decode(json));
        assertThat(post.toString()).contains("Hi");
        assertThat(JsonValue.parse(WallpostFull.codec().encode(post)).sameAs(JsonValue.parse(json)))
                .isTrue();
    }

    /** Elsewhere one field of another form takes the whole answer with it. */
    @Test
    void fieldsOfAnotherFormCostNothingButThemselves() {
        String json = """
                [{"id":1,"first_name":"Ann","city":false,"can_see_audio":2},{"id":2,"first_name":"Bo"}]""";
        vk.on("users.get").result(json);
        List<Drift> heard = new ArrayList<>();
        VkClient.Setup setup =
                VkClient.at(vk.uri()).rateLimits(RateLimits.separate()).onDrift(heard::add);
        try (VkClient.User client = setup.user("user-token")) {
            List<UserFull> users = client.users().get();
            assertThat(users).extracting(UserFull::firstName).containsExactly("Ann", "Bo");
            assertThat(users.get(0).city()).isNull();
            assertThat(users.get(0).additionalProperties()).containsEntry("city", JsonValue.of(false));
        }
        assertThat(heard).extracting(Drift::path).contains("$.response[0].city", "$.response[0].can_see_audio");
    }

    /** Elsewhere a value that is new crashes, or is dropped. */
    @Test
    void whatIsNewIsReadAndKept() {
        String json = """
                {"id":1,"type":"crystal","brand_new":{"a":1}}""";
        WallpostFull post = requireNonNull(WallpostFull.codec().decode(json));
        assertThat(String.valueOf(post.type())).isEqualTo("crystal");
        assertThat(post.additionalProperties()).containsKey("brand_new");
        assertThat(JsonValue.parse(WallpostFull.codec().encode(post)).sameAs(JsonValue.parse(json)))
                .isTrue();
    }

    /** Elsewhere a method has one type for answers of two shapes. */
    @Test
    void eachShapeOfAnAnswerHasACallOfItsOwn() {
        vk.on("friends.get").result("{\"count\":1,\"items\":[7]}");
        vk.on("friends.get").result("{\"count\":1,\"items\":[{\"id\":7,\"first_name\":\"Ann\"}]}");
        try (VkClient.User client = client()) {
            long id = client.friends().get().items().get(0);
            assertThat(id).isEqualTo(7);
            assertThat(client.friends()
                            .getWithFields(f -> f.fields(UserFields.CITY))
                            .items())
                    .extracting(UserFull::firstName)
                    .containsExactly("Ann");
        }
    }

    /** Elsewhere an event comes without the object that it is about. */
    @Test
    void anEventHasItsObjectWhateverItsType() {
        String json = """
                {"type":"%s","group_id":5,"event_id":"e1","v":"5.199","object":{"message":{"id":1,"text":"Hi"}}}""";
        for (String type : List.of("message_new", "brand_new")) {
            CallbackBase event = requireNonNull(CallbackBase.codec().decode(json.formatted(type)));
            assertThat(event.type()).hasToString(type);
            JsonValue object = requireNonNull(event.additionalProperties().get("object"));
            CallbackMessageObject about =
                    requireNonNull(CallbackMessageObject.codec().decode(object.toJson()));
            assertThat(requireNonNull(about.message()).text()).isEqualTo("Hi");
        }
    }

    /** Elsewhere a keyboard that is read is empty. */
    @Test
    void theKeyboardOfAMessageIsReadWithItsButtons() {
        Message message = requireNonNull(Message.codec().decode("{\"id\":1,\"keyboard\":" + KEYBOARD + "}"));
        MessageKeyboard keyboard = requireNonNull(message.keyboard());
        assertThat(keyboard.buttons()).hasSize(1).first().asString().contains("Yes");
        assertThat(JsonValue.parse(MessageKeyboard.codec().encode(keyboard)).sameAs(JsonValue.parse(KEYBOARD)))
                .isTrue();
    }

    /** Elsewhere a keyboard that is sent throws, or has what the JSON library keeps in it. */
    @Test
    void aKeyboardIsSentAsVkReadsIt() {
        try (VkClient.User client = client()) {
            client.messages()
                    .send(m -> m.peerId(7)
                            .message("?")
                            .keyboard(KeyboardBuilder.inline()
                                    .row(Button.text("Yes"))
                                    .build()));
        }
        assertThat(vk.journal().last("messages.send").parameter("keyboard"))
                .isEqualTo("{\"buttons\":[[{\"action\":{\"label\":\"Yes\",\"type\":\"text\"}}]],\"inline\":true}");
    }
}
