package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bindery.generator.model.EnumModel.Constant;
import dev.bindery.generator.model.ScalarKind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumLoweringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: string, enum: [a, b]              | enum Level of string | A, B",
                "enum: [a, b]                            | enum Level of string | A, B",
                "type: string, enum: ['1', '2']          | enum Level of string | VALUE_1, VALUE_2",
                "type: string, enum: [1, true]           | enum Level of string | VALUE_1, TRUE",
                "type: integer, enum: [0, 1]             | enum Level of int64  | VALUE_0, VALUE_1",
                "type: integer, format: int32, enum: [0] | enum Level of int32  | VALUE_0",
                "enum: [1.0, 2.0]                        | enum Level of int64  | VALUE_1_0, VALUE_2_0",
                "enum: [a, b, null]                      | enum Level of string | A, B",
                "enum: [a, b, a]                         | enum Level of string | A, B",
                "const: a                                | enum Level of string | A",
                "anyOf: [{enum: [a, b]}, {type: string}] | enum Level of string | A, B",
                "oneOf: [{enum: [a]}, {enum: [b, c]}]    | enum Level of string | A, B, C",
                "oneOf: [{const: a}, {const: b}]         | enum Level of string | A, B",
            })
    void lowersNamedEnumerations(String schema, String type, String constants) {
        assertThat(Lowered.schemas("Level: {%s}".formatted(schema)).types())
                .isEqualTo(type + "\n  " + constants + "\n");
    }

    @Test
    void valuesOfIntegersAreDigits() {
        assertThat(Lowered.schemas("Level: {enum: [1.0, -2]}")
                        .enumeration("Level")
                        .constants())
                .extracting(Constant::value)
                .containsExactly("1", "-2");
    }

    @Test
    void namesAndDescriptionsComeFromTheUsualKeys() {
        Lowered lowered = Lowered.schemas("""
                Level:
                  type: integer
                  enum: [0, null, 1]
                  x-enum-varnames: [CLOSED, null, OPEN]
                  x-enum-descriptions: [Nobody., null, Everybody.]
                Size:
                  type: string
                  enum: [s, m]
                  x-enum-descriptions: {m: Medium.}
                """);

        assertThat(lowered.enumeration("Level").constants())
                .extracting(Constant::javaName, constant -> constant.docs().description())
                .containsExactly(tuple("CLOSED", "Nobody."), tuple("OPEN", "Everybody."));
        assertThat(lowered.enumeration("Size").constants())
                .extracting(constant -> constant.docs().description())
                .containsExactly(null, "Medium.");
    }

    @Test
    void anEnumerationMayAllowNull() {
        Lowered lowered = Lowered.schemas("""
                Level: {type: [string, 'null'], enum: [a, b, null]}
                Box: {type: object, properties: {level: {$ref: '#/components/schemas/Level'}}}
                """);

        assertThat(lowered.type("Box")).isEqualTo("class Box\n  Level? level\n");
    }

    @Test
    void tooManyValuesAreNotEnumerated() {
        String values = IntStream.range(0, 3_001).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
        Lowered lowered = Lowered.schemas("Box: {type: object, properties: {zone: {enum: [" + values + "]}}}");

        assertThat(lowered.types()).isEqualTo("class Box\n  string zone\n");
        assertThat(lowered.messages()).containsExactly("there are 3001 values; they are not enumerated");
    }

    @Test
    void valuesThatAreNoScalarsAreNotEnumerated() {
        Lowered lowered = Lowered.schemas("Box: {type: object, properties: {pair: {type: array, enum: [[1], [2]]}}}");

        assertThat(lowered.types()).isEqualTo("class Box\n  List<json> pair\n");
        assertThat(lowered.messages())
                .containsExactly(
                        "the values are of several types, or not of the declared one; they are not enumerated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: integer, format: int32, enum: ['0 (V1)', '1 (V2)'] | int32",
                "type: number, enum: [low]                               | double",
                "type: boolean, enum: ['yes', 'no']                      | boolean",
            })
    void valuesOfAnotherTypeThanTheDeclaredOneAreNotEnumerated(String schema, String type) {
        Lowered lowered = Lowered.schemas("Box: {type: object, properties: {kind: {" + schema + "}}}");

        assertThat(lowered.types()).isEqualTo("class Box\n  " + type + " kind\n");
        assertThat(lowered.messages())
                .containsExactly(
                        "the values are of several types, or not of the declared one; they are not enumerated");
    }

    @Test
    void openEnumerationsOfANamedOneAreThatOne() {
        Lowered lowered = Lowered.schemas("""
                Colour: {type: string, enum: [red, blue]}
                Box: {type: object, properties: {colour: {anyOf: [{$ref: '#/components/schemas/Colour'}, {type: string}]}}}
                """);

        assertThat(lowered.type("Box")).isEqualTo("class Box\n  Colour colour\n");
        assertThat(lowered.enumeration("Colour").base()).isEqualTo(ScalarKind.STRING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: string, enum: [a, %s]", "oneOf: [{const: a}, {const: %s}]"})
    void aValueThatIsTooLongForAConstantIsAPlainText(String schema) {
        Lowered lowered =
                Lowered.schemas("Level: {%s}\nUse: {properties: {level: {$ref: '#/components/schemas/Level'}}}"
                        .formatted(schema.formatted("ж".repeat(40_000))));
        assertThat(lowered.types()).isEqualTo("class Use\n  string level\n");
        assertThat(lowered.messages()).singleElement().asString().contains("a value is longer than a constant can be");
    }

    @Test
    void aValueThatIsTooLongForAConstantTellsNoAlternativesApart() {
        Lowered lowered = Lowered.schemas("""
                Post:
                  oneOf:
                    - {type: object, required: [kind], properties: {kind: {const: %s}, text: {type: string}}}
                    - {type: object, required: [kind], properties: {kind: {const: b}, image: {type: string}}}
                """.formatted("a".repeat(70_000)));
        assertThat(lowered.types()).doesNotContain("aaaaaaaaaa");
    }
}
