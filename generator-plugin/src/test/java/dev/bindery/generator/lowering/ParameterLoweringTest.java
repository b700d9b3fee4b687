package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.ParameterModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterLoweringTest {

    private static Lowered call(String parameters) {
        return Lowered.paths("""
                /things/{id}:
                  get:
                    operationId: things.get
                    tags: [things]
                    parameters:
                      - {name: id, in: path, required: true, schema: {type: integer}}
                %s
                    responses: {'204': {description: ok}}
                """.formatted(parameters.indent(6)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: a, in: query, schema: {type: array}}                              | FORM | true",
                "{name: a, in: query, explode: false, schema: {type: array}}              | FORM | false",
                "{name: a, in: query, style: spaceDelimited, schema: {type: array}}       | SPACE_DELIMITED | false",
                "{name: a, in: query, style: pipeDelimited, schema: {type: array}}        | PIPE_DELIMITED | false",
                "{name: a, in: query, style: deepObject, explode: true, schema: {type: object}} | DEEP_OBJECT | true",
                "{name: a, in: header, schema: {type: array}}                             | SIMPLE | false",
                "{name: a, in: cookie, schema: {type: array}}                             | FORM | true",
            })
    void knowsTheStylesOfPlaces(String parameter, String style, boolean explode) {
        ParameterModel model = call("- " + parameter).parameter("get", "a");

        assertThat(model.style()).hasToString(style);
        assertThat(model.explode()).isEqualTo(explode);
        assertThat(model.json()).isFalse();
    }

    @Test
    void pathParametersAreSimpleAndRequired() {
        ParameterModel model = call("").parameter("get", "id");

        assertThat(model.style()).hasToString("SIMPLE");
        assertThat(model.property().required()).isTrue();
    }

    @Test
    void parametersWithContentAreJson() {
        Lowered lowered = call("""
                - {name: filter, in: query, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
                - {name: note, in: query, content: {text/plain: {schema: {type: string}}}}
                """);

        assertThat(lowered.parameter("get", "filter").json()).isTrue();
        assertThat(lowered.parameter("get", "note").json()).isFalse();
        assertThat(lowered.resources()).contains("query ThingsGetFilter filter, query string note");
    }

    @Test
    void requiredOnesComeFirst() {
        Lowered lowered = call("""
                - {name: a, in: query, schema: {type: string}}
                - {name: b, in: query, required: true, schema: {type: string}}
                - {name: c, in: header, required: true, schema: {type: string}}
                """);

        assertThat(lowered.resources()).contains("path int64 id!, query string b!, header string c!, query string a)");
    }

    @Test
    void oneNameInTwoPlacesTellsThePlace() {
        Lowered lowered = call("""
                - {name: id, in: query, schema: {type: string}}
                - {name: ID, in: header, schema: {type: string}}
                """);

        assertThat(lowered.resources()).contains("path int64 id!, query string queryId, header string headerId");
    }

    @Test
    void whatTheOperationSaysWinsOverThePath() {
        Lowered lowered = Lowered.paths("""
                /things:
                  parameters:
                    - {name: a, in: query, schema: {type: string}}
                    - {name: b, in: query, schema: {type: string}}
                  get:
                    operationId: things.list
                    tags: [things]
                    parameters: [{name: a, in: query, required: true, schema: {type: integer}}]
                    responses: {'204': {description: ok}}
                """);

        assertThat(lowered.resources()).contains("ThingsListRequest: query int64 a!, query string b)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type", "content-length", "Host"})
    void headersThatTheClientSetsAreNoParameters(String name) {
        Lowered lowered = call("- {name: " + name + ", in: header, schema: {type: string}}");

        assertThat(lowered.resources()).contains("ThingsGetRequest: path int64 id!)");
        assertThat(lowered.messages())
                .containsExactly("things.get: header " + name + " is no parameter; the client sets it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "API Key", "'Ключ'"})
    void headersThatNobodyCanSendAreLeftOut(String name) {
        Lowered lowered = call("- {name: " + name + ", in: header, required: true, schema: {type: string}}");

        assertThat(lowered.resources()).contains("ThingsGetRequest: path int64 id!)");
        assertThat(lowered.messages())
                .containsExactly("things.get: no header can be called '" + name.replace("'", "")
                        + "'; left out; use letters, digits and hyphens");
    }

    @Test
    void reservedCharactersStayInAQueryOnly() {
        Lowered lowered = call("""
                - {name: q, in: query, allowReserved: true, schema: {type: string}}
                - {name: file, in: header, allowReserved: true, schema: {type: string}}
                """);

        assertThat(lowered.parameter("get", "q").allowReserved()).isTrue();
        assertThat(lowered.parameter("get", "file").allowReserved()).isFalse();
        assertThat(lowered.messages())
                .containsExactly("things.get, parameter file: 'allowReserved' is for parameters in a query;"
                        + " reserved characters are encoded");
    }

    @Test
    void inlineTypesAreNamedAfterTheCallAndSharedOnesAfterTheirComponent() {
        Lowered lowered = Lowered.document("""
                paths:
                  /pets:
                    get:
                      operationId: pets.list
                      tags: [pets]
                      parameters:
                        - {name: states, in: query, schema: {type: array, items: {type: string, enum: [new, old]}}}
                        - {$ref: '#/components/parameters/Direction'}
                      responses: {'204': {description: ok}}
                components:
                  parameters:
                    Direction: {name: direction, in: query, description: Which way., schema: {type: string, enum: [asc, desc]}}
                """);

        assertThat(lowered.resources()).contains("query List<PetsListState> states, query Direction direction");
        assertThat(lowered.types())
                .startsWith("enum Direction of string")
                .contains("enum pets.PetsListState of string");
        assertThat(lowered.parameter("list", "direction").property().docs().description())
                .isEqualTo("Which way.");
    }

    @Test
    void theSpecificationMayNameParameters() {
        Lowered lowered = call("- {name: user_ids, in: query, x-bindery-name: userId, schema: {type: integer}}");

        assertThat(lowered.parameter("get", "userId").property().wireName()).isEqualTo("user_ids");
    }
}
