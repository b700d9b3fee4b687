package dev.bindery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.openvk.model.Post;
import dev.bindery.openvk.model.WallPosts;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;

class SameReadingTest {
    static Stream<String> documents() throws NoSuchFieldException {
        return Stream.of(
                Decoding.class.getField("document").getAnnotation(Param.class).value());
    }

    static List<Answer> answers() {
        return Answer.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everySideReadsTheSameOutOfEachDocument(String label) throws IOException {
        Document document = Document.of(label);
        byte[] utf8 = document.utf8();
        Object ours = Reading.of(Side.BINDERY.decoder(document.answer()).decode(utf8));

        for (Side side : List.of(Side.DATABIND, Side.BLACKBIRD)) {
            assertThat(Reading.of(side.decoder(document.answer()).decode(utf8)))
                    .as("%s", side)
                    .isEqualTo(ours);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void longAnswersHaveTheElementsOfTheRecordedOnesAgainAndAgain(Answer answer) throws IOException {
        List<?> recorded = elements(answer, 0);
        List<?> longer = elements(answer, 100);

        assertThat(recorded).isNotEmpty();
        assertThat(longer).hasSize(100);
        for (int i = 0; i < longer.size(); i++) {
            assertThat(longer.get(i)).isEqualTo(recorded.get(i % recorded.size()));
        }
    }

    @Test
    void theWallHasAttachmentsThatAreRead() throws IOException {
        WallPosts wall = (WallPosts) Side.BINDERY
                .decoder(Answer.to("wall.get"))
                .decode(Document.of("wall.get").utf8());

        assertThat(Objects.requireNonNull(wall.items()).stream().map(Post::attachments))
                .anySatisfy(attachments -> assertThat(attachments).hasSizeGreaterThan(1));
    }

    private static List<?> elements(Answer answer, int count) throws IOException {
        Object result = Side.BINDERY.decoder(answer).decode(new Document(answer, count).utf8());
        return result instanceof List<?> list ? list : (List<?>) Objects.requireNonNull(Generated.get(result, "items"));
    }
}
