package dev.bindery.generator;

import dev.bindery.generator.GenerationResult.Outcome;
import dev.bindery.generator.bundle.BundleFormat;
import dev.bindery.generator.bundle.Bundler;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.emitter.Emitters;
import dev.bindery.generator.emitter.GeneratedFile;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.lowering.LoweringOptions;
import dev.bindery.generator.lowering.ModelBuilder;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.output.Fingerprint;
import dev.bindery.generator.output.OutputFolder;
import dev.bindery.generator.output.OutputRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From a specification to files, in five calls: load, lower to the model, emit, compare, write. */
public final class GeneratorPipeline {

    private GeneratorPipeline() {}

    /**
     * Generates a client, unless nothing has changed since it was generated last.
     *
     * @param request what to generate, and where to
     * @param diagnostics takes every problem; with an error among them no file is touched
     * @return how it ended
     * @throws IOException if the file system refuses
     */
    public static GenerationResult generate(GenerationRequest request, Diagnostics diagnostics) throws IOException {
        return generate(request, Emitters::emit, diagnostics);
    }

    /**
     * Generates something else of a specification, likewise.
     *
     * @param request what to generate, and where to
     * @param emission makes files of the API
     * @param diagnostics takes every problem; with an error among them no file is touched
     * @return how it ended
     * @throws IOException if the file system refuses
     */
    public static GenerationResult generate(
            GenerationRequest request, BiConsumer<ApiModel, Consumer<GeneratedFile>> emission, Diagnostics diagnostics)
            throws IOException {
        OutputFolder output = new OutputFolder(request.output(), request.stateFile());
        if (output.isCurrent(fingerprint(request, output.previousInputs()))) {
            return new GenerationResult(Outcome.UP_TO_DATE, null);
        }
        Lowered lowered = lower(request, diagnostics);
        if (lowered.api() == null) {
            return new GenerationResult(Outcome.REFUSED, null);
        }
        OutputRun run = output.begin();
        try {
            emission.accept(lowered.api(), file -> write(file, run));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new GenerationResult(Outcome.GENERATED, run.finish(lowered.fingerprint()));
    }

    private static void write(GeneratedFile file, OutputRun run) {
        try {
            run.write(file.path(), file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left of the documents once the model is made: they are far bigger than it. */
    private record Lowered(@Nullable ApiModel api, Fingerprint fingerprint) {}

    private static Lowered lower(GenerationRequest request, Diagnostics diagnostics) throws IOException {
        SpecSet specs = SpecLoading.load(request.spec(), request.loadOptions(), diagnostics);
        ApiModel api = ModelBuilder.build(specs, request.loweringOptions(), diagnostics);
        return new Lowered(api, fingerprint(request, SpecInputs.of(specs)));
    }

    /**
     * Makes the sources of a client without writing them.
     *
     * @param spec an OpenAPI document, a folder of them, or a folder with VK's schema
     * @param loadOptions what the loader may do
     * @param options the names to use
     * @param diagnostics takes every problem
     * @return contents by path; empty if there is an error
     */
    public static SortedMap<String, String> sources(
            Path spec, LoadOptions loadOptions, LoweringOptions options, Diagnostics diagnostics) {
        ApiModel api = ModelBuilder.build(SpecLoading.load(spec, loadOptions, diagnostics), options, diagnostics);
        return api == null ? new TreeMap<>() : emit(api);
    }

    /**
     * Checks a specification: everything that a generation does, short of writing.
     *
     * @param spec an OpenAPI document, a folder of them, or a folder with VK's schema
     * @param loadOptions what the loader may do
     * @param diagnostics takes every problem
     */
    public static void check(Path spec, LoadOptions loadOptions, Diagnostics diagnostics) {
        sources(spec, loadOptions, new LoweringOptions("checked", null), diagnostics);
    }

    /**
     * Makes one document of a specification.
     *
     * @param spec an OpenAPI document, a folder of them, or a folder with VK's schema
     * @param loadOptions what the loader may do
     * @param format how to write it
     * @param diagnostics takes every problem
     * @return the document, or empty if there is an error
     */
    public static Optional<String> bundle(
            Path spec, LoadOptions loadOptions, BundleFormat format, Diagnostics diagnostics) {
        SpecSet specs = SpecLoading.load(spec, loadOptions, diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(format.write(Bundler.bundle(specs)));
    }

    private static SortedMap<String, String> emit(ApiModel api) {
        SortedMap<String, String> files = new TreeMap<>();
        Emitters.emit(api).forEach(file -> files.put(file.path(), file.content()));
        return files;
    }

    private static Fingerprint fingerprint(GenerationRequest request, Collection<Path> read) throws IOException {
        SortedSet<Path> inputs = new TreeSet<>(read);
        inputs.addAll(SpecInputs.in(request.spec()));
        return Fingerprint.of(request.configuration(), inputs);
    }
}
