package dev.bindery.generator;

import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.lowering.Builders;
import dev.bindery.generator.lowering.LoweringOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What to generate, and where to.
 *
 * @param spec an OpenAPI document or a folder of them
 * @param loadOptions what the loader may do
 * @param packageName the root package
 * @param clientName the prefix of the client's classes, or null to take it from the specification
 * @param builders which types have builders
 * @param output the folder for sources
 * @param stateFile where to remember what was generated; outside of {@code output}
 */
public record GenerationRequest(
        Path spec,
        LoadOptions loadOptions,
        String packageName,
        @Nullable String clientName,
        Builders builders,
        Path output,
        Path stateFile) {

    LoweringOptions loweringOptions() {
        return new LoweringOptions(packageName, clientName, builders, false);
    }

    /** {@return everything but the documents that changes what is generated} */
    Map<String, String> configuration() throws IOException {
        Map<String, String> settings = new TreeMap<>(loadOptions.settings());
        settings.put("packageName", packageName);
        settings.put("clientName", clientName == null ? "" : clientName);
        settings.put("builders", builders.name());
        settings.put("generator", GeneratorIdentity.text());
        return settings;
    }
}
