package dev.bindery.generator.vkschema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.bundle.YamlDocument;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VkSchemaLoaderTest {

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void writeSchema() throws IOException {
        write("errors.json", """
                {"version": "5.199", "errors": {"api_error_param_note_id": {"code": 180, "description": "Not found"}}}""");
        write("base/objects.json", """
                {"definitions": {"base_bool_int": {"type": "integer", "enum": [0, 1]}}}""");
        write("notes/objects.json", """
                {"definitions": {"notes_note": {"type": "object", "properties": {
                  "id": {"type": "integer", "description": "Note ID", "required": true},
                  "date": {"type": "integer", "description": "Created"},
                  "can_comment": {"$ref": "../base/objects.json#/definitions/base_bool_int"},
                  "privacy": {"type": ["string", "boolean"]}}}}}""");
        write("notes/responses.json", """
                {"definitions": {
                  "notes_get_response": {"properties": {"response": {"type": "object", "properties": {
                    "count": {"type": "integer", "required": true},
                    "items": {"type": "array", "items": {"type": "integer"}, "required": true}}}}},
                  "notes_get_fields_response": {"properties": {"response": {"type": "object", "properties": {
                    "count": {"type": "integer", "required": true},
                    "items": {"type": "array", "required": true,
                      "items": {"$ref": "../notes/objects.json#/definitions/notes_note"}}}}}}}}""");
        write("notes/methods.json", """
                {"methods": [{"name": "notes.get", "access_token_type": ["user", "open"],
                  "parameters": [
                    {"name": "offset", "type": "integer", "minimum": 0},
                    {"name": "count", "type": "integer", "default": 20, "maximum": 100},
                    {"name": "sort", "type": "boolean", "default": false},
                    {"name": "background_id", "type": "string", "enum": [1, 2]},
                    {"name": "note_ids", "type": "array", "items": {"type": "integer"}, "required": true},
                    {"name": "fields", "type": "array", "items": {"type": "string"}},
                    {"name": "draft", "type": "string", "$ref": "../notes/objects.json#/definitions/notes_note"}],
                  "responses": {
                    "response": {"$ref": "../notes/responses.json#/definitions/notes_get_response"},
                    "fieldsResponse": {"$ref": "../notes/responses.json#/definitions/notes_get_fields_response"}},
                  "errors": [{"$ref": "../errors.json#/errors/api_error_param_note_id"}]}]}""");
    }

    @Test
    void makesAClientOfAFolderThatHoldsASchema() {
        GeneratorPipeline.check(folder, LoadOptions.STANDARD, diagnostics);

        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.all()).isFalse();
    }

    @Test
    void takesNoOtherFolderForASchema() throws IOException {
        Files.delete(folder.resolve("errors.json"));

        assertThat(VkSchemaLoader.isSchema(folder)).isFalse();
    }

    @Test
    void saysHowParametersAreSent() {
        assertThat(yaml("notes.yaml"))
                .contains("required:\n                - note_ids\n")
                .contains(
                        "sort:\n                  $ref: 'common.yaml#/components/schemas/Bit'\n                  default: 0\n")
                .containsPattern("background_id:\n +type: string\n +enum:\n +- '1'\n +- '2'\n")
                .contains("note_ids:\n                style: form\n                explode: false\n")
                .contains("draft:\n                contentType: application/json\n");
    }

    @Test
    void saysWhoMayCallAndWhatMayFail() {
        assertThat(yaml("notes.yaml"))
                .contains("security:\n        - user: []\n        - {}\n")
                .contains("x-bindery-error-codes:\n        - 180\n");
        assertThat(yaml("common.yaml")).contains("'180':\n      name: PARAM_NOTE_ID\n");
    }

    @Test
    void tellsTheResponsesOfAMethodApartByWhatTheyNeed() {
        assertThat(yaml("notes.yaml"))
                .contains("get:\n          fixed: {}\n          result:")
                .contains("getWithFields:\n          fixed: {}\n          needs:\n            - fields\n")
                .contains("results: /items\n          total: /count\n");
    }

    @Test
    void readsTimesFlagsAndValuesOfSeveralTypes() {
        assertThat(yaml("notes.yaml"))
                .contains("date:\n          type: integer\n          format: unix-time\n")
                .contains("can_comment:\n          $ref: 'common.yaml#/components/schemas/Bit'\n")
                .contains("privacy:\n          x-bindery-as: string\n          oneOf:\n");
    }

    @Test
    void leavesTheSentencesOfTheSchemaBehind() {
        assertThat(yaml("notes.yaml")).doesNotContain("Note ID").doesNotContain("Created");
    }

    private String yaml(String file) {
        var document = VkSchemaLoader.documents(folder, diagnostics, LoadOptions.STANDARD)
                .get(file);
        return document == null ? "" : YamlDocument.write(document);
    }

    private void write(String file, String json) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, json);
    }
}
