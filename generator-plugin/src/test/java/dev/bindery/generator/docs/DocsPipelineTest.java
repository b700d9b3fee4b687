package dev.bindery.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.generator.GenerationResult.Outcome;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.docs.DocsRequest.DocsLook;
import dev.bindery.generator.docs.text.Texts;
import dev.bindery.generator.output.WriteSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsPipelineTest {

    @TempDir
    private Path folder;

    private DocsFixture site;
    private DocsSource shop;

    @BeforeEach
    void writeSpec() throws IOException {
        site = new DocsFixture(folder);
        shop = site.source("shop", DocsFixture.SHOP);
    }

    @Test
    void everyMethodTypeAndErrorHasAPage() throws IOException {
        assertThat(site.build(DocsLook.STANDARD, shop).outcome()).isEqualTo(Outcome.GENERATED);

        assertThat(site.files().keySet())
                .contains(
                        "index.html",
                        "products/index.html",
                        "products/get.html",
                        "products/list.html",
                        "products/add.html",
                        "types/index.html",
                        "types/Product.html",
                        "errors/index.html",
                        "errors/15.html",
                        "tokens.html",
                        "search-index.js",
                        "assets/site.css");
    }

    @Test
    void thePageOfAMethodTellsAllThatTheSpecificationDoes() throws IOException {
        site.build(DocsLook.STANDARD, shop);

        assertThat(site.page("products/get.html"))
                .contains("<h1><code>products.get</code></h1>")
                .contains("Shows a product.")
                .contains("<a href=\"../products/list.html\"><code>products.list</code></a>")
                .contains("href=\"../tokens.html#token-Seller\"")
                .contains("id=\"param-id\"")
                .contains("at least <code>1</code>")
                .contains("default: <code>&quot;short&quot;</code>")
                .contains("<dt><code>long</code></dt>")
                .contains("Like a tomato.")
                .contains("<span class=\"p\">&quot;name&quot;</span>: <span class=\"s\">&quot;Tea&quot;</span>")
                .contains("id=\"error-ACCESS\"")
                .contains("Yes: the method is repeatable")
                .contains("There is no such product.")
                .contains("observed on a real server");
    }

    @Test
    void samplesAreWrittenInJavaAndHttp() throws IOException {
        site.build(DocsLook.STANDARD, shop);

        assertThat(DocsFixture.text(site.page("products/get.html")))
                .contains("ShopClient.Seller shop = ShopClient.create().seller(token);")
                .contains("Product answer = shop.products().get(1);")
                .contains("CompletableFuture<Product> answer = shop.products().get(1);")
                .contains("GET /v1/products/1 HTTP/1.1\nHost: shop.example\nAuthorization: Bearer <token>");
    }

    @Test
    void typesTellWhoUsesThem() throws IOException {
        site.build(DocsLook.STANDARD, shop);

        assertThat(site.page("types/Product.html"))
                .contains("href=\"../products/get.html\"")
                .contains("<span class=\"role\">response</span>")
                .contains("<span class=\"role\">parameter</span>");
    }

    @Test
    void severalApisShareASite() throws IOException {
        DocsSource stock = site.source("stock", DocsFixture.SHOP.replace("title: Shop", "title: Stock"));

        site.build(new DocsLook("Acme", new Texts("en"), null, null, null), shop, stock);

        assertThat(site.files().keySet()).contains("shop/products/get.html", "stock/products/get.html");
        assertThat(site.page("index.html")).contains("href=\"shop/index.html\"").contains("href=\"stock/index.html\"");
    }

    @Test
    void theInterfaceSpeaksRussian() throws IOException {
        site.build(new DocsLook(null, new Texts("ru"), null, null, null), shop);

        assertThat(site.page("products/get.html"))
                .contains("<html lang=\"ru\"")
                .contains("Параметры")
                .contains("не меньше <code>1</code>");
    }

    @Test
    void whatIsNewIsTold() throws IOException {
        DocsSource before = site.source(
                "before",
                DocsFixture.SHOP
                        .replace("'1.2'", "'1.1'")
                        .replace("products.add", "products.create")
                        .replace("{name: view,", "{name: look,")
                        .replace("enum: [red, green]", "enum: [red, blue]")
                        .replace("'6': {name: TOO_MANY, summary: Too many calls., retry: wait}", ""));

        site.build(DocsLook.STANDARD, new DocsSource("shop", shop.spec(), shop.packageName(), null, before.spec()));

        assertThat(DocsFixture.text(site.page("changes.html")))
                .contains("Compared with version 1.1.")
                .containsSubsequence("New methods", "products.add")
                .containsSubsequence("Methods that are gone", "products.create")
                .containsSubsequence("New parameters", "products.get: view")
                .containsSubsequence("Parameters that are gone", "products.get: look")
                .containsSubsequence("New values", "ProductColor: green")
                .containsSubsequence("New error codes", "6");
    }

    @Test
    void aSiteThatIsUpToDateIsLeftAlone() throws IOException {
        site.build(DocsLook.STANDARD, shop);

        assertThat(site.build(DocsLook.STANDARD, shop).outcome()).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void aChangeTouchesOnlyThePagesThatTellOfIt() throws IOException {
        site.build(DocsLook.STANDARD, shop);

        site.source("shop", DocsFixture.SHOP.replace("There is no such product.", "Nobody knows it."));
        var summary = site.build(DocsLook.STANDARD, shop).summary();

        assertThat(summary)
                .as("the method's page and the index of errors")
                .extracting(WriteSummary::written)
                .isEqualTo(2);
    }

    @Test
    void twoRunsGiveTheSameFiles(@TempDir Path other) throws IOException {
        site.build(DocsLook.STANDARD, shop);
        DocsFixture second = new DocsFixture(other);
        second.build(DocsLook.STANDARD, second.source("shop", DocsFixture.SHOP));

        assertThat(second.files()).isEqualTo(site.files());
    }

    @Test
    void aBrokenSpecificationTouchesNoFile() throws IOException {
        site.build(DocsLook.STANDARD, shop);
        Map<String, String> before = site.files();

        site.source("shop", DocsFixture.SHOP.replace("[{key: []}]", "[{kee: []}]"));
        DocsResult result = site.generate(DocsLook.STANDARD, shop);

        assertThat(result.generation().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.diagnostics()).containsOnlyKeys(shop);
        assertThat(result.diagnostics().values()).allMatch(Diagnostics::hasErrors);
        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void usersBringTheirOwnPartsStyleAndLogo() throws IOException {
        Path parts = Files.createDirectory(folder.resolve("parts"));
        Files.writeString(parts.resolve("footer.html"), "<p><a href=\"{{root}}index.html\">Home of {{title}}</a></p>");
        Path style = Files.writeString(folder.resolve("acme.css"), "body {color: teal}");
        Path logo = Files.writeString(folder.resolve("acme.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        site.build(new DocsLook("A & B", new Texts("en"), style, logo, parts), shop);

        assertThat(site.page("products/get.html"))
                .contains("<p><a href=\"../index.html\">Home of A &amp; B</a></p>")
                .contains("href=\"../assets/custom.css\"")
                .contains("src=\"../assets/logo.svg\"");
        assertThat(site.page("assets/custom.css")).contains("teal");
    }

    @Test
    void partsThatAreNotThereAreTold() {
        Path parts = folder.resolve("prats");

        assertThatThrownBy(() -> site.build(new DocsLook(null, new Texts("en"), null, null, parts), shop))
                .isInstanceOf(IOException.class)
                .hasMessage(parts + ": there is no such folder");
    }

    @Test
    void aLinkThatLeadsNowhereIsAnError() throws IOException {
        Path parts = Files.createDirectory(folder.resolve("parts"));
        Files.writeString(parts.resolve("header.html"), "<a href=\"{{root}}about.html\">About</a>");

        assertThatThrownBy(() -> site.build(new DocsLook(null, new Texts("en"), null, null, parts), shop))
                .isInstanceOf(BrokenLinksException.class)
                .hasMessageContaining(
                        "products/get.html: the link ../about.html leads to about.html, which is not there");
    }

    @Test
    void aLinkThatLeadsNowhereTouchesNoFile() throws IOException {
        site.build(DocsLook.STANDARD, shop);
        Map<String, String> before = site.files();
        Path parts = Files.createDirectory(folder.resolve("parts"));
        Files.writeString(parts.resolve("footer.html"), "<a href=\"{{root}}about.html\">About</a>");

        assertThatThrownBy(() -> site.build(new DocsLook("Other", new Texts("ru"), null, null, parts), shop))
                .isInstanceOf(BrokenLinksException.class);
        assertThat(site.files()).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("parts", "shop.yaml", "site", "site.state");
        }
    }

    @Test
    void allAssetsOfThePluginAreInTheSite() throws IOException {
        Path assets = Path.of("src/main/resources/dev/bindery/generator/docs/assets");
        try (var files = Files.list(assets)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(DocsFiles.OWN);
        }
    }
}
