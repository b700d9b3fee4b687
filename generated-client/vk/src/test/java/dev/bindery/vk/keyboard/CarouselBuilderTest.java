package dev.bindery.vk.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bindery.runtime.call.RateLimits;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.model.MessageTemplate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CarouselBuilderTest {

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    private static final Button BUY = Button.text("Buy");
    private static final Card TEA = Card.of("Tea", "Green").buttons(BUY);

    private static CarouselBuilder of(Card... cards) {
        CarouselBuilder carousel = CarouselBuilder.of();
        for (Card card : cards) {
            carousel.card(card);
        }
        return carousel;
    }

    @Test
    void aCarouselTravelsWithAMessage() {
        MessageTemplate carousel = of(
                        TEA.photo(-5, 7).opensPhoto(),
                        Card.of("Coffee", "Black").photo(-5, 8).buttons(BUY).opensLink("https://vk.example/coffee"))
                .build();
        try (VkClient.Group client =
                VkClient.at(vk.uri()).rateLimits(RateLimits.separate()).group("group-token")) {
            client.messages().send(m -> m.peerId(7).randomId(1).message("Today").template(carousel));
        }
        assertThat(vk.journal().last("messages.send").parameter("template"))
                .isEqualTo("{\"type\":\"carousel\",\"elements\":["
                        + "{\"title\":\"Tea\",\"description\":\"Green\",\"photo_id\":\"-5_7\","
                        + "\"buttons\":[{\"action\":{\"label\":\"Buy\",\"type\":\"text\"}}],"
                        + "\"action\":{\"type\":\"open_photo\"}},"
                        + "{\"title\":\"Coffee\",\"description\":\"Black\",\"photo_id\":\"-5_8\","
                        + "\"buttons\":[{\"action\":{\"label\":\"Buy\",\"type\":\"text\"}}],"
                        + "\"action\":{\"type\":\"open_link\",\"link\":\"https://vk.example/coffee\"}}]}");
    }

    @Test
    void thereAreOneToTenCards() {
        Card[] eleven = IntStream.range(0, 11).mapToObj(i -> TEA).toArray(Card[]::new);
        assertThat(of(TEA).build().elements()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of().build())
                .withMessage("the carousel has no cards; it needs at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(eleven).build())
                .withMessage("the carousel has 11 cards; at most 10 are allowed");
    }

    @Test
    void aCardHasOneToThreeButtons() {
        assertThat(of(TEA.buttons(BUY, BUY, BUY)).build().elements()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Card.of("Tea", "Green")).build())
                .withMessage("card 1 of the carousel has no buttons; it needs at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(TEA.buttons(BUY, BUY, BUY, BUY)).build())
                .withMessage("card 1 of the carousel has 4 buttons; at most 3 are allowed");
    }

    @Test
    void allCardsAreBuiltLikeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(TEA, TEA.buttons(BUY, BUY)).build())
                .withMessage("card 2 of the carousel has a title, no picture and 2 buttons; "
                        + "it needs a title, no picture and 1 button like the first one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(TEA, TEA.photo(1, 2)).build())
                .withMessageContaining("has a title, a picture and 1 button");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(TEA, Card.ofPhoto(1, 2).buttons(BUY)).build())
                .withMessageContaining("has no title, a picture and 1 button");
    }

    @Test
    void wordsHaveUpToEightyCharacters() {
        assertThat(of(Card.of("x".repeat(80), "y".repeat(80)).buttons(BUY))
                        .build()
                        .elements())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.of("x".repeat(81), "y"))
                .withMessage("the card's title has 81 characters; at most 80 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.of("x", "y".repeat(81)))
                .withMessage("the card's description has 81 characters; at most 80 are allowed");
    }

    @Test
    void aPictureThatIsNotThereCannotBeOpened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(TEA.opensPhoto()).build())
                .withMessage("card 1 of the carousel opens its picture and has none");
    }
}
