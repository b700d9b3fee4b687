package dev.bindery.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.lowering.LoweringOptions;
import dev.bindery.generator.testing.JavaCompilation;
import dev.bindery.generator.testing.TypeRoundTrips;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenVkTypesTest {

    private static final Path OPENVK = Path.of("../spec/openvk");

    @Test
    void everyTypeGivesBackWhatItsSchemaAllows() throws ReflectiveOperationException {
        JavaCompilation compiled = JavaCompilation.of(GeneratorPipeline.sources(
                OPENVK, LoadOptions.STANDARD, new LoweringOptions("example", null), new Diagnostics()));
        TypeRoundTrips roundTrips = TypeRoundTrips.of(OPENVK, "example", compiled.load());

        assertThat(roundTrips.problems(100)).isEmpty();
        System.out.println("OpenVK: instances of " + roundTrips.size() + " schemas went through their types and back");
        assertThat(roundTrips.size()).isGreaterThan(50);
    }
}
