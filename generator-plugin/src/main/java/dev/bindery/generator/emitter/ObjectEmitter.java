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
        JavaWriter out = object.builder() ? source.writer(type.name(), type.builder()) : source.writer(type.name());
        out.javadoc(javadoc(object, out));
        ClassHead.annotate(out, ObjectEmitter.class, object.docs(), types.usesDeprecated(type));
        out.open("public final class " + type.name().simpleName() + " extends " + out.name(RuntimeTypes.OPEN_OBJECT));
        PropertyConstants keys = new PropertyConstants(type, out);
        FactoryMethods factories = new FactoryMethods(type, out);
        keys.writeAll(object.open() ? "open" : "of");
        factories.writeConstructor();
        new AccessorEmitter(type, keys, out).writeAll();
        out.blank();
        if (object.builder()) {
            factories.writeAll();
        }
        writeCodec(type, out);
        if (object.builder()) {
            new BuilderEmitter(type, keys, types, out).write();
        }
        out.close();
        return JavaSource.file(out, object.docs().source());
    }

    private static Javadoc javadoc(ObjectModel object, JavaWriter out) {
        String name = object.name().simpleName();
        Javadoc javadoc = Javadoc.of(object.docs(), "The object {@code " + name + "}.")
                .paragraph(Facts.certainty(object.docs().certainty()));
        if (object.properties().stream().anyMatch(DataClass::isPresent)) {
            javadoc.paragraph("A required value that is absent or unreadable throws a {@link "
                    + out.name(RuntimeTypes.MISSING_FIELD_EXCEPTION) + "} when asked for.");
        }
        return javadoc;
    }

    private static void writeCodec(DataClass type, JavaWriter out) {
        out.javadoc(Javadoc.of("{@return what reads and writes the JSON form}"))
                .method(
                        "public static "
                                + out.name(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type.name()))
                                + " codec()",
                        "return " + PropertyConstants.SHAPE + ";");
    }
}
