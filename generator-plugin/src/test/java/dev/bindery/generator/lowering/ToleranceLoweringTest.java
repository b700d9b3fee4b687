package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceLoweringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-bindery-as: boolean, oneOf: [{type: boolean}, {type: integer, enum: [0, 1]}] | tolerant boolean",
                "x-bindery-as: boolean, type: integer, enum: [0, 1]                      | bit",
                "x-bindery-as: boolean, oneOf: [{type: integer}, {type: 'null'}]         | bit?",
                "x-bindery-as: boolean, type: [boolean, integer, string]                 | tolerant boolean",
                "x-bindery-as: integer, oneOf: [{type: integer, format: int32}, {type: string}] | tolerant int32",
                "x-bindery-as: integer, type: string                                     | tolerant int64",
                "x-bindery-as: number, oneOf: [{type: number}, {type: string}]           | tolerant double",
                "x-bindery-as: string, oneOf: [{type: string}, {type: integer}]          | tolerant string",
                "x-bindery-as: string, oneOf: [{type: string}, {type: boolean, enum: [false]}] | tolerant string?",
                "x-bindery-as: list, oneOf: [{type: array, items: {type: string}}, {type: object, additionalProperties: {type: string}}] | IndexedList<string>",
                "x-bindery-as: list, oneOf: [{type: array, items: {type: string}}, {type: boolean, enum: [false]}] | tolerant List<string>?",
                "x-bindery-as: object, oneOf: [{$ref: '#/components/schemas/Files'}, {type: array, maxItems: 0}] | tolerant Files?",
                "x-bindery-as: object, oneOf: [{type: object, additionalProperties: {type: string}}, {type: array}] | tolerant Map<string>?",
            })
    void severalFormsMeanOneType(String schema, String type) {
        Lowered lowered = Lowered.schemas("""
                Files: {type: object, properties: {a: {type: string}}}
                Box: {type: object, properties: {value: {%s}}}
                """.formatted(schema));

        assertThat(lowered.type("Box")).isEqualTo("class Box\n  " + type + " value\n");
    }

    @Test
    void formsThatMeanNothingAreKnownByTheirKind() {
        Lowered lowered = Lowered.schemas("""
                Box:
                  type: object
                  properties:
                    a: {x-bindery-as: string, oneOf: [{type: string}, {type: boolean, enum: [false]}, {type: array, maxItems: 0}]}
                    b: {x-bindery-as: string, oneOf: [{type: string}, {type: boolean}]}
                """);

        assertThat(lowered.property("Box", "a").type())
                .isEqualTo(new TypeRef.Tolerant(
                        new TypeRef.Scalar(ScalarKind.STRING), Set.of(JsonKindName.BOOLEAN, JsonKindName.ARRAY)));
        assertThat(lowered.property("Box", "b").type())
                .isEqualTo(new TypeRef.Tolerant(new TypeRef.Scalar(ScalarKind.STRING)));
    }

    @Test
    void theTypedFormOfAComponentHasItsName() {
        Lowered lowered = Lowered.schemas("""
                Deactivation:
                  x-bindery-as: string
                  oneOf: [{type: string, enum: [deleted, banned]}, {type: boolean, enum: [false]}, {type: 'null'}]
                Box: {type: object, properties: {a: {$ref: '#/components/schemas/Deactivation'}}}
                """);

        assertThat(lowered.types())
                .isEqualTo("class Box\n  tolerant Deactivation? a\nenum Deactivation of string\n  DELETED, BANNED\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-bindery-as: object, oneOf: [{type: string}, {type: object}] | a form of type string cannot mean object; use some of [object, array, boolean]",
                "x-bindery-as: list, oneOf: [{type: array}, {type: string}]   | a form of type string cannot mean list; use some of [array, object, boolean]",
                "x-bindery-as: boolean, type: object                          | a form of type object cannot mean boolean; use some of [boolean, integer, number, string]",
                "x-bindery-as: object, type: array                            | no form can be read as object; add one of that type",
            })
    void formsThatCannotMeanItAreErrors(String schema, String message) {
        Lowered lowered = Lowered.schemas("Box: {type: object, properties: {value: {%s}}}".formatted(schema));

        assertThat(lowered.isModel()).isFalse();
        assertThat(lowered.messages()).containsExactly("x-bindery-as: " + message);
    }
}
