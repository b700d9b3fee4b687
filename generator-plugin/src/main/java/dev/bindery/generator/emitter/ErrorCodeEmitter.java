package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.ScalarKind;
import java.util.stream.Stream;

/** The error codes of an API as an open enumeration. */
final class ErrorCodeEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        OpenEnum codes = new OpenEnum(
                Names.errorCode(api),
                ScalarKind.STRING,
                api.errors().codes().stream().map(ErrorCodeEmitter::constant).toList(),
                new JavaSource(api, new ApiTypes(api)));
        codes.out()
                .javadoc(Javadoc.of("Error codes of " + JavadocText.plain(api.title()) + ".")
                        .paragraph("Codes beyond the constants are right, too: {@link #known()} tells them apart."));
        ClassHead.annotate(codes.out(), ErrorCodeEmitter.class, Docs.NONE, false);
        codes.begin();
        codes.writeMembers();
        codes.end();
        return Stream.of(JavaSource.file(codes.out(), api.docs().source()));
    }

    private static EnumModel.Constant constant(ErrorModel.Code code) {
        Docs docs = code.docs();
        String description = docs.description() == null ? "" : docs.description() + "\n\n";
        return new EnumModel.Constant(
                code.constantName(),
                code.value(),
                new Docs(
                        docs.summary() == null ? "Code " + code.value() + "." : docs.summary(),
                        description + advice(code),
                        docs.deprecated(),
                        docs.certainty(),
                        docs.source()));
    }

    private static String advice(ErrorModel.Code code) {
        if (code.challenge() != null) {
            return "The same call may be sent again when what the server asks for is done: a challenge handler is told.";
        }
        if (code.cooldown() != null) {
            return "The client leaves the operation alone for "
                    + code.cooldown().toSeconds() + " seconds.";
        }
        return switch (code.retry()) {
            case NEVER -> "The same call would fail again.";
            case IF_REPEATABLE -> "The same call may be sent again where that does no harm.";
            case ALWAYS -> "The same call may be sent again: the server did not run it.";
            case WAIT -> "The same call may be sent again a little later: the server wants its calls further apart.";
        };
    }
}
