package dev.bindery.generator.loader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.loader.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @TempDir
    Path folder;

    private SpecFolder spec;

    @BeforeEach
    void startWithAnEmptyFolder() {
        spec = new SpecFolder(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/components/schemas/a~1b~0c%20%7Bd%7D",
                "#/components/schemas/a~1b~0c {d}",
                "#/components/schemas/a%7E1b%7e0c%20{d}",
                "a.yaml#/components/schemas/a~1b~0c%20%7Bd%7D",
                "./a.yaml#/components/schemas/a~1b~0c {d}",
                "sub/../a.yaml#/components/schemas/a~1b~0c {d}"
            })
    void pointersAreUnescapedAndDecoded(String ref) {
        spec.file("sub/unused.txt", "");
        spec.file("a.yaml", SpecFolder.schemas("    'a/b~c {d}': {title: Found}\n    Start: {$ref: '" + ref + "'}\n"));
        assertThat(target("Start").text("title")).isEqualTo("Found");
        assertThat(spec.problems()).isEmpty();
    }

    @Test
    void aPercentSignThatEncodesNothingStandsForItself() {
        spec.file(
                "a.yaml",
                SpecFolder.schemas("    100%: {title: Found}\n    Start: {$ref: '#/components/schemas/100%'}\n"));
        assertThat(target("Start").text("title")).isEqualTo("Found");
    }

    @Test
    void referencesLeadAnywhereIntoPathsAndLists() {
        spec.file("a.yaml", """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /pets:
                    get:
                      responses:
                        '200':
                          description: Pets.
                          content:
                            application/json:
                              schema: {oneOf: [{title: First}, {title: Second}]}
                components:
                  schemas:
                    Start: {$ref: '#/paths/~1pets/get/responses/200/content/application~1json/schema/oneOf/1'}
                """);
        assertThat(target("Start").text("title")).isEqualTo("Second");
    }

    @Test
    void aPointerThatPassesAReferenceGoesOnAtItsTarget() {
        spec.file("a.yaml", SpecFolder.schemas("""
                            Owner: {type: object, properties: {pet: {$ref: 'pet.yaml'}}}
                            Start: {$ref: '#/components/schemas/Owner/properties/pet/properties/name'}
                    """)).file("pet.yaml", "properties: {name: {title: Found}}\n");
        assertThat(target("Start").text("title")).isEqualTo("Found");
    }

    @Test
    void aChainOverFilesIsFollowedToItsEndAndEachStepIsThere() {
        spec.file("a.yaml", SpecFolder.schemas("    Start: {$ref: 'b/b.yaml#/Pet', description: Nearest.}\n"))
                .file("b/b.yaml", "Pet: {$ref: '../c.json#/pets/0'}\n")
                .file("c.json", "{\"pets\": [{\"title\": \"Found\", \"description\": \"Farthest.\"}]}");
        SpecSet specs = spec.load("a.yaml");
        ObjectNode start = schema(specs, "Start");
        RefResolver refs = specs.refs();
        assertThat(spec.problems()).isEmpty();
        assertThat(refs.chain(start))
                .extracting(node -> node.location().file())
                .containsExactly("a.yaml", "b/b.yaml", "c.json");
        assertThat(requireNonNull(refs.resolve(start)).text("title")).isEqualTo("Found");
        assertThat(requireNonNull(refs.target(start)).text("$ref")).isEqualTo("../c.json#/pets/0");
        assertThat(refs.text(start, "description")).isEqualTo("Nearest.");
        assertThat(refs.text(start, "title")).isEqualTo("Found");
        assertThat(refs.text(start, "summary")).isNull();
    }

    @Test
    void filesMayReferToEachOtherInACircle() {
        spec.file("a.yaml", SpecFolder.schemas("    Start: {properties: {b: {$ref: 'b.yaml#/B'}}}\n"))
                .file("b.yaml", "B: {title: Found, properties: {a: {$ref: 'a.yaml#/components/schemas/Start'}}}\n");
        SpecSet specs = spec.load("a.yaml");
        assertThat(spec.problems()).isEmpty();
        assertThat(specs.documents()).hasSize(2);
    }

    @Test
    void aBrokenOrCircularReferenceResolvesToNothing() {
        spec.file("a.yaml", SpecFolder.schemas("""
                            Start: {$ref: '#/components/schemas/Other'}
                            Other: {$ref: '#/components/schemas/Start'}
                            Broken: {$ref: '#/nowhere'}
                    """));
        SpecSet specs = spec.load("a.yaml");
        assertThat(specs.refs().resolve(schema(specs, "Start"))).isNull();
        assertThat(specs.refs().chain(schema(specs, "Start"))).hasSize(2);
        assertThat(specs.refs().resolve(schema(specs, "Broken"))).isNull();
    }

    @Test
    void schemasAreFoundByIdAndAnchor() {
        spec.file("a.yaml", SpecFolder.schemas("""
                            Pet:
                              $id: https://shop.example/pet
                              $defs: {Name: {title: ById, $anchor: name}}
                              properties:
                                own: {$ref: '#/$defs/Name'}
                                relative: {$ref: 'pet#name'}
                            Start: {$ref: 'https://shop.example/pet#/$defs/Name'}
                            Anchored: {$ref: '#name'}
                    """));
        SpecSet specs = spec.load("a.yaml");
        assertThat(spec.problems()).isEmpty();
        ObjectNode properties = requireNonNull(schema(specs, "Pet").object("properties"));
        for (ObjectNode reference : new ObjectNode[] {
            schema(specs, "Start"),
            schema(specs, "Anchored"),
            requireNonNull(properties.object("own")),
            requireNonNull(properties.object("relative"))
        }) {
            assertThat(requireNonNull(specs.refs().target(reference)).text("title"))
                    .isEqualTo("ById");
        }
    }

    @Test
    void aBooleanSchemaIsReachedAsTheObjectThatSaysTheSame() {
        spec.file("a.yaml", SpecFolder.schemas("""
                            Any: true
                            None: false
                            Start: {$ref: '#/components/schemas/Any'}
                            Other: {$ref: '#/components/schemas/None'}
                    """));
        SpecSet specs = spec.load("a.yaml");
        assertThat(spec.problems()).isEmpty();
        assertThat(requireNonNull(specs.refs().target(schema(specs, "Start"))).names())
                .isEmpty();
        assertThat(requireNonNull(specs.refs().target(schema(specs, "Other"))).names())
                .containsExactly("not");
    }

    @Test
    void whatLooksLikeAReferenceInAnExampleIsData() {
        spec.file("a.yaml", SpecFolder.schemas("""
                            Start:
                              type: object
                              properties: {$ref: {type: string}, example: {type: object}}
                              default: {$ref: '#/nowhere'}
                              enum: [{$ref: '#/nowhere'}]
                              example: {$ref: '#/nowhere'}
                              x-data: {$ref: '#/nowhere'}
                    """));
        spec.load("a.yaml");
        assertThat(spec.problems()).noneMatch(problem -> problem.contains("nowhere"));
    }

    @Test
    void aMappingNamesAComponentOrRefersToASchema() {
        spec.file("a.yaml", SpecFolder.schemas("""
                                    Start:
                                      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: 'dog.yaml'}]
                                      discriminator:
                                        propertyName: kind
                                        mapping: {cat: Cat, dog: dog.yaml, kitten: '#/components/schemas/Cat'}
                                    Cat: {title: Cat}
                            """)).file("dog.yaml", "title: Dog\n");
        SpecSet specs = spec.load("a.yaml");
        assertThat(spec.problems()).isEmpty();
        ObjectNode discriminator = requireNonNull(schema(specs, "Start").object("discriminator"));
        assertThat(discriminator.propertiesOf("mapping"))
                .extracting(entry ->
                        requireNonNull(specs.refs().mapped(entry.value())).text("title"))
                .containsExactly("Cat", "Dog", "Cat");
    }

    private ObjectNode target(String schema) {
        SpecSet specs = spec.load("a.yaml");
        return requireNonNull(specs.refs().resolve(schema(specs, schema)), spec.problems()::toString);
    }

    private static ObjectNode schema(SpecSet specs, String name) {
        ObjectNode components = requireNonNull(specs.entries().get(0).root().object("components"));
        return requireNonNull(requireNonNull(components.object("schemas")).object(name));
    }
}
