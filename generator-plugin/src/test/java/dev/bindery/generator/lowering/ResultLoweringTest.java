package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultLoweringTest {

    private static Lowered call(String responses) {
        return Lowered.document("""
                paths:
                  /things:
                    get:
                      operationId: things.get
                      tags: [things]
                      responses:
                %s
                components:
                  schemas:
                    Pet: {type: object, properties: {name: {type: string}}}
                """.formatted(responses.indent(8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}} | Pet",
                "'200': {description: d, content: {application/json: {schema: {type: array, items: {type: string}}}}} | List<string>",
                "'200': {description: d, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}} | ThingsGetResponse",
                "'200': {description: d, content: {application/json: {schema: {type: [string, 'null']}}}} | string?",
                "'200': {description: d, content: {application/json: {}}}                | json",
                "'200': {description: d, content: {application/json: {schema: {type: string, format: binary}}}} | bytes",
                "'200': {description: d, content: {'*/*': {schema: {$ref: '#/components/schemas/Pet'}}}} | Pet",
                "'200': {description: d, content: {'*/*': {schema: {type: boolean}}, application/json: {schema: {type: string}}}} | string",
                "'200': {description: d, content: {'image/*': {schema: {type: string}}}}   | bytes",
                "'200': {description: d, content: {xml: {}}}                             | bytes",
                "'200': {description: d, content: {'*': {schema: {$ref: '#/components/schemas/Pet'}}}} | Pet",
                "'200': {description: d, content: {json: {}, text/csv: {}}}              | text",
                "'200': {description: d, content: {application/hal+json: {schema: {$ref: '#/components/schemas/Pet'}}}} | Pet",
                "'200': {description: d, content: {text/html: {schema: {$ref: '#/components/schemas/Pet'}}}} | Pet",
                "'200': {description: d, content: {text/html: {schema: {type: string}}}} | text",
                "'200': {description: d, content: {application/rss+xml: {schema: {type: string}}}} | text",
                "'200': {description: d, content: {application/pdf: {schema: {type: string, format: binary}}}} | bytes",
                "'204': {description: d}                                                 | nothing",
                "'404': {description: d}                                                 | nothing",
                "2XX: {description: d, content: {application/json: {schema: {type: integer}}}} | int64",
                "default: {description: d, content: {application/json: {schema: {type: integer}}}} | int64",
            })
    void lowersResults(String responses, String result) {
        assertThat(call(responses).resources()).contains("    " + result + " get()");
    }

    @Test
    void theFirstSuccessfulAnswerWithABodyIsTheResult() {
        Lowered lowered = call("""
                '404': {description: d, content: {application/json: {schema: {type: string}}}}
                '201': {description: d}
                '202': {description: d, content: {application/json: {schema: {type: boolean}}}}
                default: {description: d, content: {application/json: {schema: {type: string}}}}
                """);

        assertThat(lowered.resources()).contains("boolean? get()");
        assertThat(lowered.messages()).isEmpty();
    }

    @Test
    void otherSuccessfulAnswersAreNoted() {
        Lowered lowered = call("""
                '200': {description: d, content: {application/json: {schema: {type: boolean}}}}
                '202': {description: d, content: {application/json: {schema: {type: string}}}}
                """);

        assertThat(lowered.resources()).contains("boolean get()");
        assertThat(lowered.messages())
                .containsExactly(
                        "things.get: another successful response has a body of another type; the type of the first one is the result");
    }

    @Test
    void asksForThePreferredMediaType() {
        Lowered lowered = call(
                "'200': {description: d, content: {application/xml: {}, application/hal+json: {schema: {type: string}}}}");

        assertThat(lowered.operation("get").result().mediaType()).isEqualTo("application/hal+json");
        assertThat(lowered.messages())
                .containsExactly(
                        "things.get: the answer may also be application/xml; asked for is application/hal+json");
        assertThat(call("'200': {description: d, content: {application/json: {}}}")
                        .operation("get")
                        .result()
                        .mediaType())
                .isNull();
    }

    @Test
    void sharedResponsesNameTheirTypes() {
        Lowered lowered = Lowered.document("""
                paths:
                  /things:
                    get: {operationId: things.get, tags: [things], responses: {'200': {$ref: '#/components/responses/Found'}}}
                    put: {operationId: things.put, tags: [things], responses: {'200': {$ref: '#/components/responses/Found'}}}
                components:
                  responses:
                    Found: {description: d, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
                """);

        assertThat(lowered.resources()).contains("    Found get()", "    Found put()");
    }

    private static final String ENVELOPED = """
            x-bindery-envelope: {result: response}
            paths:
              /a: {post: {operationId: wall.a, tags: [wall], responses: {'200': {description: d, content: {application/json: {schema:
                {type: object, properties: {response: {type: object, properties: {id: {type: integer}}}}}}}}}}}
              /b: {post: {operationId: wall.b, tags: [wall], responses: {'200': {description: d, content: {application/json: {schema:
                {$ref: '#/components/schemas/Answer'}}}}}}}
              /c: {post: {operationId: wall.c, tags: [wall], responses: {'200': {description: d, content: {application/json: {schema:
                {oneOf: [{type: object, properties: {error: {type: string}}}, {type: object, required: [response], properties: {response: {type: integer}}}]}}}}}}}
              /d: {post: {operationId: wall.d, tags: [wall], x-bindery-envelope: false, responses: {'200': {description: d, content: {application/json: {schema:
                {type: string}}}}}}}
              /e: {post: {operationId: wall.e, tags: [wall], x-bindery-envelope: {result: data}, responses: {'200': {description: d, content: {application/json: {schema:
                {allOf: [{$ref: '#/components/schemas/Answer'}, {properties: {data: {type: boolean}}}]}}}}}}}
            components:
              schemas:
                Answer: {type: object, properties: {response: {type: object, properties: {count: {type: integer}}}}}
            """;

    @Test
    void theResultIsWhatTheEnvelopeHolds() {
        assertThat(Lowered.document(ENVELOPED).resources())
                .contains(
                        "    WallAResponse a() in response\n",
                        "    AnswerResponse b() in response\n",
                        "    int64 c() in response\n",
                        "    string d()\n",
                        "    boolean e() in data\n");
    }

    @Test
    void anEnvelopeThatIsNotThereIsAnError() {
        Lowered lowered = Lowered.document("""
                x-bindery-envelope: {result: response}
                paths:
                  /a: {post: {operationId: wall.a, tags: [wall], responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}}}
                """);

        assertThat(lowered.isModel()).isFalse();
        assertThat(lowered.messages())
                .containsExactly(
                        "wall.a: the response has no property response, which is to hold the result; declare it, or set x-bindery-envelope: false");
        assertThat(lowered.places()).containsExactly("5:123");
    }
}
