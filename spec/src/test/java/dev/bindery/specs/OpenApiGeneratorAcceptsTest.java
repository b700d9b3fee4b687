package dev.bindery.specs;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.validation.Invalid;
import org.openapitools.codegen.validation.ValidationResult;
import org.openapitools.codegen.validations.oas.OpenApiEvaluator;
import org.openapitools.codegen.validations.oas.RuleConfiguration;

/** Other languages' clients come from these documents with OpenAPI Generator, so its own validator must find nothing. */
class OpenApiGeneratorAcceptsTest {
    private static final Pattern METHOD = Pattern.compile("^    async (\\w+)Raw\\(", Pattern.MULTILINE);

    private static final String UNUSED = "Unused model: ";

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.DOCUMENTS)
    void acceptsEachDocument(SpecDocument document) {
        assertThat(findings(document)).as(document.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.ALL)
    void acceptsTheBundle(SpecFolder folder) {
        assertThat(folder.bundles())
                .allSatisfy(bundle ->
                        assertThat(findings(bundle)).as(bundle.toString()).isEmpty());
    }

    /** Each operation becomes a method of a client for TypeScript; so do webhooks, which nobody asks about here. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.ALL)
    void writesATypeScriptClientOfTheBundle(SpecFolder folder, @TempDir Path output) throws IOException {
        for (SpecDocument bundle : folder.bundles()) {
            Path client = output.resolve(bundle.file().getFileName().toString());
            CodegenConfigurator configurator = new CodegenConfigurator()
                    .setGeneratorName("typescript-fetch")
                    .setInputSpec(bundle.file().toString())
                    .setOutputDir(client.toString());
            new DefaultGenerator(false).opts(configurator.toClientOptInput()).generate();

            assertThat(methods(client.resolve("apis")))
                    .as(bundle.toString())
                    .containsAll(bundle.operations().stream()
                            .map(operation -> letters(operation.id()))
                            .toList());
        }
    }

    private static List<String> methods(Path apis) throws IOException {
        List<String> methods = new ArrayList<>();
        try (Stream<Path> files = Files.list(apis)) {
            for (Path file : files.sorted().toList()) {
                METHOD.matcher(Files.readString(file))
                        .results()
                        .forEach(method -> methods.add(letters(method.group(1))));
            }
        }
        return methods;
    }

    /** The name without what each language does its own way: case and separators. */
    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void saysWhatIsWrong(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("shop.yaml");
        Files.writeString(file, """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /items:
                    get:
                      operationId: items
                      parameters: [{in: query}]
                      responses: {'200': {description: The items.}}
                components:
                  schemas:
                    Forgotten: {type: string}
                """);

        assertThat(findings(SpecDocument.read(file)))
                .anySatisfy(finding -> assertThat(finding).contains("parameters", "name is missing"))
                .contains("Unused model: Forgotten");
    }

    private static List<String> findings(SpecDocument document) {
        return everyFinding(document)
                .filter(finding -> !isNoFault(document, finding))
                .distinct()
                .toList();
    }

    /** The findings that may stand, each with its reason. */
    private static boolean isNoFault(SpecDocument document, String finding) {
        // The parser cannot write a type that holds itself and stands in another file; the bundle is read.
        if (finding.contains("Document nesting depth")) {
            return true;
        }
        // What is there for other documents, or comes in events. Whether the others use it is seen in the bundle.
        return finding.startsWith(UNUSED)
                && (document.operations().isEmpty()
                        || TypesForOthers.of(document).contains(finding.substring(UNUSED.length())));
    }

    /** As {@code openapi-generator-cli validate --recommend} does it. */
    private static Stream<String> everyFinding(SpecDocument document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed =
                new OpenAPIParser().readLocation(document.file().toString(), null, options);
        assertThat(parsed.getOpenAPI())
                .as("what the parser made of %s", document)
                .isNotNull();

        RuleConfiguration rules = new RuleConfiguration();
        rules.setEnableRecommendations(true);
        ValidationResult result = new OpenApiEvaluator(rules).validate(parsed.getOpenAPI());
        return Stream.concat(
                parsed.getMessages().stream(),
                Stream.of(result.getErrors(), result.getWarnings())
                        .flatMap(List::stream)
                        .map(Invalid::getMessage));
    }
}
