package dev.bindery.generator.loader.parse;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final Limits SMALL = new Limits(100, 4, 10);

    @Test
    void aFileUpToTheLimitIsReadAndOneByteMoreIsNot() {
        String fits = "{\"a\": \"" + "x".repeat(91) + "\"}";
        assertThat(Parsed.parse(fits.getBytes(UTF_8), "a.json", SMALL).node()).isNotNull();
        Parsed refused = Parsed.parse((fits + " ").getBytes(UTF_8), "a.json", SMALL);
        assertThat(refused.problems())
                .containsExactly("a.json: error: the file has 101 bytes, more than the limit of 100;"
                        + " split it into several files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void nestingUpToTheLimitIsReadAndOneLevelMoreIsNot(String name) {
        assertThat(Parsed.parse("[[[[1]]]]".getBytes(UTF_8), name, SMALL).problems())
                .isEmpty();
        assertThat(Parsed.parse("[[[[[1]]]]]".getBytes(UTF_8), name, SMALL).problems())
                .singleElement()
                .asString()
                .contains("more than 4 levels of nesting");
    }

    @Test
    void aliasesAddDepthAsIfTheyWereWrittenOut() {
        String yaml = "a: &a [[[1]]]\nb: &b [*a]\nc: [*b]\n";
        assertThat(Parsed.parse(yaml.getBytes(UTF_8), "a.yaml", SMALL).problems())
                .singleElement()
                .asString()
                .contains("more than 4 levels of nesting");
    }

    @Test
    void aliasesUpToTheLimitAreReadAndOneMoreIsNot() {
        String ten = "a: &a [1, 2, 3, 4]\nb: [*a, *a]\n";
        assertThat(Parsed.parse(ten.getBytes(UTF_8), "a.yaml", SMALL).problems())
                .isEmpty();
        String more = "a: &a [1, 2, 3, 4]\nb: [*a, *a, *a]\n";
        assertThat(Parsed.parse(more.getBytes(UTF_8), "a.yaml", SMALL).problems())
                .singleElement()
                .asString()
                .contains("repeat more than 10 values");
    }

    @Test
    void aLongChainOfMergeKeysIsRefused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 {x: 1}\n");
        for (int i = 1; i <= 20_000; i++) {
            yaml.append("a%d: &a%d {<<: *a%d}%n".formatted(i, i, i - 1));
        }
        String reversed = "last: {<<: *a20000}\n";
        Parsed parsed = Parsed.yaml(yaml + reversed);
        assertThat(parsed.problems())
                .singleElement()
                .asString()
                .contains("a.yaml:")
                .contains("error: ");
    }

    @Test
    void yamlBeyondThreeMegabytesIsRead() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            yaml.append("key%05d: {description: a text of some length, which makes the file long}%n".formatted(i));
        }
        assertThat(yaml.length()).isGreaterThan(4_000_000);
        Parsed parsed = Parsed.yaml(yaml.toString());
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.node())
                .isInstanceOfSatisfying(
                        ObjectNode.class, all -> assertThat(all.names()).hasSize(60_000));
    }

    @Test
    void aliasesThatDoubleThirtyTimesAreRefused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [1, 2]\n");
        for (int i = 1; i <= 30; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(Parsed.yaml(yaml.toString()).problems())
                .singleElement()
                .asString()
                .contains("repeat more than 1000000 values");
    }

    @Test
    void aKeyUpToTheLengthOfAConstantIsReadAndALongerOneIsNot() {
        assertThat(Parsed.json("{\"%s\": 1}".formatted("я".repeat(21_845))).problems())
                .isEmpty();
        assertThat(Parsed.json("{\"%s\": 1}".formatted("я".repeat(21_846))).problems())
                .containsExactly(
                        "a.json:1:2: error: a key of 21846 characters, more than the limit of 21845; shorten it");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(UTF_8, ""),
                Arguments.of(UTF_8, "\uFEFF"),
                Arguments.of(UTF_16LE, "\uFEFF"),
                Arguments.of(UTF_16BE, "\uFEFF"),
                Arguments.of(UTF_16LE, ""),
                Arguments.of(UTF_16BE, ""));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyEncodingOfUnicodeIsRecognised(Charset charset, String mark) {
        for (String name : new String[] {"a.json", "a.yaml"}) {
            byte[] bytes = (mark + "{\"name\": \"Привет 😀\"}").getBytes(charset);
            Parsed parsed = Parsed.parse(bytes, name, Limits.STANDARD);
            assertThat(parsed.problems()).isEmpty();
            assertThat(parsed.node()).isInstanceOfSatisfying(ObjectNode.class, object -> {
                assertThat(object.text("name")).isEqualTo("Привет 😀");
                assertThat(object.location().column()).isEqualTo(1);
            });
        }
    }

    @Test
    void aFileCutInTheMiddleOfACharacterIsNotUtf8() {
        byte[] bytes = {'a', ':', ' ', (byte) 0xD0};
        assertThat(Parsed.parse(bytes, "a.yaml", Limits.STANDARD).problems())
                .containsExactly("a.yaml:1:4: error: the file is not valid UTF-8; save it as UTF-8");
    }

    @Test
    void whatIsNoTextIsToldBeforeWhatIsNoJson() {
        byte[] bytes = {'{', 'a', ' ', (byte) 0xD0, '}'};
        assertThat(Parsed.parse(bytes, "a.json", Limits.STANDARD).problems())
                .containsExactly("a.json:1:4: error: the file is not valid UTF-8; save it as UTF-8");
    }

    @Test
    void aMissingFileIsADiagnostic(@TempDir Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new DocumentParser(Limits.STANDARD, diagnostics).parse(folder.resolve("no.yaml"), "no.yaml"))
                .isNull();
        assertThat(diagnostics.lines("", 10))
                .containsExactly("no.yaml: error: there is no such file; correct the name");
    }

    @Test
    void aFolderInPlaceOfAFileIsADiagnostic(@TempDir Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new DocumentParser(Limits.STANDARD, diagnostics).parse(folder, "folder"))
                .isNull();
        assertThat(diagnostics.lines("", 10)).containsExactly("folder: error: the file cannot be read");
    }
}
