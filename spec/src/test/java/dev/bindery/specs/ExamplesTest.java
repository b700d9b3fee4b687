package dev.bindery.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers copy the examples and the test kit answers with them, so each must be an answer that can come. */
class ExamplesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.ALL)
    void showAnAnswerOfEachOperation(SpecFolder folder) {
        SpecDocument bundle = folder.jsonBundle();

        Stream<SpecOperation> without = bundle.operations().stream()
                .filter(operation -> SpecExample.of(bundle, operation).noneMatch(SpecExample::isOfSuccess));

        assertThat(without).as("%s: operations without an example", folder).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.ALL)
    void areWhatTheirSchemaSays(SpecFolder folder) {
        SpecDocument bundle = folder.jsonBundle();
        StrictSchemas schemas = new StrictSchemas(bundle);

        Stream<String> faults = bundle.operations().stream()
                .flatMap(operation -> SpecExample.of(bundle, operation))
                .flatMap(example -> schemas.faults(example.schema(), example.value()).stream()
                        .map(fault -> example.place() + ": " + fault));

        assertThat(faults).as(folder.toString()).isEmpty();
    }
}
