package dev.bindery.vk.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.vk.model.MessageKeyboardButton;
import dev.bindery.vk.model.MessageKeyboardButtonColor;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ButtonTest {

    private static String json(Button button) {
        return MessageKeyboardButton.codec().encode(button.build());
    }

    @Test
    void eachKindIsWrittenAsVkKnowsIt() {
        assertThat(json(Button.text("Yes", MessageKeyboardButtonColor.POSITIVE)))
                .isEqualTo("{\"action\":{\"label\":\"Yes\",\"type\":\"text\"},\"color\":\"positive\"}");
        assertThat(json(Button.callback("Count")))
                .isEqualTo("{\"action\":{\"label\":\"Count\",\"type\":\"callback\"}}");
        assertThat(json(Button.callback("Stop", MessageKeyboardButtonColor.NEGATIVE)))
                .contains("\"type\":\"callback\"")
                .contains("\"color\":\"negative\"");
        assertThat(json(Button.link("Read", "https://vk.example/a")))
                .isEqualTo(
                        "{\"action\":{\"label\":\"Read\",\"link\":\"https://vk.example/a\",\"type\":\"open_link\"}}");
        assertThat(json(Button.location())).isEqualTo("{\"action\":{\"type\":\"location\"}}");
        assertThat(json(Button.pay("action=pay-to-group"))).contains("\"hash\":\"action=pay-to-group\"", "vkpay");
        assertThat(json(Button.app("Play", 7, -5, null)))
                .isEqualTo("{\"action\":{\"app_id\":7,\"label\":\"Play\",\"owner_id\":-5,\"type\":\"open_app\"}}");
    }

    @Test
    void thePayloadIsATextThatHoldsJson() {
        String json = json(Button.text("Buy").payload(JsonValue.of(Map.of("id", JsonValue.of(5)))));
        assertThat(json).contains("\"payload\":\"{\\\"id\\\":5}\"");
        assertThat(json(Button.location().payload(" { \"id\" : 5 } "))).contains("\"payload\":\"{\\\"id\\\":5}\"");
    }

    @Test
    void aLabelHasOneToFortyCharacters() {
        assertThat(json(Button.text("ж".repeat(40)))).contains("жж");
        assertThat(json(Button.text("\uD83D\uDE00".repeat(40)))).contains("\uD83D\uDE00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Button.text("ж".repeat(41)))
                .withMessage("the button's label has 41 characters; at most 40 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Button.callback(" "))
                .withMessage("the button's label is blank; it needs 1 to 40 characters");
        assertThatIllegalArgumentException().isThrownBy(() -> Button.link("x".repeat(41), "https://vk.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> Button.app("x".repeat(41), 1, -1, null));
    }

    @Test
    void aPayloadHasAtMost255Characters() {
        Button button = Button.text("Buy");
        assertThat(json(button.payload(JsonValue.of("x".repeat(253))))).contains("xxx");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> button.payload(JsonValue.of("x".repeat(254))))
                .withMessage("the button's payload has 256 characters; at most 255 are allowed");
    }

    @Test
    void aPayloadThatIsNoJsonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Button.text("Buy").payload("{id:5}"))
                .withMessageStartingWith("the button's payload is no JSON: ");
    }
}
