package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.UntypedCallModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelBuilderTest {

    @Test
    void severalFilesAreOneApi() {
        Lowered lowered = Lowered.files(Map.of("common.yaml", """
                x-bindery-client: {name: OpenVk}
                paths: {}
                components:
                  schemas: {Post: {type: object, properties: {id: {type: integer}}}}
                  parameters: {Sort: {name: sort, in: query, schema: {type: string, enum: [a, b]}}}
                """, "wall.yaml", """
                paths:
                  /wall:
                    get:
                      operationId: wall.get
                      tags: [wall]
                      parameters: [{$ref: 'common.yaml#/components/parameters/Sort'}]
                      responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'common.yaml#/components/schemas/Post'}}}}}
                components:
                  schemas: {Post: {$ref: 'common.yaml#/components/schemas/Post'}, Wall: {type: object, properties: {a: {type: string}}}}
                """));

        assertThat(lowered.api().clientName()).isEqualTo("OpenVk");
        assertThat(lowered.resources()).contains("Post get(WallGetRequest: query Sort sort)");
        assertThat(lowered.types())
                .isEqualTo("class Post\n  int64 id\nenum Sort of string\n  A, B\nclass Wall\n  string a\n");
    }

    @Test
    void componentsOfOneNameInTwoFilesAreTwoTypes() {
        Lowered lowered = Lowered.files(Map.of(
                "board.yaml",
                        "paths: {}\ncomponents: {schemas: {Post: {type: object, properties: {a: {type: string}}}}}",
                "wall.yaml",
                        "paths: {}\ncomponents: {schemas: {Post: {type: object, properties: {b: {type: string}}}}}"));

        assertThat(lowered.types()).isEqualTo("class Post\n  string a\nclass WallPost\n  string b\n");
    }

    @Test
    void whatIsSaidTwiceMustBeTheSame() {
        Lowered lowered = Lowered.files(Map.of(
                "a.yaml", "paths: {}\nx-bindery-client: {name: One}",
                "b.yaml", "paths: {}\nx-bindery-client: {name: Other}"));

        assertThat(lowered.isModel()).isFalse();
        assertThat(lowered.messages())
                .containsExactly(
                        "x-bindery-client says something else than at a.yaml:4:19; say it in one file of the folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{url: https://a.example/v1}]                         | https://a.example/v1",
                "[{url: /v1}, {url: https://b.example}]                | https://b.example",
                "[{url: 'https://{h}.example', variables: {h: {default: c}}}] | https://c.example",
                "[{url: 'https://{h}.example'}]                        | ",
                "[{url: /v1}]                                          | ",
            })
    void theServerIsTheFirstAbsoluteOne(String servers, String server) {
        assertThat(Lowered.document("paths: {}\nservers: " + servers).api().server())
                .isEqualTo(server);
    }

    @Test
    void theUntypedCallIsAsTheDocumentSays() {
        assertThat(Lowered.document(
                                "paths: {}\nx-bindery-call: {method: POST, path: '/method/{method}', in: form, envelope: response}")
                        .api()
                        .untypedCall())
                .isEqualTo(new UntypedCallModel("POST", "/method/{method}", ParameterPlace.FORM, "response"));
        assertThat(Lowered.document("paths: {}").api().untypedCall()).isNull();
        assertThat(Lowered.document("paths: {}\nx-bindery-call: {method: POST, path: /method, in: body}")
                        .messages())
                .containsExactly(
                        "x-bindery-call: parameters cannot go into \"body\"; use in: form or in: query",
                        "x-bindery-call: the path has no {method}; say where the method's name goes: /method/{method}");
    }

    @Test
    void errorsHaveShapesCodesAndExceptions() {
        ErrorModel errors = Lowered.document("""
                        paths: {}
                        x-bindery-errors:
                          shapes: [{code: /error/code, message: /error/text}, {code: /error}]
                          codes:
                            '6': {name: TOO_FAST, summary: Slow down., exception: RateLimited, retry: always}
                            '5': {name: UNAUTHORIZED, summary: No., exception: InvalidToken}
                            '15': {name: NO_ACCESS, summary: Not yours., exception: InvalidToken, retry: if-repeatable}
                            need-more: {summary: More.}
                        """).api().errors();

        assertThat(errors.shapes())
                .containsExactly(
                        new ErrorModel.Shape(null, "/error/code", "/error/text", null),
                        new ErrorModel.Shape(null, "/error", null, null));
        assertThat(errors.codes()).extracting(ErrorModel.Code::value).containsExactly("6", "5", "15", "need-more");
        assertThat(errors.codes())
                .extracting(ErrorModel.Code::constantName)
                .containsExactly("TOO_FAST", "UNAUTHORIZED", "NO_ACCESS", "NEED_MORE");
        assertThat(errors.codes())
                .extracting(ErrorModel.Code::retry)
                .containsExactly(
                        ErrorModel.Retry.ALWAYS,
                        ErrorModel.Retry.NEVER,
                        ErrorModel.Retry.IF_REPEATABLE,
                        ErrorModel.Retry.NEVER);
        assertThat(errors.exceptions())
                .extracting(
                        exception -> exception.name() + ": " + exception.docs().summary())
                .containsExactly("InvalidToken: No.", "RateLimited: Slow down.");
    }

    @Test
    void errorCodesThatCannotBeAreErrors() {
        Lowered lowered = Lowered.document("""
                paths: {}
                x-bindery-errors: {codes: {'1': {name: A, exception: class}, '2': {name: B, retry: sometimes}}}
                """);

        assertThat(lowered.messages())
                .containsExactly(
                        "x-bindery-errors, code 1: no class can be called \"class\"; choose a Java name",
                        "x-bindery-errors, code 2: \"sometimes\" is no advice; choose never, if-repeatable, always or wait");
    }

    @Test
    void theSameDocumentGivesTheSameModel() {
        String document = """
                paths:
                  /b: {get: {operationId: x.b, tags: [x], responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {q: {type: object, properties: {z: {type: string}}}}}}}}}}}
                  /a: {get: {operationId: w.a, tags: [w], responses: {'204': {description: d}}}}
                components: {schemas: {Z: {type: object, properties: {a: {enum: [b, a]}}}, A: {type: object, properties: {b: {type: string}}}}}
                """;

        assertThat(Lowered.document(document).api())
                .isEqualTo(Lowered.document(document).api());
        assertThat(List.of(Lowered.document(document).resources().split("\n"))).startsWith("w() in w");
    }
}
