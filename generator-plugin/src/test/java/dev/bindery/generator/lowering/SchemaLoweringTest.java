package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaLoweringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: string                                | string",
                "type: string, format: date                  | date",
                "type: string, format: date-time             | date_time",
                "type: string, format: uuid                  | uuid",
                "type: string, format: uri                   | uri",
                "type: string, format: uri-reference         | string",
                "type: string, format: byte                  | string",
                "type: string, format: binary                | string",
                "type: string, format: email                 | string",
                "format: date-time                           | date_time",
                "pattern: '^a$'                              | string",
                "type: integer                               | int64",
                "type: integer, format: int32                | int32",
                "type: integer, format: int32, maximum: 4294967295 | int64",
                "type: integer, format: unix-time            | unix_time",
                "type: integer, maximum: 9223372036854775808 | big_integer",
                "type: integer, format: uint64               | big_integer",
                "minimum: 1                                  | double",
                "type: number                                | double",
                "type: number, format: float                 | float",
                "type: number, format: decimal               | decimal",
                "type: boolean                               | boolean",
                "type: object                                | Map<json>",
                "type: object, additionalProperties: false   | Map<json>",
                "type: object, additionalProperties: {type: integer} | Map<int64>",
                "type: object, patternProperties: {'^x': {type: integer}} | Map<int64>",
                "type: array, items: {type: string}          | List<string>",
                "type: array                                 | List<json>",
                "items: {type: array, items: {type: boolean}} | List<List<boolean>>",
                "type: array, items: {type: [string, 'null']} | List<string?>",
                "additionalProperties: {type: string, nullable: true} | Map<string?>",
                "description: Anything                       | json",
                "type: any                                   | json",
                "type: [string, 'null']                      | string?",
                "type: string, nullable: true                | string?",
                "oneOf: [{type: string}, {type: 'null'}]     | string?",
                "anyOf: [{type: integer}]                    | int64",
                "allOf: [{type: integer, format: int32}]     | int32",
                "allOf: [{type: number}, {type: integer}]    | int64",
                "type: string, enum: [only]                  | string",
                "const: 1                                    | int64",
                "type: boolean, enum: [true]                 | boolean",
                "enum: [0.5, 1.5]                            | double",
                "enum: [null]                                | json?",
            })
    void lowersInlineSchemas(String schema, String type) {
        Lowered lowered = Lowered.schemas("Box: {type: object, properties: {value: {%s}}}".formatted(schema));

        assertThat(lowered.types()).isEqualTo("class Box\n  %s value\n".formatted(type));
    }

    @Test
    void anythingIsAnythingAndNothingIsNoted() {
        Lowered lowered = Lowered.schemas("Box: {type: object, properties: {any: true, none: false}}");

        assertThat(lowered.types()).isEqualTo("class Box\n  json any\n  json none\n");
        assertThat(lowered.messages()).containsExactly("the schema `false` allows no value; read as any JSON");
    }

    @Test
    void aliasesAreReplacedByWhatTheyStandFor() {
        Lowered lowered = Lowered.schemas("""
                Box:
                  type: object
                  required: [id]
                  properties:
                    id: {$ref: '#/components/schemas/Id'}
                    same: {$ref: '#/components/schemas/SameId'}
                    ids: {$ref: '#/components/schemas/Ids'}
                    labels: {$ref: '#/components/schemas/Labels'}
                    other: {$ref: '#/components/schemas/Other'}
                Id: {type: integer, format: int64, minimum: 1, description: A number.}
                SameId: {$ref: '#/components/schemas/Id'}
                Ids: {type: array, items: {$ref: '#/components/schemas/Id'}}
                Labels: {type: object, additionalProperties: {type: string}}
                Other: {description: The same., allOf: [{$ref: '#/components/schemas/Box'}]}
                """);

        assertThat(lowered.types()).isEqualTo("""
                        class Box
                          int64 id!
                          int64 same
                          List<int64> ids
                          Map<string> labels
                          Box other
                        """);
        assertThat(lowered.property("Box", "id").constraints().minimum()).isEqualTo("1");
        assertThat(lowered.property("Box", "id").docs().description()).isEqualTo("A number.");
    }

    @Test
    void inlineTypesAreNamedAfterWhereTheyStand() {
        Lowered lowered = Lowered.schemas("""
                Post:
                  type: object
                  properties:
                    likes: {type: object, properties: {count: {type: integer}}}
                    tags: {type: array, items: {type: object, properties: {name: {type: string}}}}
                    prices: {type: object, additionalProperties: {type: object, properties: {amount: {type: number}}}}
                    state: {type: string, enum: [draft, sent]}
                """);

        assertThat(lowered.types()).isEqualTo("""
                        class Post
                          PostLikes likes
                          List<PostTag> tags
                          Map<PostPrice> prices
                          PostState state
                        class PostLikes
                          int64 count
                        class PostPrice
                          double amount
                        enum PostState of string
                          DRAFT, SENT
                        class PostTag
                          string name
                        """);
    }

    @Test
    void equalInlineTypesOfOneNameAreOne() {
        Lowered lowered = Lowered.schemas("""
                Post:
                  type: object
                  properties:
                    tag: {type: string, enum: [a, b], description: One.}
                    tags: {type: array, items: {type: string, enum: [a, b]}}
                    state: {type: object, properties: {on: {type: boolean}}}
                    states: {type: array, items: {type: object, properties: {off: {type: boolean}}}}
                """);

        assertThat(lowered.type("Post")).isEqualTo("""
                        class Post
                          PostTag tag
                          List<PostTag> tags
                          PostState state
                          List<PostStateItem> states
                        """);
    }

    @Test
    void typesMayContainThemselves() {
        Lowered lowered = Lowered.schemas("""
                Node:
                  type: object
                  properties:
                    parent: {$ref: '#/components/schemas/Node'}
                    children: {$ref: '#/components/schemas/Nodes'}
                Nodes: {type: array, items: {$ref: '#/components/schemas/Node'}}
                """);

        assertThat(lowered.types()).isEqualTo("class Node\n  Node parent\n  List<Node> children\n");
    }

    @Test
    void aListOfItselfIsAnyJson() {
        Lowered lowered = Lowered.schemas("""
                Nested: {type: array, items: {$ref: '#/components/schemas/Nested'}}
                Box: {type: object, properties: {value: {$ref: '#/components/schemas/Nested'}}}
                """);

        assertThat(lowered.types()).isEqualTo("class Box\n  List<json> value\n");
        assertThat(lowered.messages()).containsExactly("the list or map contains itself without end; read as any JSON");
    }

    @Test
    void partsOfOtherSchemasMayBeReferredTo() {
        Lowered lowered = Lowered.schemas("""
                Copy: {type: object, properties: {likes: {$ref: '#/components/schemas/Post/properties/likes'}}}
                Post: {type: object, properties: {likes: {type: object, properties: {count: {type: integer}}}}}
                """);

        assertThat(lowered.type("Copy")).isEqualTo("class Copy\n  PostLikes likes\n");
        assertThat(lowered.type("Post")).isEqualTo("class Post\n  PostLikes likes\n");
    }

    @Test
    void partsOfOperationsMayBeReferredTo() {
        Lowered lowered = Lowered.document("""
                paths:
                  /ships:
                    get:
                      operationId: ships.get
                      tags: [ships]
                      responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {
                        crew: {type: object, properties: {size: {type: integer}}},
                        traits: {type: array, items: {type: object, properties: {name: {type: string}}}}}}}}}}
                components:
                  schemas:
                    A: {type: object, properties: {x: {$ref: '#/paths/~1ships/get/responses/200/content/application~1json/schema/properties/crew'}}}
                    B: {type: object, properties: {x: {$ref: '#/paths/~1ships/get/responses/200/content/application~1json/schema/properties/traits/items'}}}
                    C: {type: object, properties: {x: {$ref: '#/paths/~1ships/get/responses/200/content/application~1json/schema'}}}
                """);

        assertThat(lowered.type("A")).isEqualTo("class A\n  Crew x\n");
        assertThat(lowered.type("B")).isEqualTo("class B\n  Trait x\n");
        assertThat(lowered.type("C")).isEqualTo("class C\n  Ships x\n");
        assertThat(lowered.resources()).contains("    Ships get()");
    }

    @Test
    void theSpecificationMayNameClassesAndProperties() {
        Lowered lowered = Lowered.schemas("""
                post: {x-bindery-name: Article, type: object, properties: {2fa: {type: boolean, x-bindery-name: twoFactor}}}
                """);

        assertThat(lowered.types()).isEqualTo("class Article\n  boolean twoFactor\n");
    }

    @Test
    void namesThatCannotBeAreErrors() {
        Lowered lowered = Lowered.schemas("""
                Post:
                  x-bindery-name: String
                  type: object
                  properties:
                    a: {type: string, x-bindery-name: class}
                    b: {type: string, x-bindery-name: same}
                    c: {type: string, x-bindery-name: same}
                """);

        assertThat(lowered.isModel()).isFalse();
        assertThat(lowered.messages())
                .containsExactly(
                        "schema Post: no class can be called \"String\"; choose a Java name that generated code does not use itself",
                        "Post, a: nothing can be called \"class\"; choose a Java name that generated code does not use itself",
                        "Post, c: \"same\" is the name of another one; choose another name");
    }

    @Test
    void secretsAreKnownByTheirFormatAlone() {
        Lowered lowered = Lowered.schemas("""
                Login:
                  type: object
                  properties:
                    password: {type: string, writeOnly: true}
                    key: {type: string, format: password}
                    keys: {type: array, items: {$ref: '#/components/schemas/Key'}}
                Key: {type: string, format: password}
                """);

        assertThat(lowered.types())
                .isEqualTo("class Login\n  string password\n  string key secret\n  List<string> keys secret\n");
    }

    @Test
    void whatJavaCannotSayIsNoted() {
        Lowered lowered = Lowered.schemas("""
                Box:
                  type: object
                  properties:
                    pair: {type: array, prefixItems: [{type: string}, {type: integer}]}
                    odd: {type: string, not: {enum: [a]}}
                  additionalProperties: {type: integer}
                """);

        assertThat(lowered.types()).isEqualTo("class Box\n  List<json> pair\n  string odd\n");
        assertThat(lowered.messages())
                .containsExactly(
                        "each element of the list has a type of its own; read as a list of any JSON",
                        "`not` has no counterpart in Java; values are not held to it",
                        "other properties have a type beside the declared ones; they are kept as any JSON");
    }

    @Test
    void whatOnlyTheServerSetsIsNotRequiredInWhatIsSent() {
        Lowered lowered = Lowered.document("""
                paths:
                  /pets:
                    post:
                      operationId: pets.create
                      tags: [pets]
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Receipt'}}}}}
                components:
                  schemas:
                    Pet: {type: object, required: [id, name], properties: {id: {type: integer, readOnly: true}, name: {type: string}}}
                    Receipt: {type: object, required: [id], properties: {id: {type: integer, readOnly: true}}}
                """);

        assertThat(lowered.types()).isEqualTo("class Pet\n  int64 id\n  string name!\nclass Receipt\n  int64 id!\n");
    }

    @Test
    void tellsConstraintsAndDefaults() {
        Lowered lowered = Lowered.schemas("""
                Box:
                  type: object
                  properties:
                    a: {type: integer, minimum: 0, exclusiveMaximum: 10, default: 3}
                    b: {type: string, minLength: 1, maxLength: 9, pattern: '^x', default: "say \\"x\\""}
                    c: {type: array, minItems: 1, maxItems: 5, items: {type: string}, default: [a, b]}
                    d: {$ref: '#/components/schemas/Colour', default: red}
                Colour: {type: string, enum: [red, blue]}
                """);

        assertThat(lowered.property("Box", "a").constraints())
                .hasFieldOrPropertyWithValue("minimum", "0")
                .hasFieldOrPropertyWithValue("maximum", "10")
                .hasFieldOrPropertyWithValue("exclusiveMinimum", false)
                .hasFieldOrPropertyWithValue("exclusiveMaximum", true)
                .hasFieldOrPropertyWithValue("defaultValue", "3");
        assertThat(lowered.property("Box", "b").constraints())
                .hasFieldOrPropertyWithValue("minLength", 1L)
                .hasFieldOrPropertyWithValue("maxLength", 9L)
                .hasFieldOrPropertyWithValue("pattern", "^x")
                .hasFieldOrPropertyWithValue("defaultValue", "\"say \\\"x\\\"\"");
        assertThat(lowered.property("Box", "c").constraints())
                .hasFieldOrPropertyWithValue("minItems", 1L)
                .hasFieldOrPropertyWithValue("maxItems", 5L)
                .hasFieldOrPropertyWithValue("defaultValue", "[\"a\", \"b\"]");
        assertThat(lowered.property("Box", "d").constraints().defaultValue()).isEqualTo("\"red\"");
    }

    @Test
    void tellsWhatIsSaidWhereAPropertyStands() {
        Lowered lowered = Lowered.schemas("""
                Box:
                  type: object
                  description: A box.
                  properties:
                    own: {$ref: '#/components/schemas/Part', description: The first one., deprecated: true}
                    bare: {$ref: '#/components/schemas/Part'}
                    alias: {$ref: '#/components/schemas/Id'}
                    fixed: {type: string, const: photo, description: What it is.}
                    bytes: {type: string, format: byte}
                Part: {type: object, description: A part., properties: {a: {type: string}}}
                Id: {type: integer, description: A number.}
                """);

        assertThat(lowered.property("Box", "own").docs())
                .hasFieldOrPropertyWithValue("description", "The first one.")
                .hasFieldOrPropertyWithValue("deprecated", true)
                .hasFieldOrPropertyWithValue("source", "openapi.yaml:10");
        assertThat(lowered.property("Box", "bare").docs().description()).isNull();
        assertThat(lowered.property("Box", "alias").docs().description()).isEqualTo("A number.");
        assertThat(lowered.property("Box", "fixed").docs().description()).isEqualTo("What it is.\n\nAlways `photo`.");
        assertThat(lowered.property("Box", "bytes").docs().description()).isEqualTo("Bytes in Base64.");
        assertThat(lowered.model("Box").docs().description()).isEqualTo("A box.");
    }
}
