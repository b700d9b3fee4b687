package dev.bindery.generator.bundle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.SpecFolder;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlerTest {
    @TempDir
    Path folder;

    @TempDir
    Path bundled;

    private SpecFolder spec;

    @BeforeEach
    void startWithAnEmptyFolder() {
        spec = new SpecFolder(folder);
    }

    @Test
    void referencesToFilesBecomeInternalAndPartsBecomeComponents() {
        spec.file(
                        "a.yaml",
                        document("a", "{$ref: 'parts/pet.yaml'}", "")
                                + "    Own: {$ref: 'parts/all.yaml#/toys/Ball'}\n")
                .file("parts/pet.yaml", "properties: {toy: {$ref: 'all.yaml#/toys/Ball'}, self: {$ref: 'pet.yaml'}}\n")
                .file("parts/all.yaml", "toys: {Ball: {title: A ball}}\n");
        ObjectNode bundle = bundle();
        assertThat(text(bundle, "/paths/~1a/get/responses/200/content/application~1json/schema/$ref"))
                .isEqualTo("#/components/schemas/pet");
        assertThat(text(bundle, "/components/schemas/Own/$ref")).isEqualTo("#/components/schemas/Ball");
        assertThat(text(bundle, "/components/schemas/pet/properties/toy/$ref")).isEqualTo("#/components/schemas/Ball");
        assertThat(text(bundle, "/components/schemas/pet/properties/self/$ref")).isEqualTo("#/components/schemas/pet");
    }

    @Test
    void componentsOfOneNameThatSayTheSameBecomeOneEvenIfTheyReferToThemselves() {
        String node = """
                    Node: {properties: {next: {$ref: '#/components/schemas/Node'}, leaf: {$ref: '#/components/schemas/Leaf'}}}
                    Leaf: {type: string}
                """;
        spec.file("a.yaml", document("a", "{$ref: '#/components/schemas/Node'}", node))
                .file("b.yaml", document("b", "{$ref: '#/components/schemas/Node'}", node));
        assertThat(names(bundle(), "schemas")).containsExactly("Node", "Leaf");
    }

    @Test
    void anAliasOfASharedComponentCollapsesIntoIt() {
        spec.file(
                        "a.yaml",
                        document(
                                "a",
                                "{$ref: '#/components/schemas/User'}",
                                "    User: {$ref: 'common.yaml#/components/schemas/User'}\n"))
                .file(
                        "common.yaml",
                        SpecFolder.schemas(
                                "    User: {type: object}\n    Owner: {$ref: '#/components/schemas/User'}\n"));
        ObjectNode bundle = bundle();
        assertThat(names(bundle, "schemas")).containsExactly("User", "Owner");
        assertThat(text(bundle, "/components/schemas/User/type")).isEqualTo("object");
        assertThat(text(bundle, "/components/schemas/Owner/$ref")).isEqualTo("#/components/schemas/User");
    }

    @Test
    void componentsOfOneNameThatDifferGetTheNamesOfTheirFilesInFrontButTheSharedOneKeepsIts() {
        spec.file("a.yaml", document("a", "{$ref: '#/components/schemas/User'}", "    User: {title: of a}\n"))
                .file("b.yaml", document("b", "{$ref: 'common.yaml#/components/schemas/User'}", ""))
                .file("common.yaml", SpecFolder.schemas("    User: {title: shared}\n    AUser: {title: in the way}\n"));
        ObjectNode bundle = bundle();
        assertThat(names(bundle, "schemas")).containsExactly("AUser2", "User", "AUser");
        assertThat(text(bundle, "/components/schemas/AUser2/title")).isEqualTo("of a");
        assertThat(text(bundle, "/paths/~1a/get/responses/200/content/application~1json/schema/$ref"))
                .isEqualTo("#/components/schemas/AUser2");
        assertThat(text(bundle, "/paths/~1b/get/responses/200/content/application~1json/schema/$ref"))
                .isEqualTo("#/components/schemas/User");
    }

    @Test
    void aVariantThatGotAnotherNameKeepsItsDiscriminatorValue() {
        String animals = """
                    Animal:
                      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                      discriminator: {propertyName: kind, mapping: {hound: Dog, wolf: Wolf}}
                    Dog: {title: Dog}
                    Cat: {title: Cat of b}
                """;
        spec.file("a.yaml", SpecFolder.schemas("    Cat: {title: Cat of a}\n"))
                .file("b.yaml", document("b", "{$ref: '#/components/schemas/Animal'}", animals));
        ObjectNode bundle = bundle();
        assertThat(text(bundle, "/components/schemas/Animal/discriminator/mapping/Cat"))
                .isEqualTo("#/components/schemas/BCat");
        assertThat(text(bundle, "/components/schemas/Animal/discriminator/mapping/hound"))
                .isEqualTo("#/components/schemas/Dog");
        assertThat(YamlDocument.write(bundle)).doesNotContain("Wolf");
    }

    @Test
    void whatTheDocumentSaysComesFromTheOneThatNamesTheClient() {
        spec.file("a.yaml", document("a", "{}", "").replace("title: Shop", "title: Part"))
                .file("z.yaml", """
                        openapi: 3.1.0
                        info: {title: Whole, version: '7'}
                        servers: [{url: 'https://shop.example'}]
                        tags: [{name: pets, description: Animals.}]
                        x-bindery-client: {name: Shop}
                        x-bindery-envelope: {result: response}
                        x-logo: shop.png
                        paths: {}
                        """);
        ObjectNode bundle = bundle();
        assertThat(bundle.names())
                .containsExactly(
                        "openapi",
                        "info",
                        "servers",
                        "tags",
                        "x-bindery-client",
                        "x-bindery-envelope",
                        "x-logo",
                        "paths",
                        "components");
        assertThat(text(bundle, "/info/title")).isEqualTo("Whole");
        assertThat(text(bundle, "/tags/0/description")).isEqualTo("Animals.");
    }

    @Test
    void securityThatDiffersBetweenDocumentsMovesToTheOperations() {
        spec.file(
                        "a.yaml",
                        document("a", "{}", "")
                                + "  securitySchemes: {token: {type: http, scheme: bearer}}\nsecurity: [{token: []}]\n")
                .file(
                        "b.yaml",
                        document("b", "{}", "")
                                + "  securitySchemes: {token: {type: http, scheme: basic}}\nsecurity: [{token: []}]\n")
                .file("c.yaml", document("c", "{}", ""));
        ObjectNode bundle = bundle();
        assertThat(bundle.has("security")).isFalse();
        assertThat(at(bundle, "/paths/~1a/get/security/0/token")).isNotNull();
        assertThat(at(bundle, "/paths/~1b/get/security/0/bToken")).isNotNull();
        assertThat(requireNonNull(at(bundle, "/paths/~1c/get")) instanceof ObjectNode operation
                        && operation.items("security").isEmpty()
                        && operation.has("security"))
                .isTrue();
        assertThat(text(bundle, "/components/securitySchemes/bToken/scheme")).isEqualTo("basic");
    }

    @Test
    void securityThatAllDocumentsShareStaysOnTheDocument() {
        String secured = "  securitySchemes: {token: {type: http, scheme: bearer}}\nsecurity: [{token: []}]\n";
        spec.file("a.yaml", document("a", "{}", "") + secured).file("b.yaml", document("b", "{}", "") + secured);
        ObjectNode bundle = bundle();
        assertThat(at(bundle, "/security/0/token")).isNotNull();
        assertThat(at(bundle, "/paths/~1a/get/security")).isNull();
        assertThat(names(bundle, "securitySchemes")).containsExactly("token");
    }

    @Test
    void operationsOfOnePathInTwoDocumentsComeTogetherEachWithItsParameters() {
        String parameters =
                "    parameters: [{name: id, in: query, schema: {type: %s}}, {name: v, in: query, schema: {type: string}}]\n";
        spec.file("a.yaml", document("a", "{}", "").replace("    get:", parameters.formatted("integer") + "    get:"))
                .file(
                        "b.yaml",
                        document("a", "{}", "")
                                .replace("    get:", parameters.formatted("string") + "    put:")
                                .replace("a.get", "a.put")
                                .replace(
                                        "responses:",
                                        "parameters: [{name: v, in: query, schema: {type: boolean}}]\n      responses:"));
        ObjectNode bundle = bundle();
        assertThat(text(bundle, "/paths/~1a/get/parameters/0/schema/type")).isEqualTo("integer");
        assertThat(text(bundle, "/paths/~1a/put/parameters/0/schema/type")).isEqualTo("boolean");
        assertThat(text(bundle, "/paths/~1a/put/parameters/1/schema/type")).isEqualTo("string");
        assertThat(at(bundle, "/paths/~1a/put/parameters/2")).isNull();
        assertThat(at(bundle, "/paths/~1a/parameters")).isNull();
    }

    @Test
    void aPathInAFileOfItsOwnIsPutInItsPlaceOnceAndReferredToAfterThat() {
        spec.file(
                        "a.yaml",
                        "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {/a: {$ref: 'p.yaml'}, /b: {$ref: 'p.yaml'}}\n")
                .file("p.yaml", "get: {operationId: p, responses: {'200': {description: Done}}}\n");
        ObjectNode bundle = bundle();
        assertThat(text(bundle, "/paths/~1a/get/operationId")).isEqualTo("p");
        assertThat(text(bundle, "/paths/~1b/$ref")).isEqualTo("#/paths/~1a");
    }

    @Test
    void amongNewerDocumentsAnOlderSchemaIsSaidInTheirWords() {
        spec.file("a.yaml", SpecFolder.schemas("    New: {type: string}\n")).file("b.yaml", """
                        openapi: 3.0.3
                        info: {title: Shop, version: '1'}
                        paths: {}
                        components:
                          schemas:
                            Old:
                              properties:
                                a: {type: string, nullable: true, enum: [x]}
                                b: {type: number, minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false}
                        """);
        ObjectNode bundle = bundle();
        ObjectNode expected = load(
                SpecFolder.schemas(
                        "    Old: {properties: {a: {type: [string, 'null'], enum: [x, null]}, b: {type: number, exclusiveMinimum: 1, maximum: 5}}}\n"));
        assertThat(text(bundle, "/openapi")).isEqualTo("3.1.0");
        assertThat(requireNonNull(at(bundle, "/components/schemas/Old"))
                        .sameContent(requireNonNull(at(expected, "/components/schemas/Old"))))
                .isTrue();
    }

    @Test
    void idsGiveWayToPointers() {
        spec.file("a.yaml", SpecFolder.schemas("""
                            Pet: {$id: 'https://shop.example/pet', $defs: {Name: {title: Name}}, properties: {n: {$ref: '#/$defs/Name'}}}
                        """));
        ObjectNode bundle = bundle();
        assertThat(text(bundle, "/components/schemas/Pet/properties/n/$ref"))
                .isEqualTo("#/components/schemas/Pet/$defs/Name");
        assertThat(at(bundle, "/components/schemas/Pet/$id")).isNull();
    }

    /** Bundles the folder and checks what must hold for each bundle. */
    private ObjectNode bundle() {
        SpecSet specs = spec.load();
        assertThat(spec.problems()).noneMatch(problem -> problem.contains("error"));
        ObjectNode bundle = Bundler.bundle(specs);
        SpecFolder written = new SpecFolder(bundled)
                .file("json/bundle.json", JsonDocument.write(bundle))
                .file("yaml/bundle.yaml", YamlDocument.write(bundle));
        for (String file : new String[] {"json/bundle.json", "yaml/bundle.yaml"}) {
            SpecSet reloaded = written.load(file);
            assertThat(written.problems()).isEmpty();
            assertThat(reloaded.documents()).hasSize(1);
            assertThat(reloaded.entries().get(0).root().sameContent(bundle)).isTrue();
            assertThat(operations(reloaded)).isEqualTo(operations(specs));
        }
        return bundle;
    }

    private ObjectNode load(String document) {
        return new SpecFolder(bundled)
                .file("expected.yaml", document)
                .load("expected.yaml")
                .entries()
                .get(0)
                .root();
    }

    /** Each operation with everything that it refers to written out, a few levels deep. */
    private static Map<String, String> operations(SpecSet specs) {
        Map<String, String> operations = new TreeMap<>();
        for (Element operation : specs.elements(ElementKind.OPERATION)) {
            Node responses = requireNonNull(operation.node().get("responses"));
            operations.put(operation.where().toString(), writtenOut(responses, specs.refs(), 12));
        }
        return operations;
    }

    private static String writtenOut(Node node, RefResolver refs, int depth) {
        if (depth == 0) {
            return "…";
        }
        if (node instanceof ArrayNode array) {
            return array.items().stream()
                    .map(item -> writtenOut(item, refs, depth - 1))
                    .toList()
                    .toString();
        }
        if (!(node instanceof ObjectNode object)) {
            return JsonDocument.write(node);
        }
        ObjectNode end = requireNonNull(refs.resolve(object));
        StringBuilder text = new StringBuilder("{");
        for (Property property : end.properties()) {
            if (!property.name().equals("discriminator")) {
                text.append(property.name()).append(':').append(writtenOut(property.value(), refs, depth - 1));
            }
        }
        return text.append('}').toString();
    }

    private static String document(String path, String schema, String schemas) {
        return """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /%1$s:
                    get:
                      operationId: %1$s.get
                      responses:
                        '200': {description: Done, content: {application/json: {schema: %2$s}}}
                components:
                  schemas:
                    Only%1$s: {type: string}
                """.formatted(path, schema) + schemas;
    }

    private static List<String> names(ObjectNode bundle, String section) {
        ObjectNode components = requireNonNull(bundle.object("components"));
        return requireNonNull(components.object(section)).names().stream()
                .filter(name -> !name.startsWith("Only"))
                .toList();
    }

    private static String text(ObjectNode bundle, String pointer) {
        JsonPointer whole = JsonPointer.parse(pointer);
        Node parent = at(bundle, requireNonNull(whole.parent()).toString());
        return parent instanceof ObjectNode object ? String.valueOf(object.text(whole.last())) : "nothing there";
    }

    private static @Nullable Node at(Node root, String pointer) {
        Node at = root;
        for (String step : JsonPointer.parse(pointer).tokens()) {
            if (at instanceof ObjectNode object) {
                at = object.get(step);
            } else if (at instanceof ArrayNode array
                    && Integer.parseInt(step) < array.items().size()) {
                at = array.items().get(Integer.parseInt(step));
            } else {
                return null;
            }
        }
        return at;
    }
}
