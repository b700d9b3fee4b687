package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.EnumModel;
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
        type.writeMembers();
        type.writeCodec();
        type.end();
        return JavaSource.file(out, model.docs().source());
    }

    private static Javadoc javadoc(EnumModel model) {
        return Javadoc.of(model.docs(), "The values of {@code " + model.name().simpleName() + "}.")
                .paragraph("Values beyond the constants are right, too: {@link #known()} tells them apart.")
                .paragraph(Facts.certainty(model.docs().certainty()));
    }
}
