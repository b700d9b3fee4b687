package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllOfFlattenerTest {
    private static final String BASE = """
            Entity:
              type: object
              required: [id]
              properties:
                id: {type: integer}
                state: {type: string, enum: [on, off]}
            """;

    @Test
    void aRuleThatSaysNoTypeDoesNotReplaceTheTypeOfAProperty() {
        Lowered lowered = Lowered.schemas("""
                Rules: {type: object, properties: {inbound: {type: array, items: {type: string}}}}
                Strict:
                  allOf: [{$ref: '#/components/schemas/Rules'}]
                  properties: {inbound: {required: [action]}}
                """);

        assertThat(lowered.type("Strict")).isEqualTo("class Strict\n  List<string> inbound\n");
    }

    @Test
    void putsAllPartsIntoOneType() {
        Lowered lowered = Lowered.schemas(BASE + """
                Document:
                  allOf:
                    - $ref: '#/components/schemas/Entity'
                    - allOf: [{type: object, properties: {title: {type: string}}}]
                  required: [title]
                  properties: {pages: {type: integer}}
                """);

        assertThat(lowered.type("Document"))
                .isEqualTo("class Document\n  int64 id!\n  EntityState state\n  string title!\n  int64 pages\n");
    }

    @Test
    void aReferenceWithPropertiesBesideItAddsThem() {
        Lowered lowered = Lowered.schemas(
                BASE + "Document: {$ref: '#/components/schemas/Entity', properties: {title: {type: string}}}\n");

        assertThat(lowered.type("Document"))
                .isEqualTo("class Document\n  int64 id!\n  EntityState state\n  string title\n");
    }

    @Test
    void allOfOneTypeIsThatType() {
        Lowered lowered = Lowered.schemas(BASE + """
                Box:
                  type: object
                  properties:
                    a: {allOf: [{$ref: '#/components/schemas/Entity'}], nullable: true, description: May be missing.}
                    b: {allOf: [{$ref: '#/components/schemas/Entity'}, {description: The other.}]}
                    c: {type: object, allOf: [{$ref: '#/components/schemas/Entity'}]}
                """);

        assertThat(lowered.type("Box")).isEqualTo("class Box\n  Entity? a\n  Entity b\n  Entity c\n");
        assertThat(lowered.property("Box", "b").docs().description()).isEqualTo("The other.");
    }

    @Test
    void theNarrowerDefinitionOfAPropertyHolds() {
        Lowered lowered = Lowered.schemas("""
                Base:
                  type: object
                  properties:
                    kind: {type: string}
                    colour: {type: string, enum: [red, blue]}
                    made: {type: string, format: date}
                    note: {type: string}
                Derived:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - type: object
                      properties:
                        kind: {type: string, enum: [a, b]}
                        colour: {type: string}
                        made: {description: When.}
                        note: {type: string, maxLength: 3}
                """);

        assertThat(lowered.type("Derived"))
                .isEqualTo("class Derived\n  DerivedKind kind\n  BaseColour colour\n  date made\n  string note\n");
        assertThat(lowered.property("Derived", "note").constraints().maxLength())
                .isEqualTo(3);
        assertThat(lowered.messages()).isEmpty();
    }

    @Test
    void ofObjectsThatStandInlineAllDefinitionsHold() {
        Lowered lowered = Lowered.schemas("""
                Base:
                  type: object
                  properties:
                    rules:
                      type: object
                      properties: {inbound: {type: array, items: {type: string}}, policy: {type: string}}
                Derived:
                  allOf: [{$ref: '#/components/schemas/Base'}]
                  properties:
                    rules: {required: [policy], properties: {inbound: {minItems: 1}, more: {type: integer}}}
                """);

        assertThat(lowered.type("Base")).isEqualTo("class Base\n  BaseRules rules\n");
        assertThat(lowered.type("Derived")).isEqualTo("class Derived\n  DerivedRules rules\n");
        assertThat(lowered.type("DerivedRules"))
                .isEqualTo("class DerivedRules\n  List<string> inbound\n  string policy!\n  int64 more\n");
    }

    @Test
    void ofContradictingDefinitionsTheLaterHoldsAndIsNoted() {
        Lowered lowered = Lowered.schemas("""
                Base: {type: object, properties: {size: {type: string}}}
                Derived: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {size: {type: integer}}}]}
                """);

        assertThat(lowered.type("Derived")).isEqualTo("class Derived\n  int64 size\n");
        assertThat(lowered.messages())
                .containsExactly("property size is of another type at openapi.yaml:6:45; the later definition holds");
    }

    @Test
    void nullIsRightWhereEveryPartAllowsItOrTheSchemaItself() {
        Lowered lowered = Lowered.schemas("""
                A: {type: [object, 'null'], properties: {a: {type: string}}}
                B: {type: object, properties: {b: {type: string}}}
                Box:
                  type: object
                  properties:
                    both: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                    only: {allOf: [{$ref: '#/components/schemas/A'}]}
                    itself: {nullable: true, allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                """);

        assertThat(lowered.type("Box")).isEqualTo("class Box\n  BoxBoth both\n  A? only\n  BoxItself? itself\n");
    }

    @Test
    void alternativesBesidePropertiesBecomeOptionalOnes() {
        Lowered lowered = Lowered.schemas("""
                Event:
                  type: object
                  required: [id]
                  properties: {id: {type: integer}}
                  oneOf:
                    - {type: object, required: [text], properties: {text: {type: string}}}
                    - {type: object, required: [photo], properties: {photo: {type: string, format: uri}, id: {type: string}}}
                """);

        assertThat(lowered.types()).isEqualTo("class Event\n  json id!\n  string text\n  uri photo\n");
        assertThat(lowered.messages())
                .containsExactly(
                        "there are properties beside the alternatives; one type has the properties of all, those of the alternatives optional",
                        "property id is of another type at openapi.yaml:9:24; read as any JSON");
    }

    @Test
    void aRuleAboutPropertiesIsNoUnion() {
        Lowered lowered = Lowered.schemas("""
                Search:
                  type: object
                  properties: {id: {type: integer}, name: {type: string}}
                  anyOf: [{required: [id]}, {required: [name]}]
                """);

        assertThat(lowered.types()).isEqualTo("class Search\n  int64 id\n  string name\n");
    }
}
