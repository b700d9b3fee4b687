package dev.bindery.generator.emitter;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.ObjectModel;
import java.util.stream.Stream;

/** Objects with declared properties: a final class with accessors, a codec and a builder. */
final class ObjectEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return api.types().stream()
                .filter(ObjectModel.class::isInstance)
                .map(ObjectModel.class::cast)
                .map(object -> file(object, types, source));
    }

    private static GeneratedFile file(ObjectModel object, ApiTypes types, JavaSource source) {
        DataClass type = new DataClass(Names.of(object.name()), object.properties(), true);
        JavaWriter out = source.writer(type.name(), type.builder());
        out.javadoc(javadoc(object, out));
        ClassHead.annotate(out, ObjectEmitter.class, object.docs(), types.usesDeprecated(type));
        out.open("public final class %1$s extends %2$s<%1$s.%3$s>"
                .formatted(
                        type.name().simpleName(),
                        out.name(RuntimeTypes.OPEN_OBJECT),
                        type.builder().simpleName()));
        FactoryMethods factories = new FactoryMethods(type, out);
        writeCodecConstant(type, out);
        factories.writeConstructor();
        new AccessorEmitter(type, out).writeAll();
        factories.writeAll();
        writeCodec(type, out);
        new ObjectCodecEmitter(type, object.open(), out).writeAll();
        new BuilderEmitter(type, types, out).write();
        out.close();
        return JavaSource.file(out, object.docs().source());
    }

    private static Javadoc javadoc(ObjectModel object, JavaWriter out) {
        String name = object.name().simpleName();
        Javadoc javadoc = Javadoc.of(object.docs(), "The object {@code " + name + "}.")
                .paragraph(Facts.certainty(object.docs().certainty()));
        if (object.properties().stream().anyMatch(DataClass::isPresent)) {
            javadoc.paragraph("A value that is required but not there, or unreadable, throws a {@link "
                    + out.name(RuntimeTypes.MISSING_FIELD_EXCEPTION) + "} where it is asked for.");
        }
        return javadoc;
    }

    private static void writeCodecConstant(DataClass type, JavaWriter out) {
        String name = out.name(type.name());
        String codec = out.name(RuntimeTypes.JSON_CODEC);
        out.line("private static final %1$s<%2$s> CODEC = %1$s.of(%2$s::read, %2$s::write);".formatted(codec, name))
                .blank();
    }

    private static void writeCodec(DataClass type, JavaWriter out) {
        out.javadoc(Javadoc.of("{@return what reads and writes the JSON form}"))
                .method(
                        "public static "
                                + out.name(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type.name()))
                                + " codec()",
                        "return CODEC;");
    }
}
