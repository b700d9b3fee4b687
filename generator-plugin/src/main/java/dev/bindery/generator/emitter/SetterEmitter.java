package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeRef;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The methods of a builder that set one property, in each form that reads well. */
final class SetterEmitter {

    /** Types that take an {@code int} as an argument, while their boxes do not. */
    private static final Set<TypeName> WIDENING = Set.of(TypeName.LONG, TypeName.FLOAT, TypeName.DOUBLE);

    /** Types of arrays that the JDK makes streams of. */
    private static final Set<TypeName> STREAMED = Set.of(TypeName.INT, TypeName.LONG, TypeName.DOUBLE);

    private final DataClass type;
    private final PropertyConstants keys;
    private final ApiTypes types;
    private final JavaWriter out;
    private final String builder;

    SetterEmitter(DataClass type, PropertyConstants keys, ApiTypes types, JavaWriter out) {
        this.type = type;
        this.keys = keys;
        this.types = types;
        this.out = out;
        this.builder = out.name(type.builder());
    }

    void write(PropertyModel property) {
        String meaning = type.words(property).phrase("the value of " + JavadocText.code(property.wireName()));
        writeSetter(property, meaning);
        writePrimitive(property, meaning);
        writeElements(property);
        writeNested(property);
    }

    private void writeSetter(PropertyModel property, String meaning) {
        boolean present = DataClass.isPresent(property);
        TypeName accepted = TypeMapper.accepted(property.type());
        TypeName unboxed = accepted.isBoxedPrimitive() ? accepted.unbox() : accepted;
        write(
                property,
                meaning + (present ? "" : ", or null for none"),
                out.name(present ? unboxed : TypeMapper.nullable(accepted)),
                "return set(" + keys.name(property) + ", " + stored(property, out) + ");");
    }

    private void writePrimitive(PropertyModel property, String meaning) {
        TypeName unboxed = TypeMapper.unboxed(property.type());
        if (!DataClass.isPresent(property) && WIDENING.contains(unboxed)) {
            String box = out.name(unboxed.box()) + ".valueOf(" + property.javaName() + ")";
            write(property, meaning, out.name(unboxed), delegation(property, box));
        }
    }

    private void writeElements(PropertyModel property) {
        TypeRef element = TypeMapper.elementOf(property.type());
        if (element == null
                || TypeMapper.holdsNull(property.type())
                || TypeMapper.boxed(element) instanceof ParameterizedTypeName) {
            return;
        }
        TypeName unboxed = TypeMapper.unboxed(element);
        boolean streamed = STREAMED.contains(unboxed);
        String list = streamed
                ? out.name(Arrays.class) + ".stream(" + property.javaName() + ").boxed().toList()"
                : out.name(List.class) + ".of(" + property.javaName() + ")";
        write(
                property,
                "the elements",
                out.name(streamed ? unboxed : unboxed.box()) + "...",
                delegation(property, list));
    }

    private void writeNested(PropertyModel property) {
        ObjectModel object = types.object(property.type());
        if (object != null) {
            ClassName name = Names.of(object.name());
            TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), Names.builder(name));
            String built = out.name(name) + ".build(" + property.javaName() + ")";
            write(property, "fills its builder", out.name(consumer), delegation(property, built));
        }
    }

    private static String delegation(PropertyModel property, String value) {
        return "return " + property.javaName() + "(" + value + ");";
    }

    private void write(PropertyModel property, String meaning, String parameter, String... statements) {
        Javadoc javadoc = Javadoc.of("{@return this builder}").param(property.javaName(), meaning);
        out.briefJavadoc(property.docs().deprecated() ? javadoc.deprecated() : javadoc);
        if (property.docs().deprecated()) {
            out.annotation(Deprecated.class, "");
        }
        out.method(
                "public " + builder + " " + property.javaName() + "(" + parameter + " " + property.javaName() + ")",
                statements);
    }

    private static String stored(PropertyModel property, JavaWriter out) {
        String name = property.javaName();
        String copy = TypeMapper.copyMethod(property.type());
        return copy == null ? name : out.name(RuntimeTypes.COPIES) + "." + copy + "(" + name + ")";
    }
}
