package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLoweringTest {

    private static Lowered call(String content) {
        return Lowered.document("""
                paths:
                  /things/{id}:
                    post:
                      operationId: things.save
                      tags: [things]
                      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                      requestBody:
                        required: true
                        content:
                %s
                      responses: {'204': {description: ok}}
                components:
                  schemas:
                    Pet: {type: object, required: [name], properties: {name: {type: string}, id: {type: integer, readOnly: true}}}
                """.formatted(content.indent(10)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json: {schema: {$ref: '#/components/schemas/Pet'}}             | json_body Pet body!",
                "application/json: {schema: {type: array, items: {type: string}}}           | json_body List<string> body!",
                "application/json: {schema: {type: object}}                                 | json_body Map<json> body!",
                "application/json: {}                                                       | json_body json body!",
                "application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}} | json_property string a!",
                "application/json: {schema: {type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}} | json_body ThingsSaveBody body!",
                "application/merge-patch+json: {schema: {$ref: '#/components/schemas/Pet'}} | json_body Pet body!",
                "text/plain: {schema: {type: string}}                                       | text_body string body!",
                "application/xml: {schema: {$ref: '#/components/schemas/Pet'}}              | text_body string body!",
                "application/octet-stream: {schema: {type: string, format: binary}}         | binary_body upload body!",
                "image/png: {}                                                              | binary_body upload body!",
                "'*/*': {schema: {$ref: '#/components/schemas/Pet'}}                        | json_body Pet body!",
                "'*/*': {schema: {type: string, format: binary}}                            | binary_body upload body!",
                "application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pet'}} | form string name!",
                "multipart/form-data: {schema: {$ref: '#/components/schemas/Pet'}}          | part string name!",
                "multipart/form-data: {schema: {type: string}}                              | binary_body upload body!",
                "application/json: {schema: {type: array, items: {type: string}, properties: {a: {type: string}}}} | json_body List<string> body!",
            })
    void lowersBodies(String content, String parameter) {
        assertThat(call(content).resources()).contains("ThingsSaveRequest: path int64 id!, " + parameter + ")");
    }

    @Test
    void notesThatTheCallerFramesAMultipartBodyWithoutParts() {
        Lowered lowered = call("multipart/form-data: {schema: {type: string, format: binary}}");

        assertThat(lowered.messages())
                .containsExactly(
                        "things.save: the multipart body names no part; the caller frames it and says its boundary; declare the parts as properties");
    }

    @Test
    void partsInAFormOfTheirOwnAreTextsAndOtherMultipartBodiesAreNoted() {
        Lowered lowered = call("""
                multipart/mixed:
                  schema: {type: object, properties: {pet: {type: object, properties: {a: {type: string}}}}}
                  encoding: {pet: {contentType: application/xml}}
                """);

        assertThat(lowered.resources()).contains("part string pet");
        assertThat(lowered.parameter("save", "pet").mediaType()).isEqualTo("application/xml");
        assertThat(lowered.messages())
                .containsExactlyInAnyOrder(
                        "things.save: multipart/mixed has no form of its own; parts are sent as multipart/form-data",
                        "nothing writes objects as application/xml; the part is a text, which the caller writes");
    }

    @Test
    void saysMediaTypesThatArePeculiar() {
        assertThat(call("application/json: {schema: {$ref: '#/components/schemas/Pet'}}")
                        .parameter("save", "body")
                        .mediaType())
                .isNull();
        assertThat(call("application/merge-patch+json: {schema: {$ref: '#/components/schemas/Pet'}}")
                        .parameter("save", "body")
                        .mediaType())
                .isEqualTo("application/merge-patch+json");
        assertThat(call("image/png: {}").parameter("save", "body").mediaType()).isEqualTo("image/png");
        assertThat(call("'*/*': {schema: {type: string, format: binary}}")
                        .parameter("save", "body")
                        .mediaType())
                .isEqualTo("application/octet-stream");
    }

    @Test
    void prefersJsonAndNotesTheOthers() {
        Lowered lowered = call("""
                application/xml: {schema: {$ref: '#/components/schemas/Pet'}}
                multipart/form-data: {schema: {$ref: '#/components/schemas/Pet'}}
                application/json: {schema: {$ref: '#/components/schemas/Pet'}}
                """);

        assertThat(lowered.resources()).contains("json_body Pet body!");
        assertThat(lowered.messages())
                .containsExactly(
                        "things.save: the body may also be application/xml; it is sent as application/json",
                        "things.save: the body may also be multipart/form-data; it is sent as application/json");
    }

    @Test
    void plainJsonGoesBeforeOtherJsonAndTypesBeforeRanges() {
        String pet = ": {schema: {$ref: '#/components/schemas/Pet'}}\n";

        assertThat(call("'application/*+json'" + pet + "application/json-patch+json" + pet + "application/json" + pet)
                        .parameter("save", "body")
                        .mediaType())
                .isNull();
        assertThat(call("'application/*+json'" + pet + "application/vnd.pet+json" + pet)
                        .parameter("save", "body")
                        .mediaType())
                .isEqualTo("application/vnd.pet+json");
    }

    @Test
    void aBodyOfReadOnlyPropertiesStaysWhole() {
        Lowered lowered = call("""
                application/json: {schema: {type: object, properties: {id: {type: string, readOnly: true}}}}
                """);

        assertThat(lowered.resources()).contains("json_body ThingsSaveBody body!");
    }

    @Test
    void fieldsOfAFormHaveTheirEncoding() {
        Lowered lowered = call("""
                application/x-www-form-urlencoded:
                  schema:
                    type: object
                    properties:
                      ids: {type: array, items: {type: integer}}
                      names: {type: array, items: {type: string}}
                      pet: {$ref: '#/components/schemas/Pet'}
                      pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                      deep: {$ref: '#/components/schemas/Pet'}
                      text: {type: string}
                    additionalProperties: {type: integer}
                  encoding:
                    ids: {style: form, explode: false}
                    deep: {style: deepObject, explode: true}
                    text: {contentType: application/json}
                """);

        assertThat(lowered.parameter("save", "ids"))
                .matches(p -> p.style() == ParameterStyle.FORM && !p.explode() && !p.json());
        assertThat(lowered.parameter("save", "names"))
                .matches(p -> p.style() == ParameterStyle.FORM && p.explode() && !p.json());
        assertThat(lowered.parameter("save", "pet")).matches(ParameterModel::json);
        assertThat(lowered.parameter("save", "pets")).matches(ParameterModel::json);
        assertThat(lowered.parameter("save", "deep"))
                .matches(p -> p.style() == ParameterStyle.DEEP_OBJECT && !p.json());
        assertThat(lowered.parameter("save", "text")).matches(ParameterModel::json);
        assertThat(lowered.resources()).contains("form_rest Map<int64> moreFields");
    }

    @Test
    void aFormWithoutFieldsOfItsOwnTakesAny() {
        assertThat(call("application/x-www-form-urlencoded: {schema: {type: object}}")
                        .resources())
                .contains("form_rest Map<json> fields");
    }

    @Test
    void filesArePartsByFormatOrByMediaType() {
        Lowered lowered = call("""
                multipart/form-data:
                  schema:
                    type: object
                    properties:
                      file: {type: string, format: binary}
                      files: {type: array, items: {type: string, format: binary}}
                      image: {}
                      raw: {type: string, contentMediaType: application/octet-stream}
                      note: {type: string}
                      pet: {$ref: '#/components/schemas/Pet'}
                  encoding:
                    image: {contentType: image/png}
                    note: {contentType: text/markdown}
                """);

        assertThat(lowered.resources())
                .contains(
                        "part upload file, part List<upload> files, part upload image, part upload raw, part string note, part Pet pet");
        assertThat(lowered.parameter("save", "image").mediaType()).isEqualTo("image/png");
        assertThat(lowered.parameter("save", "note").mediaType()).isEqualTo("text/markdown");
        assertThat(lowered.parameter("save", "pet").json()).isTrue();
    }

    @Test
    void propertiesOfAnInlineBodyAreParametersAndReadOnlyOnesAreNot() {
        Lowered lowered = call("""
                application/json:
                  schema:
                    type: object
                    required: [name]
                    properties:
                      id: {type: string}
                      name: {type: string}
                      made: {type: string, readOnly: true}
                      mode: {type: string, enum: [a, b]}
                """);

        assertThat(lowered.resources())
                .contains(
                        "path int64 id!, json_property string name!, json_property string bodyId, json_property ThingsSaveMode mode)");
    }

    @Test
    void alternativesOfAFormAreFieldsTogether() {
        Lowered lowered = call("""
                application/x-www-form-urlencoded:
                  schema:
                    oneOf:
                      - {type: object, required: [a], properties: {a: {type: string}}}
                      - {type: object, required: [b], properties: {b: {type: string}}}
                """);

        assertThat(lowered.resources()).contains("form string a, form string b)");
    }
}
