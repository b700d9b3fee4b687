package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Unions: a sealed interface with a record for each variant, and one for what is none of them. */
final class UnionEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return api.types().stream()
                .filter(UnionModel.class::isInstance)
                .map(UnionModel.class::cast)
                .map(union -> file(union, types, source));
    }

    private static GeneratedFile file(UnionModel union, ApiTypes types, JavaSource source) {
        ClassName name = Names.of(union.name());
        ClassName[] records = Stream.concat(
                        union.variants().stream().map(variant -> Names.nested(name, variant.javaName())),
                        Stream.of(UnionCodecEmitter.unknown(union)))
                .toArray(ClassName[]::new);
        JavaWriter out = source.writer(name, records);
        out.javadoc(javadoc(union));
        boolean usesDeprecated = union.variants().stream().anyMatch(variant -> types.isDeprecated(variant.type()));
        ClassHead.annotate(out, UnionEmitter.class, union.docs(), usesDeprecated);
        String permitted = Stream.of(records)
                .map(permits -> name.simpleName() + "." + permits.simpleName())
                .collect(Collectors.joining(", "));
        out.open("public sealed interface " + name.simpleName() + " permits " + permitted);
        writeCodec(out);
        new UnionCodecEmitter(union, out).writeAll();
        union.variants().forEach(variant -> writeVariant(variant, out));
        writeRecord(
                UnionCodecEmitter.unknown(union),
                Javadoc.of("None of the known variants; the JSON is kept as it came."),
                Docs.NONE,
                UnionCodecEmitter.ANY,
                out);
        out.close();
        return JavaSource.file(out, union.docs().source());
    }

    private static Javadoc javadoc(UnionModel union) {
        return Javadoc.of(union.docs(), "One of several types.")
                .paragraph("More variants may be added: a {@code switch} over them needs a {@code default}.")
                .paragraph(Facts.certainty(union.docs().certainty()));
    }

    private static void writeCodec(JavaWriter out) {
        String name = out.type().simpleName();
        out.javadoc(Javadoc.of("{@return what reads and writes the JSON form}"))
                .method(
                        "static " + out.name(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, out.type()))
                                + " codec()",
                        "return %1$s.of(%2$s::read, %2$s::write);".formatted(out.name(RuntimeTypes.JSON_CODEC), name));
    }

    private static void writeVariant(UnionModel.Variant variant, JavaWriter out) {
        writeRecord(
                Names.nested(out.type(), variant.javaName()),
                Javadoc.of(variant.docs(), "Wraps " + JavadocText.code(wrapped(variant.type())) + "."),
                variant.docs(),
                variant.type(),
                out);
    }

    private static String wrapped(TypeRef type) {
        return type instanceof TypeRef.Named named
                ? named.name().simpleName()
                : TypeMapper.unboxed(type).toString().replaceAll("\\b(?:\\w+\\.)+", "");
    }

    private static void writeRecord(ClassName name, Javadoc javadoc, Docs docs, TypeRef content, JavaWriter out) {
        TypeName type = TypeMapper.unboxed(content);
        out.blank().briefJavadoc(javadoc.param("value", "what it is, never null"));
        if (docs.deprecated()) {
            out.annotation(Deprecated.class, "");
        }
        String head = "record %s(%s value) implements %s"
                .formatted(name.simpleName(), out.name(type), out.type().simpleName());
        if (type.isPrimitive()) {
            out.method(head);
            return;
        }
        out.open(head)
                .briefJavadoc(Javadoc.of("Refuses null.").param("value", "what it is"))
                .method("public " + name.simpleName(), check(content, out))
                .close();
    }

    private static String check(TypeRef content, JavaWriter out) {
        String objects = out.name(Objects.class);
        String copy = TypeMapper.copyMethod(content);
        return copy == null
                ? objects + ".requireNonNull(value, \"value\");"
                : "value = %s.requireNonNull(%s.%s(value), \"value\");"
                        .formatted(objects, out.name(RuntimeTypes.COPIES), copy);
    }
}
