package dev.bindery.generator.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecLoaderTest {
    private static final String EMPTY = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n";

    @TempDir
    Path folder;

    private SpecFolder spec;

    @BeforeEach
    void startWithAnEmptyFolder() {
        spec = new SpecFolder(folder);
    }

    @Test
    void theDocumentsOfAFolderComeSortedAndThenWhatTheyReferTo() {
        spec.file("b.yaml", EMPTY)
                .file("a/z.yml", EMPTY)
                .file(
                        "A.json",
                        "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"A\", \"version\": \"1\"}, \"paths\": {}}")
                .file("c.yaml", SpecFolder.schemas("    Pet: {$ref: 'parts/pet.yaml'}\n"))
                .file("parts/pet.yaml", "type: object\n")
                .file("readme.md", "# not a document")
                .file(".hidden/d.yaml", "swagger: '2.0'")
                .file(".e.yaml", "swagger: '2.0'");
        SpecSet specs = spec.load();
        assertThat(spec.problems()).isEmpty();
        assertThat(specs.documents())
                .extracting(SpecDocument::file)
                .containsExactly("A.json", "a/z.yml", "b.yaml", "c.yaml", "parts/pet.yaml");
        assertThat(specs.entries())
                .extracting(SpecDocument::file)
                .containsExactly("A.json", "a/z.yml", "b.yaml", "c.yaml");
        assertThat(specs.entries().get(0).version()).isEqualTo(OpenApiVersion.V3_0);
        assertThat(specs.root()).isEqualTo(Root.real(folder));
    }

    @Test
    void aSingleFileIsLoadedWithWhatItRefersToAndNothingElse() {
        spec.file("a.yaml", SpecFolder.schemas("    Pet: {$ref: 'common.yaml#/components/schemas/Pet'}\n"))
                .file("common.yaml", SpecFolder.schemas("    Pet: {type: object}\n"))
                .file("other.yaml", "swagger: '2.0'");
        SpecSet specs = spec.load("a.yaml");
        assertThat(spec.problems()).isEmpty();
        assertThat(specs.documents()).extracting(SpecDocument::file).containsExactly("a.yaml", "common.yaml");
        assertThat(specs.entries()).extracting(SpecDocument::file).containsExactly("a.yaml");
    }

    @Test
    void aPartHasTheVersionOfTheDocumentThatRefersToIt() {
        spec.file("a.yaml", EMPTY.replace("3.1.0", "3.0.0") + "components: {schemas: {Pet: {$ref: pet.yaml}}}\n")
                .file("pet.yaml", "type: string\n");
        SpecSet specs = spec.load("a.yaml");
        assertThat(specs.documents().get(1).version()).isEqualTo(OpenApiVersion.V3_0);
    }

    @Test
    void elementsSayWhatEachObjectIsAndWhichPartOfTheApi() {
        spec.file("a.yaml", """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /pets:
                    get:
                      operationId: pets.list
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}}
                      responses:
                        '200':
                          description: Pets.
                          content:
                            application/json:
                              schema: {type: array, items: {type: object, properties: {name: {type: string}}}}
                              example: {schema: {type: nothing}}
                    delete: {responses: {'204': {description: Gone.}}}
                components:
                  schemas:
                    Pet: {allOf: [{type: object}]}
                """);
        SpecSet specs = spec.load("a.yaml");
        assertThat(spec.problems()).isEmpty();
        assertThat(specs.elements(ElementKind.OPERATION))
                .extracting(element -> element.where().toString())
                .containsExactly("pets.list", "DELETE /pets");
        assertThat(specs.elements(ElementKind.SCHEMA))
                .extracting(element -> element.where().toString())
                .containsExactly(
                        "pets.list, parameter limit",
                        "pets.list, response 200",
                        "pets.list, response 200, items",
                        "pets.list, response 200, items, property name",
                        "schema Pet",
                        "schema Pet, allOf 1");
    }

    @Test
    void aMissingPathIsADiagnostic() {
        SpecSet specs = spec.load("missing");
        assertThat(spec.problems())
                .containsExactly("missing: error: there is no such file or folder; correct the path");
        assertThat(specs.documents()).isEmpty();
    }

    @Test
    void aLinkThatStaysInsideIsFollowedAndTheFileReadOnce() throws IOException {
        spec.file("a.yaml", EMPTY);
        Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("a.yaml"));
        assertThat(spec.load().entries()).extracting(SpecDocument::file).containsExactly("a.yaml");
        assertThat(spec.problems()).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutIsRefusedForFilesFoldersAndReferences(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.yaml"), EMPTY);
        Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("dir"), outside);
        spec.file("a.yaml", SpecFolder.schemas("    A: {$ref: 'link.yaml'}\n    B: {$ref: 'dir/secret.yaml'}\n"));
        assertThat(spec.load().documents()).extracting(SpecDocument::file).containsExactly("a.yaml");
        assertThat(spec.problems())
                .containsExactly(
                        "a.yaml:5:15: error: in schema A: 'link.yaml' leads out of the folder of the specification;"
                                + " copy the file into that folder",
                        "a.yaml:6:15: error: in schema B: 'dir/secret.yaml' leads out of the folder of the"
                                + " specification; copy the file into that folder",
                        "link.yaml: error: a link that leads out of the folder of the specification; copy the file");
    }

    @Test
    void whatIsOutsideIsReadWhereThatIsAllowed(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("pet.yaml"), "type: object\n");
        spec.file("a.yaml", SpecFolder.schemas("    A: {$ref: '" + outside.resolve("pet.yaml") + "'}\n"));
        Diagnostics diagnostics = new Diagnostics();
        SpecSet specs =
                SpecLoader.load(folder.resolve("a.yaml"), diagnostics, LoadOptions.STANDARD.withOutsideAllowed());
        assertThat(diagnostics.all()).isEmpty();
        assertThat(specs.documents()).hasSize(2);
    }

    @Test
    void aWiderRootLetsReferencesLeadUp() {
        spec.file("pet.yaml", "type: object\n")
                .file("api/a.yaml", SpecFolder.schemas("    A: {$ref: '../pet.yaml'}\n"));
        Diagnostics diagnostics = new Diagnostics();
        SpecSet specs = SpecLoader.load(folder.resolve("api"), diagnostics, LoadOptions.STANDARD.withRoot(folder));
        assertThat(diagnostics.all()).isEmpty();
        assertThat(specs.documents()).extracting(SpecDocument::file).containsExactly("api/a.yaml", "pet.yaml");
    }
}
