package dev.bindery.generator.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.loader.SpecLoader;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.lowering.LoweringOptions;
import dev.bindery.generator.lowering.ModelBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way: a client of the bundle is the client of the files. */
class BundleModelTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../spec/openvk", "src/test/resources/loader/valid-3.0.yaml"})
    void theModelOfABundleIsThatOfItsFiles(String spec) throws IOException {
        SpecSet specs = load(Path.of(spec));
        Path bundle = folder.resolve("bundle.yaml");
        Files.writeString(bundle, YamlDocument.write(Bundler.bundle(specs)));
        assertThat(model(load(bundle))).isEqualTo(model(specs));
    }

    @Test
    void bundlingTwiceChangesNothing() throws IOException {
        String once = YamlDocument.write(Bundler.bundle(load(Path.of("../spec/openvk"))));
        Path bundle = Files.writeString(folder.resolve("bundle.yaml"), once);
        assertThat(YamlDocument.write(Bundler.bundle(load(bundle)))).isEqualTo(once);
    }

    private static SpecSet load(Path spec) {
        Diagnostics diagnostics = new Diagnostics();
        SpecSet specs = SpecLoader.load(spec, diagnostics, LoadOptions.STANDARD);
        assertThat(diagnostics.all()).isEmpty();
        return specs;
    }

    /** The model as text, without the places that its parts come from. */
    private static String model(SpecSet specs) {
        Diagnostics diagnostics = new Diagnostics();
        Object model = ModelBuilder.build(specs, new LoweringOptions("shop", null), diagnostics);
        assertThat(model).as(() -> diagnostics.all().toString()).isNotNull();
        return String.valueOf(model).replaceAll("source=[^\\s,\\]]*:\\d+", "source");
    }
}
