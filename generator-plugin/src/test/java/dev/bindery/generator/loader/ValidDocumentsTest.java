package dev.bindery.generator.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.validation.SpecValidator;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidDocumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/loader/valid-3.0.yaml",
                "src/test/resources/loader/valid-3.1.json",
                "../spec/openvk"
            })
    void nothingIsReportedWhereNothingIsWrong(String spec) {
        Diagnostics diagnostics = new Diagnostics();
        SpecSet specs = SpecLoader.load(Path.of(spec), diagnostics, LoadOptions.STANDARD);
        SpecValidator.validate(specs, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(specs.entries()).isNotEmpty();
    }
}
