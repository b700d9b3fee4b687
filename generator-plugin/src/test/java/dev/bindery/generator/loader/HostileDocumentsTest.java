package dev.bindery.generator.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.validation.SpecValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No document makes the loader throw, overflow the stack or run away; problems are diagnostics. */
class HostileDocumentsTest {
    private static final String SAMPLE = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            servers: [{url: 'https://{region}.shop.example', variables: {region: {default: eu}}}]
            x-bindery-client: {name: Shop}
            x-bindery-errors: {shapes: [{code: /code}], codes: {'5': {name: BAD, retry: never}}}
            paths:
              /pets/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                get:
                  operationId: pets.get
                  security: [{token: []}]
                  x-bindery-variants: {short: {fixed: {id: 1}, result: {$ref: '#/components/schemas/Pet'}}}
                  x-bindery-pagination: {type: offset, inputs: {offset: id, count: id}, outputs: {results: /a}}
                  responses:
                    '200': {description: A pet., content: {application/json: {schema: &pet {$ref: '#/components/schemas/Pet'}}}}
            components:
              securitySchemes: {token: {type: http, scheme: bearer, x-bindery-credential: {view: Token}}}
              schemas:
                Pet:
                  type: object
                  required: [name]
                  properties: {name: {type: string, minLength: 1, maxLength: 9}, friend: *pet, kind: {enum: [a, b], default: a}}
                  discriminator: {propertyName: kind, mapping: {a: Pet, b: 'pet.yaml'}}
                  allOf: [{$ref: '#/components/schemas/Pet/properties/kind'}, {<<: {minProperties: 1}}]
            """;
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "&a",
        "*a",
        "<<: ",
        "'",
        "\"",
        "\n",
        "\n  ",
        "\t",
        "#",
        "- ",
        "null",
        "true",
        "1e9",
        "$ref",
        "$ref: '#/components/schemas/Pet'",
        "../",
        "~1",
        "%",
        "\\",
        "\u0000",
        "é",
        "|",
        ">",
        "?",
        "!!",
        "---\n"
    };

    @TempDir
    Path folder;

    @Test
    void damagedDocumentsAreReadOrReported() throws IOException {
        long seed = Long.getLong("bindery.seed", 20_260_101L);
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            String text = damaged(random);
            assertThatCode(() -> load(text))
                    .as("seed %d, round %d:\n%s", seed, i, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theSampleItselfHasOnlyTheProblemThatWasPutIn() throws IOException {
        assertThat(load(SAMPLE))
                .containsExactly(
                        "a.yaml:12:27: error: in pets.get: x-bindery-variants: 'short' is no name for Java here;"
                                + " write one like getById",
                        "a.yaml:23:64: warning: in schema Pet, discriminator: there is no file 'pet.yaml';"
                                + " left out; correct the path");
    }

    @Test
    void aChainOfManyReferencesEndsSomewhere() throws IOException {
        StringBuilder schemas = new StringBuilder("    S0: {type: string}\n");
        for (int i = 1; i <= 10_000; i++) {
            schemas.append("    S%d: {$ref: '#/components/schemas/S%d'}%n".formatted(i, i - 1));
        }
        assertThat(load(SpecFolder.schemas(schemas.toString()))).isEmpty();
    }

    @Test
    void aChainOfManyPartsEndsSomewhere() throws IOException {
        StringBuilder schemas = new StringBuilder("    S0: {type: object, required: [a]}\n");
        for (int i = 1; i <= 10_000; i++) {
            schemas.append("    S%d: {allOf: [{$ref: '#/components/schemas/S%d'}]}%n".formatted(i, i - 1));
        }
        assertThat(load(SpecFolder.schemas(schemas.toString()))).isEmpty();
    }

    @Test
    void pointersThatPassManyReferencesAreCutShort() throws IOException {
        StringBuilder schemas = new StringBuilder("    S0: {items: {type: string}}\n");
        for (int i = 1; i <= 5_000; i++) {
            schemas.append("    S%d: {$ref: '#/components/schemas/S%d/items'}%n".formatted(5_000 - i + 1, 5_000 - i));
        }
        assertThat(load(SpecFolder.schemas(schemas.toString()))).allMatch(problem -> problem.contains("leads nowhere"));
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(SAMPLE);
        for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            String piece = random.nextBoolean() ? PIECES[random.nextInt(PIECES.length)] : "";
            text.replace(from, random.nextBoolean() ? to : from, piece);
        }
        return text.toString();
    }

    private List<String> load(String text) throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        Diagnostics diagnostics = new Diagnostics();
        SpecValidator.validate(SpecLoader.load(file, diagnostics, LoadOptions.STANDARD), diagnostics);
        return diagnostics.lines("", Integer.MAX_VALUE);
    }
}
