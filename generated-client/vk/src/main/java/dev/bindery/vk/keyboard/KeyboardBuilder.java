package dev.bindery.vk.keyboard;

import dev.bindery.vk.model.MessageKeyboard;
import dev.bindery.vk.model.MessageKeyboardButton;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a keyboard for {@code messages.send}, row by row. Not for use by several threads.
 *
 * <pre>{@code
 * vk.messages().send(m -> m.peerId(peer).message("Tea or coffee?").keyboard(
 *         KeyboardBuilder.inline().row(Button.text("Tea"), Button.text("Coffee")).build()));
 * }</pre>
 */
public final class KeyboardBuilder {
    private static final int MOST_IN_ROW = 5;

    private final boolean inline;
    private final int mostRows;
    private final int mostButtons;
    private final List<List<Button>> rows = new ArrayList<>();
    private boolean oneTime;

    private KeyboardBuilder(boolean inline, int mostRows, int mostButtons) {
        this.inline = inline;
        this.mostRows = mostRows;
        this.mostButtons = mostButtons;
    }

    /** {@return a builder of a keyboard under the text field: at most 10 rows and 40 buttons, 5 in a row} */
    public static KeyboardBuilder standard() {
        return new KeyboardBuilder(false, 10, 40);
    }

    /** {@return a builder of a keyboard within the message: at most 6 rows and 10 buttons, 5 in a row} */
    public static KeyboardBuilder inline() {
        return new KeyboardBuilder(true, 6, 10);
    }

    /** {@return the keyboard without buttons, which takes away the one that is shown} */
    public static MessageKeyboard none() {
        return standard().build();
    }

    /**
     * Adds a row below the others.
     *
     * @param buttons 1 to 5 buttons; one that fills its row (location, pay, app) stands alone
     * @return this builder
     */
    public KeyboardBuilder row(Button... buttons) {
        rows.add(List.of(buttons));
        return this;
    }

    /**
     * Hides the keyboard after the first press.
     *
     * @return this builder
     */
    public KeyboardBuilder oneTime() {
        oneTime = true;
        return this;
    }

    /**
     * Builds the keyboard.
     *
     * @return the keyboard
     * @throws IllegalArgumentException if VK would refuse it: too many rows or buttons, a row of none, a wide button
     *     beside another, or an inline keyboard that is to be shown once
     */
    public MessageKeyboard build() {
        if (inline && oneTime) {
            throw new IllegalArgumentException("an inline keyboard cannot be shown one time only");
        }
        Limits.count("the keyboard", "rows", rows.size(), mostRows);
        for (int i = 0; i < rows.size(); i++) {
            check("row " + (i + 1) + " of the keyboard", rows.get(i));
        }
        Limits.count(
                "the keyboard", "buttons", rows.stream().mapToInt(List::size).sum(), mostButtons);
        List<List<MessageKeyboardButton>> buttons = rows.stream()
                .map(row -> row.stream().map(Button::build).toList())
                .toList();
        return MessageKeyboard.build(k ->
                k.oneTime(oneTime ? true : null).inline(inline ? true : null).buttons(buttons));
    }

    private static void check(String where, List<Button> row) {
        Limits.notEmpty(where, "buttons", row.size());
        Limits.count(where, "buttons", row.size(), MOST_IN_ROW);
        if (row.size() > 1 && row.stream().anyMatch(Button::isWide)) {
            throw new IllegalArgumentException(
                    where + " has " + row.size() + " buttons; one for a location, a payment or an app stands alone");
        }
    }
}
