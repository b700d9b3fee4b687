package dev.bindery.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.GenerationRequest;
import dev.bindery.generator.GenerationResult.Outcome;
import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.docs.DocsRequest.DocsLook;
import dev.bindery.generator.docs.sample.SampleSources;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.lowering.Builders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleSourcesTest {

    private static final Pattern JAVA = Pattern.compile("<code class=\"language-java\">(.*?)</code>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private DocsFixture site;

    @BeforeEach
    void writeSpec() throws IOException {
        site = new DocsFixture(folder);
        site.source("shop", DocsFixture.SHOP);
    }

    @Test
    void aResourceHasAClassWithASampleOfEachCall() throws IOException {
        assertThat(generate()).isEqualTo(Outcome.GENERATED);

        assertThat(samples())
                .contains("package com.acme.shop.samples;")
                .contains("public final class ProductsSamples {")
                .contains("static ShopClient.Seller newSeller(String token) {")
                .contains("""
                            public static Object get(ShopClient.SellerAsync shop) {
                                CompletableFuture<Product> answer = shop.products().get(1);
                                return answer;
                            }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "list", "add"})
    void whatAPageShowsIsWhatIsCompiled(String method) throws IOException {
        generate();
        site.build(DocsLook.STANDARD, site.source("shop", DocsFixture.SHOP));

        List<String> shown = JAVA.matcher(site.page("products/" + method + ".html"))
                .results()
                .flatMap(sample -> DocsFixture.text(sample.group(1)).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(shown).hasSizeGreaterThanOrEqualTo(4);
        assertThat(samples().lines().map(String::strip)).containsAll(shown);
    }

    @Test
    void anUnchangedSpecificationTouchesNoFile() throws IOException {
        generate();

        assertThat(generate()).isEqualTo(Outcome.UP_TO_DATE);
    }

    private Outcome generate() throws IOException {
        GenerationRequest request = new GenerationRequest(
                folder.resolve("shop.yaml"),
                LoadOptions.STANDARD,
                "com.acme.shop",
                null,
                Builders.ALL,
                folder.resolve("samples"),
                folder.resolve("samples.state"));
        return GeneratorPipeline.generate(request, SampleSources::emit, new Diagnostics())
                .outcome();
    }

    private String samples() throws IOException {
        return Files.readString(folder.resolve("samples/com/acme/shop/samples/ProductsSamples.java"));
    }
}
