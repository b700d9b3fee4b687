package dev.bindery.generator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.lowering.Builders;
import dev.bindery.generator.lowering.LoweringOptions;
import dev.bindery.generator.testing.Probe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which types have builders where only those that are sent should. */
class BuildersTest {

    private static final String SHOP = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
              /orders:
                post:
                  operationId: orders.place
                  tags: [orders]
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
                  responses:
                    '200':
                      description: The receipt.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Receipt'}}}
            components:
              schemas:
                Order: {type: object, required: [lines], properties: {lines: {type: array, items: {$ref: '#/components/schemas/Line'}}}}
                Line: {type: object, properties: {gift: {$ref: '#/components/schemas/Gift'}}}
                Gift: {oneOf: [{$ref: '#/components/schemas/Card'}, {type: string}]}
                Card: {type: object, properties: {text: {type: string}}}
                Receipt: {type: object, required: [number, total], properties: {number: {type: string}, total: {type: number}, order: {$ref: '#/components/schemas/Order'}}}
            """;

    @TempDir
    private Path folder;

    private Map<String, String> sources(Builders builders) throws IOException {
        Path spec = Files.writeString(folder.resolve("shop.yaml"), SHOP);
        Diagnostics diagnostics = new Diagnostics();
        Map<String, String> sources = GeneratorPipeline.sources(
                spec, LoadOptions.STANDARD, new LoweringOptions("acme", null, builders, false), diagnostics);
        assertThat(diagnostics.hasErrors()).isFalse();
        return sources;
    }

    private static boolean hasBuilder(Map<String, String> sources, String type) {
        return requireNonNull(sources.get("acme/model/" + type + ".java")).contains("class Builder");
    }

    @Test
    void whatIsSentHasOneHoweverDeepItIs() throws IOException {
        Map<String, String> sources = sources(Builders.SENT);
        assertThat(hasBuilder(sources, "Order")).isTrue();
        assertThat(hasBuilder(sources, "Line")).isTrue();
        assertThat(hasBuilder(sources, "Card")).isTrue();
        assertThat(hasBuilder(sources, "Receipt")).isFalse();
    }

    @Test
    void everyTypeHasOneUnlessSaidOtherwise() throws IOException {
        assertThat(hasBuilder(sources(Builders.ALL), "Receipt")).isTrue();
    }

    @Test
    void whatOnlyComesIsMadeFromAsMuchJsonAsATestNeeds() throws IOException {
        Object receipt = new Probe(sources(Builders.SENT)).run("""
                var receipt = acme.model.Receipt.codec().decode("{\\"number\\":\\"7\\"}");
                return receipt.number() + receipt + acme.model.Receipt.codec().encode(receipt);
                """);
        assertThat(receipt).isEqualTo("7Receipt[number=7]{\"number\":\"7\"}");
    }
}
