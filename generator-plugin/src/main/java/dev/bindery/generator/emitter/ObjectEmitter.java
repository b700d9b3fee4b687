package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.ObjectModel;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Objects with declared properties: a final class with accessors, a builder and a codec. */
final class ObjectEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return api.types().stream()
                .filter(ObjectModel.class::isInstance)
                .map(ObjectModel.class::cast)
                .map(object -> source.file(
                        Names.of(object.name()),
                        object(object, types),
                        object.docs().source()));
    }

    private static TypeSpec.Builder object(ObjectModel object, ApiTypes types) {
        DataClass type = new DataClass(Names.of(object.name()), object.properties(), true);
        FactoryMethods factories = new FactoryMethods(type);
        return TypeSpec.classBuilder(type.name())
                .addJavadoc(javadoc(object))
                .addAnnotations(GeneratedAnnotations.of(ObjectEmitter.class, object.docs(), types.usesDeprecated(type)))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(type.fields())
                .addMethod(factories.constructor())
                .addMethods(new AccessorEmitter(type).accessors())
                .addMethod(additionalProperties(type))
                .addMethod(factories.newBuilder())
                .addMethod(factories.build())
                .addMethod(factories.toBuilder())
                .addMethod(codec(type))
                .addMethods(new ObjectMethods(type).all())
                .addType(new BuilderEmitter(type, types).builder())
                .addType(new ObjectCodecEmitter(type).codec());
    }

    private static CodeBlock javadoc(ObjectModel object) {
        String name = object.name().simpleName();
        Javadoc javadoc = Javadoc.of(object.docs(), "The object {@code " + name + "}.")
                .paragraph(Facts.certainty(object.docs().certainty()));
        if (object.properties().stream().anyMatch(DataClass::isPresent)) {
            javadoc.paragraph("A value that is required but not there, or unreadable, throws a {@link "
                    + RuntimeTypes.MISSING_FIELD_EXCEPTION.canonicalName() + "} where it is asked for.");
        }
        return javadoc.build();
    }

    private static MethodSpec additionalProperties(DataClass type) {
        return MethodSpec.methodBuilder("additionalProperties")
                .addJavadoc(Javadoc.of(
                                "{@return fields that the specification does not name, and those that came in another"
                                        + " form than it says; by name, as they came, unmodifiable}")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Map.class), ClassName.get(String.class), RuntimeTypes.JSON_VALUE))
                .addStatement("return $N.asMap()", type.kept())
                .build();
    }

    private static MethodSpec codec(DataClass type) {
        return MethodSpec.methodBuilder("codec")
                .addJavadoc(Javadoc.of("{@return what reads and writes the JSON form}")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type.name()))
                .addStatement("return $T.INSTANCE", type.codec())
                .build();
    }
}
