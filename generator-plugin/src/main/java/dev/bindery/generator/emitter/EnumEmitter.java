package dev.bindery.generator.emitter;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.TypeRef;
import java.util.stream.Stream;

/** Enumerations of schemas. */
final class EnumEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        JavaSource source = new JavaSource(api, new ApiTypes(api));
        return api.types().stream()
                .filter(EnumModel.class::isInstance)
                .map(EnumModel.class::cast)
                .map(model -> file(model, source));
    }

    private static GeneratedFile file(EnumModel model, JavaSource source) {
        OpenEnum type = new OpenEnum(Names.of(model.name()), model.base(), model.constants(), source);
        JavaWriter out = type.out();
        out.javadoc(javadoc(model));
        ClassHead.annotate(out, EnumEmitter.class, model.docs(), false);
        type.begin();
        writeCodec(model, type.unused("CODEC"), out);
        type.writeMembers();
        out.javadoc(Javadoc.of("{@return what reads and writes the JSON form}"))
                .method("public static " + codec(model, out) + " codec()", "return " + type.unused("CODEC") + ";");
        type.end();
        return JavaSource.file(out, model.docs().source());
    }

    private static Javadoc javadoc(EnumModel model) {
        return Javadoc.of(model.docs(), "The values of {@code " + model.name().simpleName() + "}.")
                .paragraph("Values beyond the constants are right, too: {@link #known()} tells them apart.")
                .paragraph(Facts.certainty(model.docs().certainty()));
    }

    private static void writeCodec(EnumModel model, String field, JavaWriter out) {
        TypeRef.Scalar raw = new TypeRef.Scalar(model.base());
        CodecExpressions json = new CodecExpressions(out::name);
        out.blank()
                .line("private static final %s %s = %s.of(in -> in.readAs(%s, %s::of), (out, v) -> %s);"
                        .formatted(
                                codec(model, out),
                                field,
                                out.name(RuntimeTypes.JSON_CODEC),
                                json.decoder(raw),
                                out.name(Names.of(model.name())),
                                json.write(raw, "v.value")));
    }

    private static String codec(EnumModel model, JavaWriter out) {
        return out.name(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, Names.of(model.name())));
    }
}
