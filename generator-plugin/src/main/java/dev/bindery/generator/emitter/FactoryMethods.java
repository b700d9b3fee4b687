package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import java.util.function.Consumer;

/** The ways into an object or a request, and from it to its builder. */
final class FactoryMethods {

    private final DataClass type;
    private final JavaWriter out;

    FactoryMethods(DataClass type, JavaWriter out) {
        this.type = type;
        this.out = out;
    }

    void writeConstructor() {
        out.method(
                "private " + type.name().simpleName() + "(" + out.name(RuntimeTypes.VALUES) + " values)",
                "super(values);");
    }

    void writeAll() {
        String name = out.name(type.name());
        String builder = out.name(type.builder());
        out.blank()
                .javadoc(Javadoc.of("{@return a builder with nothing set}"))
                .method(
                        "public static " + builder + " builder()",
                        "return new " + builder + "(" + PropertyConstants.SHAPE + ".nothing());");
        out.briefJavadoc(built())
                .method(
                        "public static %s build(%s<%s> setup)".formatted(name, out.name(Consumer.class), builder),
                        "return filled(builder(), setup).build();");
        out.javadoc(Javadoc.of("{@return a builder with all that is set here}"))
                .method("public " + builder + " toBuilder()", "return new " + builder + "(copyOf(this));");
    }

    private Javadoc built() {
        Javadoc javadoc = Javadoc.of("{@return what was set}").param("setup", "sets what is needed");
        return type.present().isEmpty()
                ? javadoc
                : javadoc.raises(
                        ClassName.get(IllegalStateException.class), "naming everything that is required and not set");
    }
}
