package dev.bindery.generator.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.parse.DocumentParser;
import dev.bindery.generator.loader.parse.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class DocumentWritersTest {
    private static final SourceLocation AT = SourceLocation.ofFile("test");
    private static final String[] PIECES = {
        "a",
        "Post",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r",
        "\t",
        ":",
        ": ",
        " #",
        "-",
        "- ",
        "?",
        "'",
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "no",
        "null",
        "true",
        "1",
        "1_000",
        "12:30",
        "2026-01-01",
        "0x1",
        ".5",
        "=",
        "<<",
        "~",
        "é",
        "😀",
        "\u0000",
        "\u0007",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\u00A0",
        "---",
        "...",
        "$ref",
        "/pets/{id}",
        "https://shop.example"
    };

    @TempDir
    Path folder;

    @Test
    void whateverIsWrittenIsReadAgain() throws IOException {
        long seed = Long.getLong("bindery.seed", 20_260_101L);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Node node = object(random, 4);
            assertThat(reread("a.json", JsonDocument.write(node)).sameContent(node))
                    .as("JSON, seed %d, round %d", seed, i)
                    .isTrue();
            assertThat(reread("a.yaml", YamlDocument.write(node)).sameContent(node))
                    .as("YAML, seed %d, round %d", seed, i)
                    .isTrue();
        }
    }

    /** SnakeYAML by itself reads YAML 1.1, which takes more texts for something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no", "On", "y", "~", "null", "2026-01-01", "12:30:45", "1_000", "0b1", "0o7", "010", ".inf", "<<", "=",
                "5", "1e3", "", " a", "a ", "- a", "a: b", "a #b", "two\nlines", "\nfirst", "last\n\n", "a\r\nb", "'",
                        "\"",
                "{a}", "é", "😀", "\u2028", "%", "@a", "key:", "?", "|", "!a", "&a", "*a"
            })
    void readersOfOlderYamlGetTheSameTextToo(String text) {
        String yaml = YamlDocument.write(new ObjectNode(AT, JsonPointer.ROOT, List.of(property(text, text(text)))));
        Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        assertThat(read).containsExactly(Map.entry(text, text));
    }

    @Test
    void yamlIsWrittenAsAPersonWould() {
        ObjectNode inner = new ObjectNode(
                AT,
                JsonPointer.ROOT,
                List.of(property("200", text("One.\nTwo.\n")), property("empty", list(List.of()))));
        ObjectNode node = new ObjectNode(
                AT,
                JsonPointer.ROOT,
                List.of(
                        property("/pets/{id}", list(List.of(inner, list(List.of(number("1.50")))))),
                        property("summary", text("Lists the pets (all of them)."))));
        assertThat(YamlDocument.write(node)).isEqualTo("""
                        '/pets/{id}':
                          - '200': |
                              One.
                              Two.
                            empty: []
                          - - 1.50
                        summary: Lists the pets (all of them).
                        """);
    }

    @Test
    void aKeyBeyondWhatReadersLookForIsMarkedAsOne() throws IOException {
        String key = "k".repeat(3_000);
        Node node = new ObjectNode(AT, JsonPointer.ROOT, List.of(property(key, list(List.of(text("a"))))));
        assertThat(reread("a.yaml", YamlDocument.write(node)).sameContent(node)).isTrue();
    }

    private Node reread(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Diagnostics diagnostics = new Diagnostics();
        Node node = new DocumentParser(Limits.STANDARD, diagnostics).parse(file, name);
        assertThat(diagnostics.all()).as(text).isEmpty();
        if (node == null) {
            throw new AssertionError("not read, and not reported: " + text);
        }
        return node;
    }

    private static Node node(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0, 1, 2 -> text(randomText(random));
            case 3 -> number(random.nextBoolean() ? String.valueOf(random.nextLong()) : random.nextInt(99) + ".50e-3");
            case 4 ->
                random.nextBoolean()
                        ? new ScalarNode(
                                AT, JsonPointer.ROOT, ScalarNode.Type.BOOLEAN, String.valueOf(random.nextBoolean()))
                        : new ScalarNode(AT, JsonPointer.ROOT, ScalarNode.Type.NULL, "null");
            case 5 -> list(items(random, depth));
            default -> object(random, depth);
        };
    }

    private static List<Node> items(Random random, int depth) {
        List<Node> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(node(random, depth - 1));
        }
        return items;
    }

    private static ObjectNode object(Random random, int depth) {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String name = randomText(random);
            properties.put(name, property(name, node(random, depth - 1)));
        }
        return new ObjectNode(AT, JsonPointer.ROOT, properties.values());
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Property property(String name, Node value) {
        return new Property(name, AT, value);
    }

    private static Node text(String text) {
        return new ScalarNode(AT, JsonPointer.ROOT, ScalarNode.Type.TEXT, text);
    }

    private static Node number(String literal) {
        return new ScalarNode(AT, JsonPointer.ROOT, ScalarNode.Type.NUMBER, literal);
    }

    private static Node list(List<? extends Node> items) {
        return new ArrayNode(AT, JsonPointer.ROOT, items);
    }
}
