package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.UnionModel.JsonKindName;
import org.junit.jupiter.api.Test;

class UnionLoweringTest {
    private static final String PETS = """
            Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
            Dog: {type: object, properties: {kind: {type: string}, tricks: {type: integer}}}
            """;

    @Test
    void selectsByADeclaredDiscriminator() {
        Lowered lowered = Lowered.schemas(PETS + """
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', kitten: Cat}}
                """);

        assertThat(lowered.type("Pet"))
                .isEqualTo("union Pet by kind\n  Cat(Cat) for [cat, kitten]\n  Dog(Dog) for [Dog]\n");
    }

    @Test
    void aMappingCountsMoreThanTheValuesThatAPropertyCouldHave() {
        Lowered lowered = Lowered.schemas("""
                Kind: {type: string, enum: [cat, dog]}
                Cat: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}, lives: {type: integer}}}
                Dog: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}, tricks: {type: integer}}}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}
                """);

        assertThat(lowered.type("Pet")).isEqualTo("union Pet by kind\n  Cat(Cat) for [cat]\n  Dog(Dog) for [dog]\n");
    }

    @Test
    void aMappingThatLeadsNowhereLeavesWhatTheAlternativesSay() {
        Lowered lowered = Lowered.schemas("""
                Pet:
                  oneOf:
                    - {type: object, title: A cat, properties: {kind: {const: cat}, lives: {type: integer}}}
                    - {type: object, title: A dog, properties: {kind: {const: dog}, tricks: {type: integer}}}
                  discriminator: {propertyName: kind, mapping: {cat: 'pets.yml#/cat', dog: 'pets.yml#/dog', cow: Cow}}
                """);

        assertThat(lowered.type("Pet"))
                .isEqualTo("union Pet by kind\n  ACat(PetACat) for [cat]\n  ADog(PetADog) for [dog]\n");
    }

    @Test
    void selectsByAPropertyThatHasOtherValuesInEach() {
        Lowered lowered = Lowered.schemas("""
                Attachment:
                  oneOf:
                    - {$ref: '#/components/schemas/PhotoAttachment'}
                    - {type: object, properties: {size: {type: integer}, type: {enum: [doc, file]}}}
                    - {type: object, title: A link, properties: {type: {const: link}}}
                PhotoAttachment: {type: object, properties: {type: {type: string, const: photo}}}
                """);

        assertThat(lowered.type("Attachment")).isEqualTo("""
                        union Attachment by type
                          Photo(PhotoAttachment) for [photo]
                          Doc(AttachmentDoc) for [doc, file]
                          ALink(AttachmentALink) for [link]
                        """);
    }

    @Test
    void selectsByWhatHasToBeThereTheNarrowerFirst() {
        Lowered lowered = Lowered.schemas("""
                Found:
                  anyOf:
                    - {$ref: '#/components/schemas/Named'}
                    - {$ref: '#/components/schemas/Person'}
                    - {type: object, required: [id, url], properties: {id: {type: integer}, url: {type: string}}}
                Named: {type: object, required: [id, name], properties: {id: {type: integer}, name: {type: string}}}
                Person: {type: object, required: [id, name, born], properties: {born: {type: string}}}
                """);

        assertThat(lowered.type("Found")).isEqualTo("""
                        union Found
                          Person(Person) with [born, name]
                          Named(Named) with [name]
                          WithUrl(FoundWithUrl) with [url]
                        """);
    }

    @Test
    void selectsByConstantsThatOnlySomeHave() {
        Lowered lowered = Lowered.schemas("""
                Answer:
                  oneOf:
                    - {type: object, title: Failure, properties: {ok: {const: false}}}
                    - {type: object, title: Success, properties: {value: {type: string}}}
                """);

        assertThat(lowered.type("Answer"))
                .isEqualTo("union Answer\n  Failure(AnswerFailure) if ok=false\n  Success(AnswerSuccess)\n");
    }

    @Test
    void selectsByTheKindOfTheValue() {
        Lowered lowered = Lowered.schemas("""
                Value:
                  oneOf:
                    - {type: string}
                    - {type: integer}
                    - {type: boolean}
                    - {type: array, items: {type: string}}
                    - {type: object, properties: {a: {type: string}}}
                    - {type: 'null'}
                Brief: {type: [string, number, 'null']}
                Box:
                  type: object
                  properties:
                    value: {$ref: '#/components/schemas/Value'}
                    brief: {$ref: '#/components/schemas/Brief'}
                """);

        assertThat(lowered.type("Value")).isEqualTo("""
                        union Value
                          Text(string)
                          WholeNumber(int64)
                          Flag(boolean)
                          Items(List<string>)
                          Fields(ValueFields)
                        """);
        assertThat(lowered.type("Brief")).isEqualTo("union Brief\n  Text(string)\n  DecimalNumber(double)\n");
        assertThat(lowered.type("Box")).isEqualTo("class Box\n  Value? value\n  Brief? brief\n");
        assertThat(lowered.union("Value").variants())
                .extracting(variant -> variant.kinds().iterator().next())
                .containsExactly(
                        JsonKindName.STRING,
                        JsonKindName.NUMBER,
                        JsonKindName.BOOLEAN,
                        JsonKindName.ARRAY,
                        JsonKindName.OBJECT);
    }

    @Test
    void alternativesOfOneKindAreOneVariant() {
        Lowered lowered = Lowered.schemas("""
                Mixed:
                  oneOf:
                    - {type: string, format: date}
                    - {type: string, format: uuid}
                    - {type: integer}
                    - {type: number}
                    - {type: array, items: {type: string}}
                    - {type: array, items: {type: integer}}
                Time: {anyOf: [{type: string, format: date}, {type: string, format: date-time}]}
                Box: {type: object, properties: {time: {$ref: '#/components/schemas/Time'}}}
                """);

        assertThat(lowered.type("Mixed"))
                .isEqualTo("union Mixed\n  Text(string)\n  DecimalNumber(double)\n  Items(List<json>)\n");
        assertThat(lowered.type("Box")).isEqualTo("class Box\n  string time\n");
        assertThat(lowered.messages())
                .containsExactly("several kinds of lists cannot be told apart; read as a list of any JSON");
    }

    @Test
    void objectsThatNothingTellsApartBecomeOneTypeWithThePropertiesOfAll() {
        Lowered lowered = Lowered.schemas(
                PETS + "Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}\n");

        assertThat(lowered.type("Pet")).isEqualTo("class Pet\n  string kind\n  int64 lives\n  int64 tricks\n");
        assertThat(lowered.messages())
                .containsExactly(
                        "2 alternatives cannot be told apart: Cat, Dog; one type has the properties of all; a discriminator or required properties would tell");
    }

    @Test
    void aPropertyThatAnotherMayHaveOfAnotherKindTellsNothing() {
        Lowered lowered = Lowered.schemas("""
                Inline: {type: object, required: [id], properties: {id: {type: integer}, data: {type: string}}}
                Tree: {type: object, required: [id, data], properties: {id: {type: integer}, data: {type: object}}}
                Delivery: {oneOf: [{$ref: '#/components/schemas/Inline'}, {$ref: '#/components/schemas/Tree'}]}
                """);

        assertThat(lowered.type("Delivery")).isEqualTo("class Delivery\n  int64 id\n  json data\n");
    }

    @Test
    void whatCouldTakeTheObjectsOfAnotherIsTriedAfterIt() {
        Lowered lowered = Lowered.schemas("""
                Event: {type: object, required: [from, name], properties: {from: {enum: [logs, rum]}, name: {type: string}}}
                Filter:
                  type: object
                  required: [from, base]
                  properties: {from: {enum: [filter]}, base: {type: string}, name: {type: string}}
                Job: {type: object, required: [job], properties: {job: {type: string}}}
                Query:
                  oneOf:
                    - {$ref: '#/components/schemas/Event'}
                    - {$ref: '#/components/schemas/Filter'}
                    - {$ref: '#/components/schemas/Job'}
                """);

        assertThat(lowered.type("Query"))
                .startsWith("union Query\n  Filter(Filter)")
                .contains("\n  Event(Event)");
    }

    @Test
    void ofAPropertyOfTheOneTypeNullIsRightWhereOneAlternativeSaysSo() {
        Lowered lowered = Lowered.schemas("""
                A: {type: object, properties: {kind: {type: [string, 'null'], enum: [a, b, null]}}}
                B: {type: object, properties: {kind: {type: string}}}
                Either: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                """);

        assertThat(lowered.type("Either")).isEqualTo("class Either\n  string? kind\n");
    }

    @Test
    void ofANumberOfTheOneTypeTheWidestTypeHolds() {
        Lowered lowered = Lowered.schemas("""
                A: {type: object, properties: {a: {type: number}, b: {type: integer}, c: {type: number, format: double}}}
                B: {type: object, properties: {a: {type: integer}, b: {type: integer, format: int32}, c: {type: integer}}}
                Either: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                """);

        assertThat(lowered.type("Either")).isEqualTo("class Either\n  double a\n  int64 b\n  double c\n");
    }

    @Test
    void anAlternativeThatAllowsAnythingMakesItAnything() {
        Lowered lowered = Lowered.schemas("Box: {type: object, properties: {a: {anyOf: [{type: string}, {}]}}}");

        assertThat(lowered.types()).isEqualTo("class Box\n  json a\n");
        assertThat(lowered.messages()).containsExactly("one of the alternatives allows anything; read as any JSON");
    }

    @Test
    void unionsInsideUnionsAreOne() {
        Lowered lowered = Lowered.schemas("""
                Inner: {oneOf: [{type: string}, {type: boolean}, {type: 'null'}]}
                Outer: {oneOf: [{type: integer}, {$ref: '#/components/schemas/Inner'}]}
                Box: {type: object, properties: {outer: {$ref: '#/components/schemas/Outer'}}}
                """);

        assertThat(lowered.type("Outer"))
                .isEqualTo("union Outer\n  WholeNumber(int64)\n  Text(string)\n  Flag(boolean)\n");
        assertThat(lowered.type("Box")).isEqualTo("class Box\n  Outer? outer\n");
    }

    @Test
    void aUnionMayContainItself() {
        Lowered lowered = Lowered.schemas("""
                Tree: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}
                """);

        assertThat(lowered.types()).isEqualTo("union Tree\n  Text(string)\n  Items(List<Tree>)\n");
    }

    @Test
    void aBaseWithADiscriminatorStandsForWhateverExtendsIt() {
        Lowered lowered = Lowered.schemas("""
                Pet:
                  type: object
                  required: [kind]
                  discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}
                  properties: {kind: {type: string}, name: {type: string}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Lion: {allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {pride: {type: string}}}]}
                Fish: {allOf: [{$ref: '#/components/schemas/Pet'}]}
                Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
                """);

        assertThat(lowered.type("Pet"))
                .isEqualTo(
                        "union Pet by kind\n  Cat(Cat) for [cat]\n  Lion(Lion) for [Lion]\n  Fish(PetFish) for [Fish]\n");
        assertThat(lowered.type("Lion"))
                .isEqualTo("class Lion\n  string kind!\n  string name\n  int64 lives\n  string pride\n");
        assertThat(lowered.type("PetFish")).isEqualTo("class PetFish\n  string kind!\n  string name\n");
        assertThat(lowered.type("Owner")).isEqualTo("class Owner\n  Pet pet\n");
    }

    @Test
    void aBaseMayNameItsSubtypesItself() {
        Lowered lowered = Lowered.schemas("""
                Pet:
                  type: object
                  discriminator: {propertyName: kind}
                  properties: {kind: {type: string}}
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {tricks: {type: integer}}}]}
                """);

        assertThat(lowered.types()).isEqualTo("""
                        class Cat
                          string kind
                          int64 lives
                        class Dog
                          string kind
                          int64 tricks
                        union Pet by kind
                          Cat(Cat) for [Cat]
                          Dog(Dog) for [Dog]
                        """);
    }
}
