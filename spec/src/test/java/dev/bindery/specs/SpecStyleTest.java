package dev.bindery.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of {@code spec/README.md} on how specifications are written. */
class SpecStyleTest {

    private static final String METHODS = "/method/";
    private static final String METHODS_BY_GROUP = "/api/";

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.DOCUMENTS)
    void operationsHaveTheNameOfTheMethod(SpecDocument document) {
        assertOperations(document).allSatisfy(operation -> {
            assertThat(operation.id()).isNotEmpty();
            if (operation.path().startsWith(METHODS)) {
                assertThat(operation.path()).isEqualTo(METHODS + operation.id());
            }
            if (operation.path().startsWith(METHODS_BY_GROUP)) {
                String name = operation.path().substring(METHODS_BY_GROUP.length());
                assertThat(name.replace('/', '.')).isEqualTo(operation.id());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.DOCUMENTS)
    void operationsHaveOneDescribedTag(SpecDocument document) {
        Set<String> described = document.root()
                .path("tags")
                .valueStream()
                .filter(SpecStyleTest::hasDescription)
                .map(tag -> tag.path("name").asText())
                .collect(Collectors.toSet());

        assertOperations(document)
                .allSatisfy(operation -> assertThat(operation.tags()).hasSize(1).isSubsetOf(described));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.DOCUMENTS)
    void operationsSaySoWhenTheyNeedNoCredential(SpecDocument document) {
        assertOperations(document)
                .allMatch(operation ->
                        operation.node().has("security") || document.root().has("security"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.DOCUMENTS)
    void summariesAreOneShortSentence(SpecDocument document) {
        assertOperations(document)
                .allSatisfy(operation -> assertThat(operation.summary())
                        .matches("\\p{Lu}.*[^.]\\.")
                        .doesNotContainPattern("[.!?] \\p{Lu}")
                        .hasSizeLessThanOrEqualTo(120));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.DOCUMENTS)
    void summariesTellTheOperationsOfANamespaceApart(SpecDocument document) {
        assertOperations(document)
                .extracting(operation -> operation.tags() + " " + operation.summary())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.DOCUMENTS)
    void typesAndParametersAreDescribed(SpecDocument document) {
        Stream<Map.Entry<String, JsonNode>> components =
                Stream.of("schemas", "parameters").flatMap(kind -> document.components(kind).stream());
        Stream<Map.Entry<String, JsonNode>> parameters = document.operations().stream()
                .flatMap(operation -> operation
                        .node()
                        .path("parameters")
                        .valueStream()
                        .filter(parameter -> !parameter.has("$ref"))
                        .map(parameter -> Map.entry(operation + " " + parameter.path("name"), parameter)));

        assertThat(Stream.concat(components, parameters).filter(named -> !hasDescription(named.getValue())))
                .extracting(Map.Entry::getKey)
                .as("%s: without a description", document)
                .isEmpty();
    }

    private static ListAssert<SpecOperation> assertOperations(SpecDocument document) {
        return assertThat(document.operations()).as(document.toString());
    }

    private static boolean hasDescription(JsonNode node) {
        return !node.path("description").asText().isBlank();
    }
}
