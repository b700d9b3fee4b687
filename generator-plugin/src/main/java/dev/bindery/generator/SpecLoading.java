package dev.bindery.generator;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.loader.SpecLoader;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.validation.SpecValidator;
import dev.bindery.generator.vkschema.VkSchemaLoader;
import java.nio.file.Path;

/** Reads whatever describes an API. */
public final class SpecLoading {

    private SpecLoading() {}

    /**
     * Reads and judges a specification.
     *
     * @param spec an OpenAPI document, a folder of them, or a folder with VK's schema
     * @param options what the loader may do
     * @param diagnostics takes every problem
     * @return the documents
     */
    public static SpecSet load(Path spec, LoadOptions options, Diagnostics diagnostics) {
        SpecSet specs = VkSchemaLoader.isSchema(spec)
                ? VkSchemaLoader.load(spec, diagnostics, options)
                : SpecLoader.load(spec, diagnostics, options);
        SpecValidator.validate(specs, diagnostics);
        return specs;
    }
}
