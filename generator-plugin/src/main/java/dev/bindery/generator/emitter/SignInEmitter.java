package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.SignInModel;
import java.util.stream.Stream;

/** The ways to an API's credentials: a nested class for each security scheme that tells where its tokens come from. */
final class SignInEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        return api.auth().signIns().isEmpty() ? Stream.empty() : Stream.of(file(api));
    }

    private static GeneratedFile file(ApiModel api) {
        ClassName name = Names.signIn(api);
        ClassName[] nested = api.auth().signIns().stream()
                .map(signIn -> Names.nested(name, signIn.className()))
                .toArray(ClassName[]::new);
        JavaWriter out = new JavaSource(api, new ApiTypes(api)).writer(name, nested);
        out.javadoc(Javadoc.of("Ways to the credentials of " + JavadocText.plain(api.title()) + "."));
        ClassHead.annotate(out, SignInEmitter.class, Docs.NONE, false);
        out.open("public final class " + name.simpleName());
        out.blank().method("private " + name.simpleName() + "()");
        for (int i = 0; i < nested.length; i++) {
            writeScheme(api.auth().signIns().get(i), nested[i].simpleName(), out);
        }
        out.close();
        return JavaSource.file(out, api.docs().source());
    }

    private static void writeScheme(SignInModel signIn, String name, JavaWriter out) {
        String fallback = "Ways to a credential of the scheme " + JavadocText.code(signIn.schemeId()) + ".";
        out.blank().javadoc(Javadoc.of(signIn.docs(), fallback)).open("public static final class " + name);
        for (SignInModel.Scope scope : signIn.scopes()) {
            out.blank()
                    .javadoc(Javadoc.of(scope.docs(), "The scope " + JavadocText.code(scope.value()) + "."))
                    .line("public static final String " + scope.constantName() + " = " + Literal.of(scope.value())
                            + ";");
        }
        out.blank().method("private " + name + "()");
        SignInMethods methods = new SignInMethods(signIn, out);
        signIn.flows().forEach(methods::write);
        methods.writeServer();
        out.close();
    }
}
