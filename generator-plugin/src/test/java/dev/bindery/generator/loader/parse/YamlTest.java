package dev.bindery.generator.loader.parse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "yes",
                "Off",
                "y",
                "2026-01-01",
                "2026-01-01T10:00:00Z",
                "1_000",
                "12:30:45",
                "1e",
                ".",
                "0b11",
                ".inf",
                "-.nan",
                "0x",
                "1.2.3",
                "nil",
                "'5'",
                "\"true\"",
                "!!str 5",
                "tRue",
                "=",
                "+",
                "1,2"
            })
    void textsThatOlderYamlTookForSomethingElseStayTexts(String text) {
        assertThat(value(text).type()).isEqualTo(ScalarNode.Type.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "-5, -5",
        "+5, 5",
        "0x1F, 31",
        "0o17, 15",
        "007, 7",
        "-007, -7",
        "0, 0",
        "-0, -0",
        "1.50, 1.50",
        ".5, 0.5",
        "-.5, -0.5",
        "5., 5.0",
        "1e3, 1e3",
        "1.E+3, 1.0E+3",
        "00.5, 0.5",
        "1E400, 1E400",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "!!float 5, 5",
        "!!int '5', 5"
    })
    void numbersBecomeLiteralsOfJson(String yaml, String json) {
        ScalarNode value = value(yaml);
        assertThat(value.type()).isEqualTo(ScalarNode.Type.NUMBER);
        assertThat(value.literal()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "True, true", "TRUE, true", "false, false", "False, false"})
    void booleansAreThoseOfTheCoreSchema(String yaml, boolean expected) {
        assertThat(value(yaml).bool()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "Null", "NULL", "~", ""})
    void nullHasFiveSpellings(String yaml) {
        assertThat(value(yaml).isNull()).isTrue();
    }

    @Test
    void keysAreTextsAsTheyAreWritten() {
        ObjectNode object = object("200: a\ntrue: b\n~: c\n0x1F: d\n1.50: e\n'': f\n");
        assertThat(object.names()).containsExactly("200", "true", "~", "0x1F", "1.50", "");
    }

    @Test
    void everyNodeKnowsItsPlaceAndItsPointer() {
        ObjectNode object = object("a:\n  - b/c~d:\n      'é😀': [1, x]\n");
        ObjectNode inner = object.objects("a").get(0);
        assertThat(inner.nameLocation("b/c~d")).isEqualTo(new SourceLocation("a.yaml", 2, 5));
        ObjectNode text = requireNonNull(inner.object("b/c~d"));
        Node last = text.items("é😀").get(1);
        assertThat(last.location()).isEqualTo(new SourceLocation("a.yaml", 3, 17));
        assertThat(last.pointer()).hasToString("/a/0/b~1c~0d/é😀/1");
    }

    @Test
    void anAliasIsACopyWithItsOwnPointer() {
        ObjectNode object = object("a: &x {n: 1}\nb: *x\n");
        ObjectNode first = requireNonNull(object.object("a"));
        ObjectNode second = requireNonNull(object.object("b"));
        assertThat(second.sameContent(first)).isTrue();
        assertThat(second.pointer()).hasToString("/b");
        assertThat(second.location()).isEqualTo(first.location());
    }

    @Test
    void ofMergedEntriesOwnOnesWinAndThenEarlierOnes() {
        ObjectNode object = object(
                "a: &a {x: 1, y: 1}\nb: &b {<<: *a, y: 2, z: 2}\nc: {w: 3, <<: [*b, *a], z: 3}\nd: {'<<': plain}\n");
        ObjectNode merged = requireNonNull(object.object("c"));
        assertThat(merged.names()).containsExactlyInAnyOrder("w", "x", "y", "z");
        assertThat(merged.text("x")).isEqualTo("1");
        assertThat(merged.text("y")).isEqualTo("2");
        assertThat(merged.text("z")).isEqualTo("3");
        assertThat(object.object("d")).isNotNull().extracting(d -> d.text("<<")).isEqualTo("plain");
    }

    @Test
    void blocksAndQuotesReadAsYamlSays() {
        ObjectNode object = object("a: |\n  one\n   two\n\nb: >-\n  one\n  two\nc: \"\\u00e9\\x41\\t\"\nd: 'it''s'\n");
        assertThat(object.text("a")).isEqualTo("one\n two\n");
        assertThat(object.text("b")).isEqualTo("one two");
        assertThat(object.text("c")).isEqualTo("éA\t");
        assertThat(object.text("d")).isEqualTo("it's");
    }

    @Test
    void aKeyMayBeLongWhereItIsMarkedAsOne() {
        String key = "k".repeat(5_000);
        assertThat(object("? " + key + "\n: 1\n").text(key)).isEqualTo("1");
    }

    private static ScalarNode value(String yaml) {
        return (ScalarNode) requireNonNull(object("value: " + yaml + "\n").get("value"));
    }

    private static ObjectNode object(String yaml) {
        return Parsed.yaml(yaml).object();
    }
}
