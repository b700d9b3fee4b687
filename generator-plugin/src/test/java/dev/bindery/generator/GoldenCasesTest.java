package dev.bindery.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.testing.JavaCompilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Update with {@code -Dgoldens.update=true}, and read the difference before committing it. */
class GoldenCasesTest {

    private static final boolean UPDATE = Boolean.getBoolean("goldens.update");

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @Test
    void thereAreCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesTheExpectedFilesAndNoOthers(GoldenCase example) throws IOException {
        SortedMap<String, String> generated = example.generate();
        if (UPDATE) {
            update(example, generated);
        }
        SortedMap<String, String> expected = example.expected();
        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (path, text) -> assertThat(generated.get(path)).as(path).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutAWarning(GoldenCase example) throws IOException {
        assertThat(JavaCompilation.of(example.generate()).problems()).isEmpty();
    }

    private static void update(GoldenCase example, Map<String, String> generated) throws IOException {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("goldens are not updated in CI: update them where you read the difference");
        }
        for (String path : example.expected().keySet()) {
            Files.delete(example.expectedFolder().resolve(path));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path target = example.expectedFolder().resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
