package dev.bindery.vk.keyboard;

import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.vk.model.MessageKeyboardButton;
import dev.bindery.vk.model.MessageKeyboardButtonActionCallback;
import dev.bindery.vk.model.MessageKeyboardButtonActionLocation;
import dev.bindery.vk.model.MessageKeyboardButtonActionOpenApp;
import dev.bindery.vk.model.MessageKeyboardButtonActionOpenLink;
import dev.bindery.vk.model.MessageKeyboardButtonActionText;
import dev.bindery.vk.model.MessageKeyboardButtonActionVkpay;
import dev.bindery.vk.model.MessageKeyboardButtonColor;
import dev.bindery.vk.model.MessageKeyboardButtonPropertyAction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A button of a keyboard or of a carousel's card. Immutable. */
public final class Button {
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_PAYLOAD = 255;

    private final Function<@Nullable String, MessageKeyboardButtonPropertyAction> action;
    private final boolean wide;
    private final @Nullable MessageKeyboardButtonColor color;
    private final @Nullable String payload;

    private Button(
            Function<@Nullable String, MessageKeyboardButtonPropertyAction> action,
            boolean wide,
            @Nullable MessageKeyboardButtonColor color,
            @Nullable String payload) {
        this.action = action;
        this.wide = wide;
        this.color = color;
        this.payload = payload;
    }

    private static Button narrow(Function<@Nullable String, MessageKeyboardButtonPropertyAction> action) {
        return new Button(action, false, null, null);
    }

    private static Button wide(Function<@Nullable String, MessageKeyboardButtonPropertyAction> action) {
        return new Button(action, true, null, null);
    }

    /**
     * A button that sends its label as a message.
     *
     * @param label what it says, 1 to 40 characters
     * @return the button, in the colour that VK chooses
     * @throws IllegalArgumentException if the label is blank or too long
     */
    public static Button text(String label) {
        String shown = label(label);
        return narrow(payload -> new MessageKeyboardButtonPropertyAction.MessageKeyboardButtonActionText(
                MessageKeyboardButtonActionText.build(
                        a -> a.type("text").label(shown).payload(payload))));
    }

    /**
     * A button that sends its label as a message.
     *
     * @param label what it says, 1 to 40 characters
     * @param color its colour
     * @return the button
     * @throws IllegalArgumentException if the label is blank or too long
     */
    public static Button text(String label, MessageKeyboardButtonColor color) {
        return text(label).colored(color);
    }

    /**
     * A button that tells the bot of the press by an event, without a message.
     *
     * @param label what it says, 1 to 40 characters
     * @return the button, in the colour that VK chooses
     * @throws IllegalArgumentException if the label is blank or too long
     */
    public static Button callback(String label) {
        String shown = label(label);
        return narrow(payload -> new MessageKeyboardButtonPropertyAction.MessageKeyboardButtonActionCallback(
                MessageKeyboardButtonActionCallback.build(
                        a -> a.type("callback").label(shown).payload(payload))));
    }

    /**
     * A button that tells the bot of the press by an event, without a message.
     *
     * @param label what it says, 1 to 40 characters
     * @param color its colour
     * @return the button
     * @throws IllegalArgumentException if the label is blank or too long
     */
    public static Button callback(String label, MessageKeyboardButtonColor color) {
        return callback(label).colored(color);
    }

    /**
     * A button that opens a link.
     *
     * @param label what it says, 1 to 40 characters
     * @param link the address
     * @return the button
     * @throws IllegalArgumentException if the label is blank or too long
     */
    public static Button link(String label, String link) {
        String shown = label(label);
        return narrow(payload -> new MessageKeyboardButtonPropertyAction.MessageKeyboardButtonActionOpenLink(
                MessageKeyboardButtonActionOpenLink.build(
                        a -> a.type("open_link").label(shown).link(link).payload(payload))));
    }

    /** {@return a button that sends the place where the user is; it fills its row} */
    public static Button location() {
        return wide(payload -> new MessageKeyboardButtonPropertyAction.MessageKeyboardButtonActionLocation(
                MessageKeyboardButtonActionLocation.build(
                        a -> a.type("location").payload(payload))));
    }

    /**
     * A button that opens a payment by VK Pay. It fills its row.
     *
     * @param hash what is paid, as the query of an address: {@code action=transfer-to-group&group_id=1&aid=10}
     * @return the button
     */
    public static Button pay(String hash) {
        return wide(payload -> new MessageKeyboardButtonPropertyAction.MessageKeyboardButtonActionVkpay(
                MessageKeyboardButtonActionVkpay.build(
                        a -> a.type("vkpay").hash(hash).payload(payload))));
    }

    /**
     * A button that opens a mini app. It fills its row.
     *
     * @param label what it says, 1 to 40 characters
     * @param appId the app
     * @param ownerId the community in which the app is opened, negative
     * @param hash what the app finds behind the {@code #} of its address, or null
     * @return the button
     * @throws IllegalArgumentException if the label is blank or too long
     */
    public static Button app(String label, long appId, long ownerId, @Nullable String hash) {
        String shown = label(label);
        return wide(payload -> new MessageKeyboardButtonPropertyAction.MessageKeyboardButtonActionOpenApp(
                MessageKeyboardButtonActionOpenApp.build(a -> a.type("open_app")
                        .label(shown)
                        .appId(appId)
                        .ownerId(ownerId)
                        .hash(hash)
                        .payload(payload))));
    }

    /**
     * The same button with data for the bot: they come with the message or the event.
     *
     * @param payload the data, at most 255 characters as JSON
     * @return a new button
     * @throws IllegalArgumentException if they are too long
     */
    public Button payload(JsonValue payload) {
        return new Button(action, wide, color, Limits.text("the button's payload", payload.toJson(), LONGEST_PAYLOAD));
    }

    /**
     * The same button with data for the bot: they come with the message or the event.
     *
     * @param json the data as JSON, at most 255 characters without needless blanks
     * @return a new button
     * @throws IllegalArgumentException if they are too long or no JSON
     */
    public Button payload(String json) {
        try {
            return payload(JsonValue.parse(json));
        } catch (JsonException e) {
            throw new IllegalArgumentException("the button's payload is no JSON: " + e.getMessage(), e);
        }
    }

    /** Whether nothing may stand beside it. */
    boolean isWide() {
        return wide;
    }

    MessageKeyboardButton build() {
        return MessageKeyboardButton.build(b -> b.action(action.apply(payload)).color(color));
    }

    private Button colored(MessageKeyboardButtonColor wanted) {
        return new Button(action, wide, wanted, payload);
    }

    private static String label(String label) {
        return Limits.text("the button's label", label, LONGEST_LABEL);
    }
}
