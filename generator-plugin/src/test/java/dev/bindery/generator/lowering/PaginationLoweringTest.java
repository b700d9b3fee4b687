package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.PaginationModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationLoweringTest {

    private static Lowered call(String pagination, String more) {
        return Lowered.paths("""
                /wall:
                  get:
                    operationId: wall.get
                    tags: [wall]
                    parameters:
                      - {name: offset, in: query, schema: {type: integer}}
                      - {name: count, in: query, schema: {type: integer}}
                      - {name: extended, in: query, schema: {type: integer}}
                    x-bindery-pagination: {%s}
                %s
                    responses: {'200': {description: d, content: {application/json: {schema:
                      {type: object, properties: {count: {type: integer}, items: {type: array, items: {type: string}}}}}}}}
                """.formatted(pagination, more.indent(4)));
    }

    @Test
    void knowsTheParametersAndTheListOfThePage() {
        Lowered lowered = call(
                "type: offset, inputs: {offset: offset, count: count}, outputs: {results: /items, total: /count}", "");

        assertThat(lowered.operation("get").pagination())
                .isEqualTo(new PaginationModel("offset", "count", "items", "count", "getAll"));
    }

    @Test
    void ofTheVariantsThoseWithTheListHavePages() {
        Lowered lowered = call("type: offset, inputs: {offset: offset}, outputs: {results: /items}", """
                x-bindery-variants:
                  get: {fixed: {}, result: {type: integer}}
                  getExtended: {fixed: {extended: 1}, result: {type: object, properties: {items: {type: array, items: {type: string}}}}}
                """);

        assertThat(lowered.operation("get").pagination()).isNull();
        assertThat(lowered.operation("getExtended").pagination())
                .isEqualTo(new PaginationModel("offset", null, "items", null, "getExtendedAll"));
        assertThat(lowered.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: cursor | pages of type cursor are not known; use type: offset",
                "type: offset | inputs names no offset; name a parameter of the operation",
                "type: offset, inputs: {offset: skip}, outputs: {results: /items} | there is no parameter skip; name a parameter of the operation",
                "type: offset, inputs: {offset: offset, count: limit}, outputs: {results: /items} | there is no parameter limit; name a parameter of the operation",
                "type: offset, inputs: {offset: offset}, outputs: {results: /rows} | the result has no list rows; let outputs.results point to the list of the page",
                "type: offset, inputs: {offset: offset}, outputs: {results: /count} | the result has no list count; let outputs.results point to the list of the page",
                "type: offset, inputs: {offset: offset} | the result is no list; let outputs.results point to the list of the page",
                "type: offset, inputs: {offset: offset}, outputs: {results: /items, total: /all} | the result has no property all; remove outputs.total or point to a number",
            })
    void pagesThatCannotBeAreErrors(String pagination, String message) {
        Lowered lowered = call(pagination, "");

        assertThat(lowered.isModel()).isFalse();
        assertThat(lowered.messages()).contains("wall.get: x-bindery-pagination: " + message);
    }
}
