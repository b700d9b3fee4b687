package dev.bindery.weblogin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {

    /** Line breaks aside. */
    @Test
    void theDocumentShowsWhatIsCompiledHere() throws IOException {
        String here = squeezed(Files.readString(Path.of("src/test/java/dev/bindery/weblogin/Guide.java")));
        List<String> snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/signing-in.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(snippets).hasSize(9).allSatisfy(snippet -> assertThat(here).contains(squeezed(snippet)));
    }

    private static String squeezed(String java) {
        return java.replaceAll("\\s", "");
    }
}
