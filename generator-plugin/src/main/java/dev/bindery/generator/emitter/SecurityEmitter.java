package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.OperationModel.SchemeUse;
import dev.bindery.generator.model.OperationModel.SecurityAlternative;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The security schemes, as operations name them. */
final class SecurityEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        return api.auth().schemes().isEmpty() ? Stream.empty() : Stream.of(file(api));
    }

    private static ClassName name(ApiModel api) {
        return Names.internal(api, "Security");
    }

    private static GeneratedFile file(ApiModel api) {
        JavaWriter out = new JavaSource(api, new ApiTypes(api)).writer(name(api));
        out.javadoc(Javadoc.of("What operations ask for, by security scheme."));
        ClassHead.annotate(out, SecurityEmitter.class, Docs.NONE, false);
        out.open("public final class " + out.type().simpleName());
        for (AuthModel.Scheme scheme : api.auth().schemes()) {
            String value = together(List.of(new SchemeUse(scheme.id(), List.of())), out);
            String type = out.name(RuntimeTypes.SECURITY_REQUIREMENT);
            out.blank()
                    .javadoc(Javadoc.of(scheme.docs(), "The scheme " + JavadocText.code(scheme.id()) + "."))
                    .line("public static final " + type + " " + scheme.javaName() + " = " + value + ";");
        }
        out.blank().method("private " + out.type().simpleName() + "()").close();
        return JavaSource.file(out, api.docs().source());
    }

    /** {@return who may call an operation, as arguments; nothing for everybody} */
    static String requirements(ApiModel api, OperationModel operation, JavaWriter out) {
        return operation.security().stream()
                .map(alternative -> requirement(api, alternative, out))
                .collect(Collectors.joining(", "));
    }

    private static String requirement(ApiModel api, SecurityAlternative alternative, JavaWriter out) {
        if (alternative.schemes().isEmpty()) {
            return out.name(RuntimeTypes.SECURITY_REQUIREMENT) + ".none()";
        }
        SchemeUse first = alternative.schemes().get(0);
        boolean plain = alternative.schemes().size() == 1 && first.scopes().isEmpty();
        return plain
                ? out.name(name(api)) + "." + scheme(api, first.schemeId()).javaName()
                : together(alternative.schemes(), out);
    }

    private static String together(List<SchemeUse> uses, JavaWriter out) {
        return uses.stream()
                .map(use -> use(use, out))
                .collect(Collectors.joining(", ", out.name(RuntimeTypes.SECURITY_REQUIREMENT) + ".of(", ")"));
    }

    private static String use(SchemeUse use, JavaWriter out) {
        return Stream.concat(Stream.of(use.schemeId()), use.scopes().stream())
                .map(Literal::of)
                .collect(Collectors.joining(", ", out.name(RuntimeTypes.SCHEME_USE) + ".of(", ")"));
    }

    /** {@return the scheme of this id} */
    static AuthModel.Scheme scheme(ApiModel api, String id) {
        return api.auth().schemes().stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no security scheme is named " + id));
    }
}
