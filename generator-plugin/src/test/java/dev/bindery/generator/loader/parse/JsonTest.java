package dev.bindery.generator.loader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void readsWhatAYamlParserStumblesOver() {
        String key = "k".repeat(5_000);
        ObjectNode object = object("\t{\r\n\t\"" + key + "\"\t:\t\"\\/\\ud83d\\ude00\",\n\"a\":[1,2 ]\t}\n\t");
        assertThat(object.text(key)).isEqualTo("/😀");
        assertThat(object.texts("a")).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-0", "1.50", "1E400", "123456789012345678901234567890"})
    void numbersKeepTheirLiterals(String number) {
        Node value = object("{\"n\": " + number + "}").get("n");
        assertThat(value).isInstanceOfSatisfying(ScalarNode.class, scalar -> {
            assertThat(scalar.literal()).isEqualTo(number);
            assertThat(scalar.type()).isEqualTo(ScalarNode.Type.NUMBER);
        });
    }

    @Test
    void everyNodeKnowsItsPlaceAndItsPointer() {
        ObjectNode object = object("{\n  \"a\": [true,\n null]}");
        Node last = object.items("a").get(1);
        assertThat(object.nameLocation("a")).isEqualTo(new SourceLocation("a.json", 2, 3));
        assertThat(last.location()).isEqualTo(new SourceLocation("a.json", 3, 2));
        assertThat(last.pointer()).hasToString("/a/1");
        assertThat(last.kind()).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'a': 1}", "{a: 1}", "{\"a\": 01}", "{\"a\": NaN}", "[1,]", "{\"a\" 1}", "// x\n{}", "\"\n\""})
    void whatIsNotJsonIsRefused(String text) {
        Parsed parsed = Parsed.json(text);
        assertThat(parsed.node()).isNull();
        assertThat(parsed.problems()).singleElement().asString().contains("error: this is not JSON: ");
    }

    private static ObjectNode object(String json) {
        return Parsed.json(json).object();
    }
}
