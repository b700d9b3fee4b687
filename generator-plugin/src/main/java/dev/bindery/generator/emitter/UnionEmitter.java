package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Unions: a sealed interface with a record for each variant, and one for what is none of them. */
final class UnionEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return api.types().stream()
                .filter(UnionModel.class::isInstance)
                .map(UnionModel.class::cast)
                .map(union -> source.file(
                        Names.of(union.name()),
                        union(union, types),
                        union.docs().source()));
    }

    private static TypeSpec.Builder union(UnionModel union, ApiTypes types) {
        ClassName name = Names.of(union.name());
        boolean usesDeprecated = union.variants().stream().anyMatch(variant -> types.isDeprecated(variant.type()));
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(javadoc(union))
                .addAnnotations(GeneratedAnnotations.of(UnionEmitter.class, union.docs(), usesDeprecated))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addMethod(codec(name))
                .addMethods(new UnionCodecEmitter(union).methods());
        union.variants().forEach(variant -> {
            type.addPermittedSubclass(Names.nested(name, variant.javaName()));
            type.addType(variant(name, variant));
        });
        return type.addPermittedSubclass(UnionCodecEmitter.unknown(union)).addType(unknown(union));
    }

    private static CodeBlock javadoc(UnionModel union) {
        return Javadoc.of(union.docs(), "One of several types.")
                .paragraph("More variants may be added: a {@code switch} over them needs a {@code default}.")
                .paragraph(Facts.certainty(union.docs().certainty()))
                .build();
    }

    private static MethodSpec codec(ClassName name) {
        return MethodSpec.methodBuilder("codec")
                .addJavadoc(Javadoc.of("{@return what reads and writes the JSON form}")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, name))
                .addStatement("return $1T.of($2T::read, $2T::write)", RuntimeTypes.JSON_CODEC, name)
                .build();
    }

    private static TypeSpec variant(ClassName union, UnionModel.Variant variant) {
        return record(
                union,
                Names.nested(union, variant.javaName()),
                Javadoc.of(variant.docs(), "Wraps " + JavadocText.code(wrapped(variant.type())) + "."),
                variant.docs(),
                variant.type());
    }

    private static String wrapped(TypeRef type) {
        return type instanceof TypeRef.Named named
                ? named.name().simpleName()
                : TypeMapper.unboxed(type).toString().replaceAll("\\b(?:\\w+\\.)+", "");
    }

    private static TypeSpec unknown(UnionModel union) {
        return record(
                Names.of(union.name()),
                UnionCodecEmitter.unknown(union),
                Javadoc.of("None of the known variants; the JSON is kept as it came."),
                Docs.NONE,
                UnionCodecEmitter.ANY);
    }

    private static TypeSpec record(ClassName union, ClassName name, Javadoc javadoc, Docs docs, TypeRef content) {
        TypeName type = TypeMapper.unboxed(content);
        MethodSpec components =
                MethodSpec.constructorBuilder().addParameter(type, "value").build();
        TypeSpec.Builder record = TypeSpec.recordBuilder(name)
                .addJavadoc(javadoc.param("value", "what it is, never null").build())
                .addAnnotations(GeneratedAnnotations.deprecated(docs.deprecated()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(components)
                .addSuperinterface(union);
        if (!type.isPrimitive()) {
            record.addMethod(check(content));
        }
        return record.build();
    }

    private static MethodSpec check(TypeRef content) {
        MethodSpec.Builder check = MethodSpec.compactConstructorBuilder()
                .addJavadoc(
                        Javadoc.of("Refuses null.").param("value", "what it is").build())
                .addModifiers(Modifier.PUBLIC);
        String copy = TypeMapper.copyMethod(content);
        return copy == null
                ? check.addStatement("$T.requireNonNull(value, $S)", Objects.class, "value")
                        .build()
                : check.addStatement(
                                "value = $T.requireNonNull($T.$L(value), $S)",
                                Objects.class,
                                RuntimeTypes.COPIES,
                                copy,
                                "value")
                        .build();
    }
}
