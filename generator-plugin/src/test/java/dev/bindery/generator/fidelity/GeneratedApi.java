package dev.bindery.generator.fidelity;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.emitter.Emitters;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.loader.SpecLoader;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.validation.SpecValidator;
import dev.bindery.generator.lowering.LoweringOptions;
import dev.bindery.generator.lowering.ModelBuilder;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.testing.JavaCompilation;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A specification and the classes that it became.
 *
 * @param specs the specification
 * @param model what the generator made of it
 * @param classes the compiled classes
 */
record GeneratedApi(SpecSet specs, ApiModel model, ClassLoader classes) {

    static final String PACKAGE = "example";

    /**
     * Generates, compiles and loads.
     *
     * @throws RefusedError if the specification has a fault
     * @throws AssertionError if the code does not compile
     */
    static GeneratedApi of(Path spec) {
        Diagnostics diagnostics = new Diagnostics();
        SpecSet specs = SpecLoader.load(spec, diagnostics, LoadOptions.STANDARD);
        SpecValidator.validate(specs, diagnostics);
        ApiModel model = ModelBuilder.build(specs, new LoweringOptions(PACKAGE, null), diagnostics);
        if (model == null) {
            throw new RefusedError(String.join("\n", diagnostics.lines("", 20)));
        }
        SortedMap<String, String> sources = new TreeMap<>();
        Emitters.emit(model).forEach(file -> sources.put(file.path(), file.content()));
        return new GeneratedApi(specs, model, JavaCompilation.lenient(sources).load());
    }

    /** The generator refuses a specification; the message says why. */
    static final class RefusedError extends AssertionError {
        private static final long serialVersionUID = 1;

        private RefusedError(String message) {
            super(message);
        }
    }

    Class<?> type(String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there is no class " + name, e);
        }
    }
}
