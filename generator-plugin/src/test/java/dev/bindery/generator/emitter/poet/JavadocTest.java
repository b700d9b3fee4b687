package dev.bindery.generator.emitter.poet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.Docs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTest {

    @Test
    void summaryAndDescriptionBecomeSentenceAndParagraphs() {
        Docs docs = new Docs("Lists posts", "Newest first.\n\nHidden ones are left out.", false, null, null);

        assertThat(text(Javadoc.of(docs, "Fallback."))).isEqualTo("""
                Lists posts.

                <p>Newest first.

                <p>Hidden ones are left out.
                """);
    }

    @Test
    void firstSentenceOfTheDescriptionStandsInForASummary() {
        Docs docs = new Docs(null, "Lists *posts*, e.g. yours. Newest first.", false, null, null);

        assertThat(text(Javadoc.of(docs, "Fallback."))).isEqualTo("""
                Lists <em>posts</em>, e.g. yours.

                <p>Newest first.
                """);
    }

    @Test
    void fallbackStandsBeforeAListWithoutWords() {
        Docs docs = new Docs(null, "- one\n- two", false, null, null);

        assertThat(text(Javadoc.of(docs, "Fallback."))).isEqualTo("""
                Fallback.

                <ul>
                <li>one
                <li>two
                </ul>
                """);
    }

    @Test
    void fallbackStandsInForASummaryThatSaysNothing() {
        assertThat(text(Javadoc.of(Docs.of(" . "), "Fallback."))).isEqualTo("Fallback.\n");
    }

    @Test
    void noCommentEndsWhereTwoPiecesMeet() {
        Docs docs = new Docs("*", "a */* b *_/_ c", false, null, null);

        assertThat(text(Javadoc.of(docs, "Fallback."))).doesNotContain("*/");
    }

    @Test
    void whatIsReturnedIsAPhraseWhereTheSentenceCanBeOne() {
        assertThat(text(Javadoc.returning(Words.of(Docs.of("The number of posts.")), "It.", ", or null")))
                .isEqualTo("{@return the number of posts, or null}\n");
        assertThat(text(Javadoc.returning(Words.of(Docs.NONE), "The value of {@code a}.", "")))
                .isEqualTo("{@return the value of {@code a}}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"May it be changed?", "VK's own number.", "Unique identifier of the object."})
    void anyOtherSentenceStandsForItself(String summary) {
        assertThat(text(Javadoc.returning(Words.of(Docs.of(summary)), "It.", ", or null")))
                .isEqualTo(summary + "\n\n@return the value, or null\n");
    }

    @Test
    void tagsFollowTheWordsAndDeprecationIsLast() {
        Javadoc javadoc = Javadoc.of(new Docs("Gets it.", null, true, null, null), "Fallback.")
                .param("id", "the number")
                .returns("the thing");

        assertThat(text(javadoc)).isEqualTo("""
                Gets it.

                @param id the number
                @return the thing
                @deprecated the specification says so
                """);
    }

    @Test
    void linesAreWrappedBetweenWordsAndNotInTags() {
        String words = "word ".repeat(20) + "`code with many words that stay together` " + "word ".repeat(20);

        String wrapped = text(Javadoc.of(new Docs("Short.", words, false, null, null), "Fallback."));

        assertThat(wrapped).contains("{@code code with many words that stay together}");
        assertThat(wrapped.lines()).allMatch(line -> line.length() <= 108).hasSizeGreaterThan(3);
    }

    private static String text(Javadoc javadoc) {
        return javadoc.build().toString();
    }
}
