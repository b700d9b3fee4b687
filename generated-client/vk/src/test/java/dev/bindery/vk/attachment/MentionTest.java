package dev.bindery.vk.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {

    @Test
    void usersAndCommunitiesAreMentioned() {
        assertThat(new Mention(1, "Nora")).hasToString("[id1|Nora]");
        assertThat(new Mention(-5, "Our | team (new)")).hasToString("[club5|Our | team (new)]");
    }

    @Test
    void aTextWithAClosingBracketTakesTheOtherForm() {
        assertThat(new Mention(1, "Nora [away]")).hasToString("@id1 (Nora [away])");
    }

    @Test
    void aTextThatFitsNoFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mention(1, "Nora ] )"))
                .withMessageContaining("both ] and )");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mention(1, " "))
                .withMessageStartingWith("the text of a mention is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mention(1, "Nora\nOlsen"))
                .withMessageStartingWith("the text of a mention is of several lines");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mention(0, "Nora"))
                .withMessageStartingWith("a mention of 0");
    }

    @Test
    void mentionsAreFoundInATextInAllForms() {
        assertThat(Mention.findAll("[id1|Nora], *club5 (the team]) and @id7(Per), [public8|x|y] [event9|z] @id6!"))
                .containsExactly(
                        new Mention(1, "Nora"),
                        new Mention(-5, "the team]"),
                        new Mention(7, "Per"),
                        new Mention(-8, "x|y"),
                        new Mention(-9, "z"),
                        new Mention(6, "@id6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id1",
                "[id1]",
                "[id1|]",
                "[id1| ]",
                "[id0|x]",
                "[name|x]",
                "me@id1.no",
                "@id1a",
                "[id1|a\nb]"
            })
    void whatOnlyLooksLikeAMentionIsNone(String text) {
        assertThat(Mention.findAll(text)).isEmpty();
    }

    @Test
    void whatIsWrittenIsFoundAgain() {
        long seed = Long.getLong("bindery.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            String closing = random.nextBoolean() ? "]" : ")";
            String text = "N"
                    + random.ints(random.nextInt(12), 0, 6)
                            .mapToObj(n -> new String[] {"a", "ж", "|", "[", "(", closing}[n])
                            .collect(Collectors.joining());
            Mention mention = new Mention(random.nextBoolean() ? 12 : -12, text);
            assertThat(Mention.findAll("Hello " + mention + ", how are you?"))
                    .as("bindery.seed %d", seed)
                    .containsExactly(mention);
        }
    }
}
