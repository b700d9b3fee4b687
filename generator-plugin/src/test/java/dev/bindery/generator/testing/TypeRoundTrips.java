package dev.bindery.generator.testing;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecLoader;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.LoweringOptions;
import dev.bindery.generator.lowering.ModelBuilder;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Draws instances of every component schema that became a class and sends each through its codec and back: nothing may
 * get lost, and nothing may be taken for drift.
 */
public final class TypeRoundTrips {

    private final SpecSet specs;
    private final ApiModel api;
    private final ClassLoader classes;
    private final long seed = new Random().nextLong();

    private TypeRoundTrips(SpecSet specs, ApiModel api, ClassLoader classes) {
        this.specs = specs;
        this.api = api;
        this.classes = classes;
    }

    /**
     * Prepares the types of a specification.
     *
     * @param spec a document or a folder without errors
     * @param packageName the root package of the generated classes
     * @param classes has the generated classes
     */
    public static TypeRoundTrips of(Path spec, String packageName, ClassLoader classes) {
        Diagnostics diagnostics = new Diagnostics();
        SpecSet specs = SpecLoader.load(spec, diagnostics, LoadOptions.STANDARD);
        ApiModel api = ModelBuilder.build(specs, new LoweringOptions(packageName, null), diagnostics);
        return new TypeRoundTrips(specs, Objects.requireNonNull(api), classes);
    }

    /** {@return how many schemas are drawn from} */
    public int size() {
        return schemas().size();
    }

    /**
     * Tries them all.
     *
     * @param instances how many to draw of each schema
     * @return what went wrong, each with the seed that brings it back; empty if nothing did
     */
    public List<String> problems(int instances) throws ReflectiveOperationException {
        SchemaInstances drawing = new SchemaInstances(specs.refs(), new Random(seed));
        List<String> problems = new ArrayList<>();
        for (Map.Entry<ObjectNode, TypeModel> entry : schemas().entrySet()) {
            JsonCodec<?> codec = codec(entry.getValue());
            for (int i = 0; i < instances && problems.size() < 20; i++) {
                String drawn = drawing.draw(entry.getKey());
                if (!drawn.equals("null")) {
                    tryOne(entry.getValue(), codec, drawn, problems);
                }
            }
        }
        return problems;
    }

    private <T> void tryOne(TypeModel type, JsonCodec<T> codec, String drawn, List<String> problems) {
        List<Drift> drift = new ArrayList<>();
        T value = codec.decode(drawn.getBytes(StandardCharsets.UTF_8), drift::add);
        String written = value == null ? "null" : codec.encode(value);
        if (!JsonValue.parse(drawn).sameAs(JsonValue.parse(written))) {
            problems.add(type.name() + ", seed " + seed + ": " + drawn + " became " + written);
        } else if (!drift.isEmpty()) {
            problems.add(type.name() + ", seed " + seed + ": " + drawn + " was taken for drift: " + drift);
        }
    }

    private JsonCodec<?> codec(TypeModel type) throws ReflectiveOperationException {
        return (JsonCodec<?>)
                classes.loadClass(type.name().toString()).getMethod("codec").invoke(null);
    }

    /** Component schemas by the class that names their place as its source. */
    private Map<ObjectNode, TypeModel> schemas() {
        Map<String, TypeModel> bySource = new HashMap<>();
        for (TypeModel type : api.types()) {
            String source = type.docs().source();
            if (source != null) {
                bySource.put(source, type);
            }
        }
        Map<ObjectNode, TypeModel> found = new HashMap<>();
        for (SpecDocument document : specs.entries()) {
            ObjectNode components = document.root().object("components");
            if (components != null) {
                for (ObjectNode.Property schema : components.propertiesOf("schemas")) {
                    SourceLocation place = schema.value().location();
                    TypeModel type = bySource.get(place.file() + ":" + place.line());
                    if (type != null && schema.value() instanceof ObjectNode object) {
                        found.put(object, type);
                    }
                }
            }
        }
        return found;
    }
}
