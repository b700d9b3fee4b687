package dev.bindery.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first beginning of a Russian word that fits is the one that the search takes. */
class GlossaryTest {

    @Test
    void noBeginningHidesALaterOne() throws IOException {
        String script = Files.readString(Path.of("src/main/resources/dev/bindery/generator/docs/assets/search-ru.js"));
        List<String> beginnings = Pattern.compile("(\\p{IsCyrillic}+): '")
                .matcher(script)
                .results()
                .map((MatchResult entry) -> entry.group(1))
                .toList();

        assertThat(beginnings).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        for (int i = 0; i < beginnings.size(); i++) {
            String word = beginnings.get(i);
            assertThat(beginnings.subList(0, i)).as("before %s", word).noneMatch(word::startsWith);
        }
    }
}
