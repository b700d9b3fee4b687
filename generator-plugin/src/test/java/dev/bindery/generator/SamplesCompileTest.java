package dev.bindery.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.docs.sample.SampleSources;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.lowering.LoweringOptions;
import dev.bindery.generator.lowering.ModelBuilder;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.testing.JavaCompilation;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples of the documentation fit the client, whatever a specification has. */
class SamplesCompileTest {

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSamplesOfACaseCompile(GoldenCase example) throws IOException {
        SortedMap<String, String> sources = example.generate();
        SampleSources.emit(model(example), file -> sources.put(file.path(), file.content()));

        assertThat(JavaCompilation.lenient(sources).errors()).isEmpty();
    }

    private static ApiModel model(GoldenCase example) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        return Objects.requireNonNull(ModelBuilder.build(
                SpecLoading.load(example.spec(), LoadOptions.STANDARD, diagnostics),
                new LoweringOptions(GoldenCase.PACKAGE, null),
                diagnostics));
    }
}
