package dev.bindery.vk.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bindery.runtime.call.RateLimits;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.model.MessageKeyboard;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardBuilderTest {

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    private static Button[] buttons(int number) {
        return Collections.nCopies(number, Button.text("Press")).toArray(Button[]::new);
    }

    private static KeyboardBuilder filled(KeyboardBuilder builder, int rows, int inEach) {
        IntStream.range(0, rows).forEach(i -> builder.row(buttons(inEach)));
        return builder;
    }

    @Test
    void aKeyboardTravelsWithAMessage() {
        MessageKeyboard keyboard = KeyboardBuilder.standard()
                .oneTime()
                .row(Button.text("Yes"), Button.text("No"))
                .row(Button.location())
                .build();
        try (VkClient.Group client =
                VkClient.at(vk.uri()).rateLimits(RateLimits.separate()).group("group-token")) {
            client.messages().send(m -> m.peerId(7).randomId(1).message("Well?").keyboard(keyboard));
        }
        assertThat(vk.journal().last("messages.send").parameter("keyboard"))
                .isEqualTo("{\"one_time\":true,\"buttons\":["
                        + "[{\"action\":{\"label\":\"Yes\",\"type\":\"text\"}},"
                        + "{\"action\":{\"label\":\"No\",\"type\":\"text\"}}],"
                        + "[{\"action\":{\"type\":\"location\"}}]]}");
    }

    @Test
    void aKeyboardWithoutButtonsTakesTheShownOneAway() {
        assertThat(MessageKeyboard.codec().encode(KeyboardBuilder.none())).isEqualTo("{\"buttons\":[]}");
    }

    @Test
    void aStandardKeyboardHasUpToTenRowsAndFortyButtons() {
        assertThat(filled(KeyboardBuilder.standard(), 10, 4).build().buttons()).hasSize(10);
        assertThat(filled(KeyboardBuilder.standard(), 8, 5).build().buttons()).hasSize(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(KeyboardBuilder.standard(), 11, 1).build())
                .withMessage("the keyboard has 11 rows; at most 10 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        filled(KeyboardBuilder.standard(), 8, 5).row(buttons(1)).build())
                .withMessage("the keyboard has 41 buttons; at most 40 are allowed");
    }

    @Test
    void anInlineKeyboardHasUpToSixRowsAndTenButtons() {
        MessageKeyboard keyboard = filled(KeyboardBuilder.inline(), 2, 5).build();
        assertThat(keyboard.inline()).isTrue();
        assertThat(keyboard.oneTime()).isNull();
        assertThat(filled(KeyboardBuilder.inline(), 6, 1).build().buttons()).hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(KeyboardBuilder.inline(), 7, 1).build())
                .withMessage("the keyboard has 7 rows; at most 6 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(KeyboardBuilder.inline(), 6, 2).build())
                .withMessage("the keyboard has 12 buttons; at most 10 are allowed");
    }

    @Test
    void anInlineKeyboardIsNotForOneTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> filled(KeyboardBuilder.inline(), 1, 1).oneTime().build())
                .withMessage("an inline keyboard cannot be shown one time only");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void aRowHasOneToFiveButtons(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(KeyboardBuilder.standard(), 1, 5)
                        .row(buttons(number))
                        .build())
                .withMessageStartingWith("row 2 of the keyboard has " + (number == 0 ? "no" : "6") + " buttons; ");
    }

    @Test
    void aButtonThatFillsItsRowStandsAlone() {
        for (Button wide : new Button[] {Button.location(), Button.pay("a=b"), Button.app("Play", 1, -1, null)}) {
            assertThat(KeyboardBuilder.inline().row(wide).build().buttons()).hasSize(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KeyboardBuilder.inline()
                            .row(Button.text("Press"), wide)
                            .build())
                    .withMessage("row 1 of the keyboard has 2 buttons; "
                            + "one for a location, a payment or an app stands alone");
        }
    }
}
