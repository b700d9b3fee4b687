package dev.bindery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinderyTest {

    private static final String SHOP = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
              /products/{id}:
                get:
                  operationId: products.get
                  tags: [products]
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                  responses:
                    '200':
                      description: The product.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Product'}}}
            components:
              schemas:
                Product:
                  type: object
                  properties: {name: {type: string}}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path spec;
    private Path output;

    @BeforeEach
    void writeSpec() throws IOException {
        spec = Files.writeString(folder.resolve("shop.yaml"), SHOP);
        output = folder.resolve("generated");
    }

    private int run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Bindery.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private int generate() {
        return run("generate", "--spec", spec, "--output", output, "--package", "com.acme.shop");
    }

    private List<String> generated() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @Test
    void writesADocumentationSite() throws IOException {
        assertThat(run("docs", "--spec", "com.acme.shop=" + spec, "--output", output, "--language", "ru"))
                .isZero();
        assertThat(generated()).contains("index.html", "products/get.html", "types/Product.html", "search-index.js");
        assertThat(Files.readString(output.resolve("types/Product.html")))
                .contains("com.acme.shop.model.Product")
                .contains("<html lang=\"ru\"");
    }

    @Test
    void aSiteOfSeveralApisHasAFolderForEach() throws IOException {
        Path stock = Files.writeString(folder.resolve("stock.yaml"), SHOP);

        assertThat(run("docs", "--spec", spec, "--spec", stock, "--output", output))
                .isZero();
        assertThat(generated()).contains("index.html", "shop/products/get.html", "stock/products/get.html");
    }

    @Test
    void twoApisOfOneNameAreAMisuse() throws IOException {
        Path other =
                Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("Shop.json"), "{}");

        assertThat(run("docs", "--spec", spec, "--spec", other, "--output", output))
                .isEqualTo(Bindery.MISUSED);
        assertThat(err.toString()).contains("spec: two of them would have the folder 'Shop'");
        assertThat(output).doesNotExist();
    }

    @Test
    void aLanguageThatNobodyWroteIsAMisuse() {
        assertThat(run("docs", "--spec", spec, "--output", output, "--language", "tlh"))
                .isEqualTo(Bindery.MISUSED);
        assertThat(err.toString()).contains("language: there is no 'tlh'; choose en or ru");
    }

    @Test
    void generatesAClient() throws IOException {
        assertThat(generate()).isZero();
        assertThat(generated()).contains("com/acme/shop/ShopClient.java", "com/acme/shop/model/Product.java");
        assertThat(out.toString()).contains("files written, 0 unchanged, 0 removed in " + output);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anUnchangedSpecificationIsNotGeneratedAgain() {
        generate();
        assertThat(generate()).isZero();
        assertThat(out.toString()).contains("Up to date");
    }

    @Test
    void whatIsNoLongerGeneratedIsRemovedAndWhatIsNotOursStays() throws IOException {
        generate();
        Path own = Files.writeString(output.resolve("com/acme/shop/model/Own.java"), "class Own {}", UTF_8);
        Files.writeString(spec, SHOP.replace("Product", "Article"));
        assertThat(generate()).isZero();
        assertThat(generated())
                .contains("com/acme/shop/model/Article.java")
                .doesNotContain("com/acme/shop/model/Product.java");
        assertThat(own).exists();
    }

    @Test
    void whatWasWrittenCanBeRememberedElsewhere() {
        Path state = folder.resolve("elsewhere");
        assertThat(run("docs", "--spec", spec, "--output", output, "--state", state))
                .isZero();
        assertThat(state).isRegularFile();
        assertThat(folder.resolve(".generated.bindery")).doesNotExist();
    }

    @Test
    void theClientCanBeNamed() throws IOException {
        run("generate", "--spec", spec, "--output", output, "--package", "a", "--client-name", "Store");
        assertThat(generated()).contains("a/StoreClient.java");
    }

    @Test
    void typesThatOnlyComeCanBeWithoutBuilders() throws IOException {
        run("generate", "--spec", spec, "--output", output, "--package", "a", "--builders", "sent");
        assertThat(output.resolve("a/model/Product.java")).content().doesNotContain("class Builder");
        run("generate", "--spec", spec, "--output", output, "--package", "a");
        assertThat(output.resolve("a/model/Product.java")).content().contains("class Builder");
    }

    @Test
    void errorsOfASpecificationAreToldWithTheirPlacesAndNothingIsWritten() throws IOException {
        Files.writeString(spec, SHOP.replace("schemas/Product'", "schemas/Produkt'"));
        assertThat(generate()).isEqualTo(Bindery.ERRORS_IN_SPEC);
        assertThat(err.toString())
                .contains(
                        folder + "/shop.yaml:13:",
                        "Produkt",
                        "Product",
                        "1 error in " + spec + ": nothing was written");
        assertThat(output).doesNotExist();
    }

    @Test
    void validatesASpecification() throws IOException {
        assertThat(run("validate", "--spec", spec)).isZero();
        assertThat(out.toString()).contains("shop.yaml is fine.");
        Files.writeString(spec, SHOP.replace("type: integer", "type: intiger"));
        assertThat(run("validate", "--spec", spec)).isEqualTo(Bindery.ERRORS_IN_SPEC);
        assertThat(err.toString()).contains("shop.yaml:9:", "intiger");
    }

    @Test
    void warningsMayCountAsErrors() throws IOException {
        Files.writeString(spec, SHOP + "servers: [{url: 'https://{region}.shop.example'}]\n");
        assertThat(run("validate", "--spec", spec)).isZero();
        assertThat(err.toString()).contains("warning", "region");
        assertThat(run("validate", "--spec", spec, "--fail-on-warning")).isEqualTo(Bindery.ERRORS_IN_SPEC);
    }

    @Test
    void bundlesAFolder() throws IOException {
        Path bundle = folder.resolve("all.json");
        assertThat(run("bundle", "--spec", spec, "--output", bundle)).isZero();
        assertThat(bundle).content().startsWith("{").contains("\"products.get\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1a.b", "com..acme", "com.class", "com/acme", ""})
    void whatIsNoPackageIsRefused(String name) {
        assertThat(run("generate", "--spec", spec, "--output", output, "--package", name))
                .isEqualTo(Bindery.MISUSED);
        assertThat(err.toString()).contains("'" + name + "'", "com.acme.shop", "generate --help");
    }

    @Test
    void whatIsMissingAndWhatIsMisspelledIsNamed() {
        assertThat(run("generate", "--spec", spec)).isEqualTo(Bindery.MISUSED);
        assertThat(err.toString()).contains("--output", "--package");
        assertThat(run("generat")).isEqualTo(Bindery.MISUSED);
        assertThat(err.toString()).contains("generate");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldWithoutAStackTrace() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertThat(run("generate", "--spec", spec, "--output", file.resolve("below"), "--package", "a"))
                .isEqualTo(Bindery.NO_ACCESS);
        assertThat(err.toString()).contains("taken").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "generate", "validate", "bundle", "docs"})
    void helpTeachesByExample(String command) {
        assertThat(command.isEmpty() ? run() : run(command, "--help")).isZero();
        assertThat(out.toString()).contains("For example:", "java -jar bindery.jar ");
    }
}
