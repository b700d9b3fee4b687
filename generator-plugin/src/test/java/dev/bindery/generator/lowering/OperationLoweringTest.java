package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResultModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationLoweringTest {

    @Test
    void groupsCallsByTagElseByPath() {
        Lowered lowered = Lowered.document("""
                tags: [{name: Pets, description: Animals.}]
                paths:
                  /a: {get: {operationId: Pets.a, tags: [Pets, other], responses: {'204': {description: d}}}}
                  /b: {get: {operationId: pets.b, tags: [pets], responses: {'204': {description: d}}}}
                  /v1/toys/{id}: {get: {responses: {'204': {description: d}}, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}
                  /: {get: {operationId: root, responses: {'204': {description: d}}}}
                """);

        assertThat(lowered.resources()).isEqualTo("""
                        api() in api
                          ApiApi
                            nothing root()
                        pets() in pets
                          PetsApi
                            nothing a()
                            nothing b()
                        toys() in toys
                          ToysApi
                            nothing get(ToysGetRequest: path string id!)
                        """);
        assertThat(lowered.api().resources().get(1).docs().description()).isEqualTo("Animals.");
        assertThat(lowered.operation("get").id()).isEqualTo("GET /v1/toys/{id}");
    }

    @Test
    void tellsWhatTheDocumentTells() {
        OperationModel get = Lowered.paths("""
                        /wall:
                          post:
                            operationId: wall.getById
                            tags: [wall]
                            summary: Finds posts
                            description: By number.
                            deprecated: true
                            x-bindery-certainty: observed
                            responses: {'200': {description: The posts., content: {application/json: {schema: {type: string}}}}}
                        """).operation("getById");

        assertThat(get.id()).isEqualTo("wall.getById");
        assertThat(get.constantName()).isEqualTo("GET_BY_ID");
        assertThat(get.httpMethod()).isEqualTo("POST");
        assertThat(get.path()).isEqualTo("/wall");
        assertThat(get.docs().summary()).isEqualTo("Finds posts");
        assertThat(get.docs().description()).isEqualTo("By number.");
        assertThat(get.docs().deprecated()).isTrue();
        assertThat(get.docs().certainty()).isEqualTo("observed");
        assertThat(get.docs().source()).isEqualTo("openapi.yaml:6");
        assertThat(get.result().docs().summary()).isEqualTo("The posts.");
    }

    @ParameterizedTest
    @CsvSource({
        "get, '', true",
        "head, '', true",
        "put, '', true",
        "delete, '', true",
        "options, '', true",
        "post, '', false",
        "patch, '', false",
        "post, 'x-bindery-repeatable: true', true",
        "get, 'x-bindery-repeatable: false', false",
    })
    void knowsWhatMayBeSentTwice(String verb, String key, boolean repeatable) {
        Lowered lowered = Lowered.paths("""
                /a:
                  %s:
                    operationId: run
                    tags: [a]
                    responses: {'204': {description: d}}
                    %s
                """.formatted(verb, key));

        assertThat(lowered.operation("run").repeatable()).isEqualTo(repeatable);
    }

    @Test
    void variantsAreCallsOfTheirOwn() {
        Lowered lowered = Lowered.document("""
                x-bindery-envelope: {result: response}
                paths:
                  /method/groups.get:
                    post:
                      operationId: groups.get
                      tags: [groups]
                      summary: Lists numbers.
                      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {
                        user_id: {type: integer}, extended: {type: integer}, rss: {type: integer}}}}}}
                      responses: {'200': {description: d, content: {application/json: {schema: {}}, application/rss+xml: {schema: {type: string}}}}}
                      x-bindery-variants:
                        get: {fixed: {}, result: {type: array, items: {type: integer}}}
                        getExtended: {fixed: {extended: 1}, summary: Lists groups., result: {type: object, properties: {count: {type: integer}}}}
                        getRss: {fixed: {extended: 1, rss: true}, mediaType: application/rss+xml}
                """);

        assertThat(lowered.resources())
                .contains(
                        "List<int64> get(GroupsGetRequest: form int64 userId) in response\n",
                        "GroupsGetExtendedResponse getExtended(GroupsGetExtendedRequest: form int64 userId) in response with extended=1\n",
                        "text getRss(GroupsGetRssRequest: form int64 userId) with extended=1 with rss=true\n");
        assertThat(lowered.operation("getExtended").docs().summary()).isEqualTo("Lists groups.");
        assertThat(lowered.operation("get").docs().summary()).isEqualTo("Lists numbers.");
        assertThat(lowered.operation("getRss").result().mediaType()).isEqualTo("application/rss+xml");
        assertThat(lowered.operation("getRss").id()).isEqualTo("groups.get");
        assertThat(lowered.messages()).isEmpty();
    }

    @Test
    void variantsThatCannotBeAreErrors() {
        Lowered lowered = Lowered.paths("""
                /a:
                  post:
                    operationId: a.get
                    tags: [a]
                    parameters: [{name: q, in: query, schema: {type: string}}]
                    responses: {'200': {description: d, content: {application/json: {schema: {}}}}}
                    x-bindery-variants:
                      class: {fixed: {}, result: {type: string}}
                      other: {fixed: {missing: 1, q: [1]}}
                """);

        assertThat(lowered.isModel()).isFalse();
        assertThat(lowered.messages())
                .containsExactly(
                        "a.get, variant class: no method can be called so; choose a Java name",
                        "a.get, variant other: a variant has either a result or a mediaType; add the schema of the result",
                        "a.get, variant other: there is no parameter missing; fix one of [q]",
                        "a.get, variant other: a fixed value is a text, a number or a boolean; write one");
    }

    @Test
    void settingsAreTheClients() {
        Lowered lowered = Lowered.document("""
                paths:
                  /a: {get: {operationId: a.get, tags: [a], parameters: [{$ref: '#/components/parameters/V'}, {name: q, in: query, schema: {type: string}}], responses: {'204': {description: d}}}}
                  /b: {get: {operationId: a.list, tags: [a], parameters: [{$ref: '#/components/parameters/V'}], responses: {'204': {description: d}}}}
                components:
                  parameters:
                    V: {name: v, in: query, description: The version., schema: {type: string, default: '5.131'}, x-bindery-setting: version}
                """);

        assertThat(lowered.client()).contains("  setting version: QUERY v = 5.131\n");
        assertThat(lowered.api().settings())
                .singleElement()
                .matches(s -> "The version.".equals(s.docs().summary()));
        assertThat(lowered.resources())
                .contains("get(AGetRequest: query string q) and settings [v]", "list() and settings [v]");
    }

    @Test
    void settingsThatDisagreeAreErrors() {
        Lowered lowered = Lowered.paths("""
                /a: {get: {operationId: a.get, tags: [a], parameters: [{name: v, in: query, schema: {type: string}, x-bindery-setting: version}], responses: {'204': {description: d}}}}
                /b: {get: {operationId: a.list, tags: [a], parameters: [{name: v, in: query, schema: {type: string, default: x}, x-bindery-setting: version}], responses: {'204': {description: d}}}}
                """);

        assertThat(lowered.messages())
                .containsExactly(
                        "a.list: x-bindery-setting: the setting has another name or default elsewhere; define the parameter once");
    }

    @Test
    void anAddressMayComeWithTheCall() {
        Lowered lowered = Lowered.paths("""
                /upload/{key}:
                  post:
                    operationId: photos.upload
                    tags: [photos]
                    x-bindery-address: argument
                    parameters: [{name: key, in: path, required: true, schema: {type: string}}, {name: q, in: query, schema: {type: string}}]
                    responses: {'204': {description: d}}
                """);

        assertThat(lowered.resources()).contains("nothing upload(PhotosUploadRequest: query string q) at an address");
    }

    @Test
    void theSpecificationMayNameMethods() {
        Lowered lowered = Lowered.paths("""
                /a: {get: {operationId: execute, tags: [execute], x-bindery-name: run, responses: {'204': {description: d}}}}
                /b: {get: {operationId: execute.run, tags: [execute], responses: {'204': {description: d}}}}
                """);

        assertThat(lowered.resources()).contains("nothing run()", "nothing executeRun()");
    }

    @Test
    void methodNamesThatCannotBeAreErrors() {
        Lowered lowered = Lowered.paths("""
                /a: {get: {operationId: a.a, tags: [a], x-bindery-name: class, responses: {'204': {description: d}}}}
                /b: {get: {operationId: a.b, tags: [a], x-bindery-name: same, responses: {'204': {description: d}}}}
                /c: {get: {operationId: a.c, tags: [a], x-bindery-name: same, responses: {'204': {description: d}}}}
                """);

        assertThat(lowered.messages())
                .containsExactly(
                        "a.a: no method can be called \"class\"; choose a Java name that generated code does not use itself",
                        "a.c: another method of the resource is called \"same\"; choose another name");
    }

    @Test
    void anOperationMayHaveAServerOfItsOwn() {
        Lowered lowered = Lowered.document("""
                servers: [{url: https://shop.example}]
                paths:
                  /a:
                    servers: [{url: https://files.example}]
                    get: {operationId: a.get, tags: [a], responses: {'204': {description: d}}}
                    put: {operationId: a.put, tags: [a], servers: [{url: https://shop.example}], responses: {'204': {description: d}}}
                    post: {operationId: a.post, tags: [a], servers: [{url: /relative}], responses: {'204': {description: d}}}
                """);

        assertThat(lowered.operation("get").server()).isEqualTo("https://files.example");
        assertThat(lowered.operation("put").server()).isNull();
        assertThat(lowered.operation("post").server()).isNull();
    }

    @Test
    void whatCanOnlyBeAnEmptyObjectIsNoResult() {
        Lowered lowered = Lowered.paths("""
                /a:
                  get: {operationId: a.get, tags: [a], responses: {'200': {description: d, content: {application/json: {schema: {type: object, additionalProperties: false}}}}}}
                  put: {operationId: a.put, tags: [a], responses: {'200': {description: d, content: {application/json: {schema: {type: object}}}}}}
                """);

        assertThat(lowered.operation("get").result().kind()).isEqualTo(ResultModel.Kind.NOTHING);
        assertThat(lowered.operation("put").result().kind()).isEqualTo(ResultModel.Kind.JSON);
    }

    @Test
    void callsOfTheServerAreNoted() {
        Lowered lowered = Lowered.document("""
                webhooks: {created: {post: {responses: {'204': {description: d}}}}}
                paths:
                  /a:
                    get:
                      operationId: a.get
                      tags: [a]
                      servers: [{url: https://other.example}]
                      callbacks: {done: {'{$request.body#/url}': {post: {responses: {'204': {description: d}}}}}}
                      responses: {'204': {description: d}}
                """);

        assertThat(lowered.messages())
                .containsExactly(
                        "webhooks are calls of the server; they are not generated",
                        "a.get: the operation has servers of its own; the address of the client is used",
                        "a.get: callbacks are calls of the server; they are not generated");
    }
}
