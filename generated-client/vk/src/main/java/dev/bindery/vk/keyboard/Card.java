package dev.bindery.vk.keyboard;

import dev.bindery.vk.model.MessageTemplateElement;
import dev.bindery.vk.model.MessageTemplateElementAction;
import dev.bindery.vk.model.MessageTemplateElementActionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card of a carousel: a title with a description, a picture, or both, and buttons. Immutable. */
public final class Card {
    private static final int LONGEST_TEXT = 80;
    private static final int MOST_BUTTONS = 3;

    private final @Nullable String title;
    private final @Nullable String description;
    private final @Nullable String photo;
    private final @Nullable MessageTemplateElementAction action;
    private final List<Button> buttons;

    private Card(
            @Nullable String title,
            @Nullable String description,
            @Nullable String photo,
            @Nullable MessageTemplateElementAction action,
            List<Button> buttons) {
        this.title = title;
        this.description = description;
        this.photo = photo;
        this.action = action;
        this.buttons = buttons;
    }

    /**
     * A card with words.
     *
     * @param title the title, 1 to 80 characters
     * @param description what stands under it, 1 to 80 characters
     * @return the card, still without buttons
     * @throws IllegalArgumentException if one of them is blank or too long
     */
    public static Card of(String title, String description) {
        return new Card(
                Limits.text("the card's title", title, LONGEST_TEXT),
                Limits.text("the card's description", description, LONGEST_TEXT),
                null,
                null,
                List.of());
    }

    /**
     * A card with a picture.
     *
     * @param ownerId who owns the photo; negative for a community
     * @param photoId the photo's number
     * @return the card, still without buttons
     */
    public static Card ofPhoto(long ownerId, long photoId) {
        return new Card(null, null, ownerId + "_" + photoId, null, List.of());
    }

    /**
     * The same card with a picture.
     *
     * @param ownerId who owns the photo; negative for a community
     * @param photoId the photo's number
     * @return a new card
     */
    public Card photo(long ownerId, long photoId) {
        return new Card(title, description, ownerId + "_" + photoId, action, buttons);
    }

    /**
     * The same card with buttons in place of those that it has.
     *
     * @param buttons 1 to 3 buttons
     * @return a new card
     */
    public Card buttons(Button... buttons) {
        return new Card(title, description, photo, action, List.of(buttons));
    }

    /**
     * The same card, opening a link when it is pressed.
     *
     * @param link the address
     * @return a new card
     */
    public Card opensLink(String link) {
        return opens(MessageTemplateElementAction.build(
                a -> a.type(MessageTemplateElementActionType.OPEN_LINK).link(link)));
    }

    /** {@return the same card, opening its picture when it is pressed} */
    public Card opensPhoto() {
        return opens(MessageTemplateElementAction.build(a -> a.type(MessageTemplateElementActionType.OPEN_PHOTO)));
    }

    private Card opens(MessageTemplateElementAction wanted) {
        return new Card(title, description, photo, wanted, buttons);
    }

    /** What all cards of a carousel must have in common. */
    String shape() {
        return (title == null ? "no title" : "a title")
                + ", "
                + (photo == null ? "no picture" : "a picture")
                + " and "
                + (buttons.size() == 1 ? "1 button" : buttons.size() + " buttons");
    }

    MessageTemplateElement build(String where) {
        Limits.notEmpty(where, "buttons", buttons.size());
        Limits.count(where, "buttons", buttons.size(), MOST_BUTTONS);
        if (photo == null && action != null && action.type().equals(MessageTemplateElementActionType.OPEN_PHOTO)) {
            throw new IllegalArgumentException(where + " opens its picture and has none");
        }
        return MessageTemplateElement.build(e -> e.title(title)
                .description(description)
                .photoId(photo)
                .action(action)
                .buttons(buttons.stream().map(Button::build).toList()));
    }
}
