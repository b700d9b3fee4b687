package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.PercentEncoding;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of style examples of OpenAPI 3.1, and what it leaves open. */
class StyledValueTest {
    private static final String EMPTY_STRING = "\"\"";
    private static final String STRING = "\"blue\"";
    private static final String ARRAY = "[\"blue\",\"black\",\"brown\"]";
    private static final String OBJECT = "{\"R\":100,\"G\":200,\"B\":150}";

    private static StyledValue styled(Style style, boolean explode, String json) {
        return new StyledValue("color", JsonValue.parse(json), style, explode, PercentEncoding::encode);
    }

    private static String pairs(Style style, boolean explode, String json) {
        return styled(style, explode, json).pairs().stream()
                .map(pair -> pair.name() + "=" + pair.value())
                .collect(Collectors.joining("&"));
    }

    @ParameterizedTest(name = "{0}, exploded {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "FORM; false; color=; color=blue; color=blue,black,brown; color=R,100,G,200,B,150",
                "FORM; true; color=; color=blue; color=blue&color=black&color=brown; R=100&G=200&B=150",
                "SPACE_DELIMITED; false; color=; color=blue; color=blue%20black%20brown; color=R%20100%20G%20200%20B%20150",
                "SPACE_DELIMITED; true; color=; color=blue; color=blue&color=black&color=brown; R=100&G=200&B=150",
                "PIPE_DELIMITED; false; color=; color=blue; color=blue%7Cblack%7Cbrown; color=R%7C100%7CG%7C200%7CB%7C150",
                "PIPE_DELIMITED; true; color=; color=blue; color=blue&color=black&color=brown; R=100&G=200&B=150",
                "DEEP_OBJECT; true; color=; color=blue; color=blue&color=black&color=brown; color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            })
    void writesNamesAndValues(Style style, boolean explode, String empty, String string, String array, String object) {
        assertThat(pairs(style, explode, EMPTY_STRING)).isEqualTo(empty);
        assertThat(pairs(style, explode, STRING)).isEqualTo(string);
        assertThat(pairs(style, explode, ARRAY)).isEqualTo(array);
        assertThat(pairs(style, explode, OBJECT)).isEqualTo(object);
    }

    @ParameterizedTest(name = "{0}, exploded {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "SIMPLE ! false ! '' ! blue ! blue,black,brown ! R,100,G,200,B,150",
                "SIMPLE ! true ! '' ! blue ! blue,black,brown ! R=100,G=200,B=150",
                "LABEL ! false ! . ! .blue ! .blue,black,brown ! .R,100,G,200,B,150",
                "LABEL ! true ! . ! .blue ! .blue.black.brown ! .R=100.G=200.B=150",
                "MATRIX ! false ! ;color ! ;color=blue ! ;color=blue,black,brown ! ;color=R,100,G,200,B,150",
                "MATRIX ! true ! ;color ! ;color=blue ! ;color=blue;color=black;color=brown ! ;R=100;G=200;B=150",
            })
    void writesOneText(Style style, boolean explode, String empty, String string, String array, String object) {
        assertThat(styled(style, explode, EMPTY_STRING).text()).isEqualTo(empty);
        assertThat(styled(style, explode, STRING).text()).isEqualTo(string);
        assertThat(styled(style, explode, ARRAY).text()).isEqualTo(array);
        assertThat(styled(style, explode, OBJECT).text()).isEqualTo(object);
    }

    @ParameterizedTest(name = "{0}, exploded {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "FORM; false; []; color=",
                "FORM; true; []; ``",
                "FORM; false; {}; color=",
                "FORM; true; {}; ``",
                "PIPE_DELIMITED; false; []; color=",
                "DEEP_OBJECT; true; {}; ``",
                "DEEP_OBJECT; true; []; ``",
                "FORM; true; null; ``",
                "FORM; false; [null,1,null]; color=1",
                "FORM; true; {\"a\":null,\"b\":2}; b=2",
                "FORM; true; [\"\",\"a\"]; color=&color=a",
                "FORM; false; [\"a,b\",\"c&d\"]; color=a%2Cb,c%26d",
                "FORM; true; true; color=true",
                "FORM; true; 1.50; color=1.50",
                "FORM; false; [[1],{\"a\":2}]; color=%5B1%5D,%7B%22a%22%3A2%7D",
                "FORM; true; {\"a b\":[1,2]}; a%20b=%5B1%2C2%5D",
                "DEEP_OBJECT; true; {\"a\":{\"b c\":1},\"l\":[1,2],\"n\":null}; color%5Ba%5D%5Bb%20c%5D=1&color%5Bl%5D=1&color%5Bl%5D=2",
            })
    void writesWhatTheTableLeavesOpen(Style style, boolean explode, String json, String pairs) {
        assertThat(pairs(style, explode, json)).isEqualTo(pairs);
    }
}
