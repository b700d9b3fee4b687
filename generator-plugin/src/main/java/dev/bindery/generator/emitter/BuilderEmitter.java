package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;

/** The nested builder of an object or a request. */
final class BuilderEmitter {

    private final DataClass type;
    private final JavaWriter out;
    private final SetterEmitter setters;

    BuilderEmitter(DataClass type, PropertyConstants keys, ApiTypes types, JavaWriter out) {
        this.type = type;
        this.out = out;
        this.setters = new SetterEmitter(type, keys, types, out);
    }

    void write() {
        String name = out.name(type.builder());
        out.blank()
                .javadoc(Javadoc.of(
                        "Builds a {@link " + type.name().simpleName() + "}. Not for use by several threads."))
                .open("public static final class " + name + " extends " + out.name(superclass()))
                .method(
                        "private " + name + "(" + out.name(RuntimeTypes.VALUES) + " values)",
                        "super(" + PropertyConstants.SHAPE + ", values);")
                .blank();
        type.properties().forEach(setters::write);
        out.close();
    }

    private TypeName superclass() {
        ClassName base = type.json() ? RuntimeTypes.OPEN_BUILDER : RuntimeTypes.DATA_BUILDER;
        return ParameterizedTypeName.get(base, type.builder(), type.name());
    }
}
