package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.PaginationModel;
import dev.bindery.generator.model.PaginationModel.Style;
import java.util.List;
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
                      - {name: after, in: query, schema: {type: string}}
                    x-bindery-pagination: {%s}
                %s
                    responses: {'200': {description: d, content: {application/json: {schema:
                      {type: object, properties: {count: {type: integer}, next: {type: string}, extra: {type: object, properties: {last: {type: boolean}}}, items: {type: array, items: {type: string}}}}}}}}
                """.formatted(pagination, more.indent(4)));
    }

    @Test
    void knowsTheParametersAndTheListOfThePage() {
        Lowered lowered = call(
                "type: offset, inputs: {offset: offset, count: count}, outputs: {results: /items, total: /count}", "");

        assertThat(lowered.operation("get").pagination())
                .isEqualTo(new PaginationModel(
                        Style.OFFSET, "offset", List.of("items"), List.of("count"), null, null, null, "getAll"));
    }

    @Test
    void followsCursorsWhereverTheyStand() {
        Lowered lowered = call(
                "type: cursor, inputs: {cursor: after},"
                        + " outputs: {results: /items, cursor: /next, last: /extra/last, more: /extra/last}",
                "");

        assertThat(lowered.operation("get").pagination())
                .isEqualTo(new PaginationModel(
                        Style.CURSOR,
                        "after",
                        List.of("items"),
                        null,
                        List.of("next"),
                        List.of("extra", "last"),
                        List.of("extra", "last"),
                        "getAll"));
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
                .isEqualTo(new PaginationModel(
                        Style.OFFSET, "offset", List.of("items"), null, null, null, null, "getExtendedAll"));
        assertThat(lowered.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: keyset | pages of type keyset are not known; use offset or cursor",
                "type: cursor, inputs: {cursor: after}, outputs: {results: /items, cursor: /after} | the result has no /after; remove outputs.cursor or point to a value",
                "type: cursor, inputs: {cursor: after}, outputs: {results: /items} | outputs names no cursor; point to what the next page is asked for by",
                "type: cursor, inputs: {cursor: offset}, outputs: {results: /items, cursor: /next} | the cursor /next is not of the type of offset; let the two have one type, or offset take a text",
                "type: offset | inputs names no offset; name a parameter of the operation",
                "type: offset, inputs: {offset: skip}, outputs: {results: /items} | there is no parameter skip; name a parameter of the operation",
                "type: offset, inputs: {offset: offset, count: limit}, outputs: {results: /items} | there is no parameter limit; name a parameter of the operation",
                "type: offset, inputs: {offset: offset}, outputs: {results: /rows} | there is no list /rows; let outputs.results point to the list of the page",
                "type: offset, inputs: {offset: offset}, outputs: {results: /count} | there is no list /count; let outputs.results point to the list of the page",
                "type: offset, inputs: {offset: offset} | the result is no list; let outputs.results point to the list of the page",
                "type: offset, inputs: {offset: offset}, outputs: {results: /items, total: /all} | the result has no /all; remove outputs.total or point to a value",
            })
    void pagesThatCannotBeAreErrors(String pagination, String message) {
        Lowered lowered = call(pagination, "");

        assertThat(lowered.isModel()).isFalse();
        assertThat(lowered.messages()).contains("wall.get: x-bindery-pagination: " + message);
    }
}
