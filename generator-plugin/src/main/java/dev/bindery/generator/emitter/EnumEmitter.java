package dev.bindery.generator.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.TypeRef;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Enumerations of schemas. */
final class EnumEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        JavaSource source = new JavaSource(api, new ApiTypes(api));
        return api.types().stream()
                .filter(EnumModel.class::isInstance)
                .map(EnumModel.class::cast)
                .map(type -> source.file(
                        Names.of(type.name()), enumeration(type), type.docs().source()));
    }

    private static TypeSpec.Builder enumeration(EnumModel model) {
        OpenEnum type = new OpenEnum(Names.of(model.name()), model.base(), model.constants());
        return type.type()
                .addJavadoc(javadoc(model))
                .addAnnotations(GeneratedAnnotations.of(EnumEmitter.class, model.docs(), false))
                .addField(codecField(model, type.unused("CODEC")))
                .addMethod(codec(model, type.unused("CODEC")))
                .addMethods(type.objectMethods());
    }

    private static CodeBlock javadoc(EnumModel model) {
        return Javadoc.of(model.docs(), "The values of {@code " + model.name().simpleName() + "}.")
                .paragraph("Values beyond the constants are right, too: {@link #known()} tells them apart.")
                .paragraph(Facts.certainty(model.docs().certainty()))
                .build();
    }

    private static FieldSpec codecField(EnumModel model, String name) {
        TypeRef.Scalar raw = new TypeRef.Scalar(model.base());
        return FieldSpec.builder(codecType(model), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of(in -> in.readAs($L, $T::of), (out, v) -> $L)",
                        RuntimeTypes.JSON_CODEC,
                        CodecExpressions.decoder(raw),
                        Names.of(model.name()),
                        CodecExpressions.write(raw, "v.value"))
                .build();
    }

    private static MethodSpec codec(EnumModel model, String field) {
        return MethodSpec.methodBuilder("codec")
                .addJavadoc(Javadoc.of("{@return what reads and writes the JSON form}")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(codecType(model))
                .addStatement("return $N", field)
                .build();
    }

    private static TypeName codecType(EnumModel model) {
        return ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, Names.of(model.name()));
    }
}
