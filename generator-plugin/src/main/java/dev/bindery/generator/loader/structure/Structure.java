package dev.bindery.generator.loader.structure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which properties an object of some kind has, and what each of them is due to be. */
public final class Structure {
    private static final Map<ElementKind, Structure> ALL = new EnumMap<>(ElementKind.class);

    static {
        for (ElementKind kind : ElementKind.values()) {
            ALL.put(kind, new Structure());
        }
        OpenApiTable.fill(Structure::of);
        SchemaTable.fill(Structure::of);
        BinderyTable.fill(Structure::of);
    }

    private final Map<String, Shape> fields = new LinkedHashMap<>();
    private @Nullable Shape others;

    private Structure() {}

    /** {@return the structure of such objects} */
    public static Structure of(ElementKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    /** {@return the names of the properties that have a meaning} */
    public Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** {@return the names of the properties that hold one object of that kind} */
    public Set<String> names(ElementKind value) {
        Shape shape = new Shape.ObjectOf(value);
        return fields.entrySet().stream()
                .filter(field -> field.getValue().equals(shape))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether properties of any other name have a meaning as well, {@code x-} keys aside} */
    public boolean open() {
        return others != null;
    }

    /** {@return what the property is due to be; anything where it has no meaning} */
    Shape shapeOf(String name) {
        Shape shape = fields.get(name);
        if (shape != null) {
            return shape;
        }
        return others == null || name.startsWith("x-") ? Shape.ANY : others;
    }

    Structure with(Shape shape, String... names) {
        for (String name : names) {
            fields.put(name, shape);
        }
        return this;
    }

    Structure with(ElementKind kind, String... names) {
        return with(new Shape.ObjectOf(kind), names);
    }

    Structure withOthers(Shape shape) {
        others = shape;
        return this;
    }
}
