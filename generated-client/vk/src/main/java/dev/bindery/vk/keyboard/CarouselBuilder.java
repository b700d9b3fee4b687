package dev.bindery.vk.keyboard;

import dev.bindery.vk.model.MessageTemplate;
import dev.bindery.vk.model.MessageTemplateElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a carousel for {@code messages.send}: cards that are scrolled from side to side. VK wants a message beside
 * it. Not for use by several threads.
 *
 * <pre>{@code
 * vk.messages().send(m -> m.peerId(peer).message("Today").template(CarouselBuilder.of()
 *         .card(Card.of("Tea", "Green").buttons(Button.text("Tea")))
 *         .card(Card.of("Coffee", "Black").buttons(Button.text("Coffee")))
 *         .build()));
 * }</pre>
 */
public final class CarouselBuilder {
    private static final int MOST_CARDS = 10;

    private final List<Card> cards = new ArrayList<>();

    private CarouselBuilder() {}

    /** {@return a builder of a carousel without cards} */
    public static CarouselBuilder of() {
        return new CarouselBuilder();
    }

    /**
     * Adds a card to the right of the others.
     *
     * @param card the card; all have what the first one has: title, picture and number of buttons
     * @return this builder
     */
    public CarouselBuilder card(Card card) {
        cards.add(card);
        return this;
    }

    /**
     * Builds the carousel.
     *
     * @return the carousel
     * @throws IllegalArgumentException if VK would refuse it: no cards or more than 10, cards that differ in what they
     *     have, a card without buttons or with more than 3, or one that is to open a picture and has none
     */
    public MessageTemplate build() {
        Limits.notEmpty("the carousel", "cards", cards.size());
        Limits.count("the carousel", "cards", cards.size(), MOST_CARDS);
        String shape = cards.get(0).shape();
        List<MessageTemplateElement> elements = new ArrayList<>();
        for (Card card : cards) {
            String where = "card " + (elements.size() + 1) + " of the carousel";
            elements.add(card.build(where));
            if (!card.shape().equals(shape)) {
                throw new IllegalArgumentException(
                        where + " has " + card.shape() + "; it needs " + shape + " like the first one");
            }
        }
        return MessageTemplate.build(t -> t.type("carousel").elements(elements));
    }
}
