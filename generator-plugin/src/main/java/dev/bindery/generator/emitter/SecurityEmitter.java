package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.OperationModel.SchemeUse;
import dev.bindery.generator.model.OperationModel.SecurityAlternative;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The security schemes, as operations name them. */
final class SecurityEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        if (api.auth().schemes().isEmpty()) {
            return Stream.empty();
        }
        JavaSource source = new JavaSource(api, new ApiTypes(api));
        return Stream.of(source.file(name(api), security(api), api.docs().source()));
    }

    private static ClassName name(ApiModel api) {
        return Names.internal(api, "Security");
    }

    private static TypeSpec.Builder security(ApiModel api) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(api))
                .addJavadoc(Javadoc.of("What operations ask for, by security scheme.")
                        .build())
                .addAnnotations(GeneratedAnnotations.of(SecurityEmitter.class, Docs.NONE, false))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        api.auth().schemes().forEach(scheme -> type.addField(constant(scheme)));
        return type;
    }

    private static FieldSpec constant(AuthModel.Scheme scheme) {
        return FieldSpec.builder(
                        RuntimeTypes.SECURITY_REQUIREMENT,
                        scheme.javaName(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.of(scheme.docs(), "The scheme " + JavadocText.code(scheme.id()) + ".")
                        .build())
                .initializer(together(List.of(new SchemeUse(scheme.id(), List.of()))))
                .build();
    }

    /** {@return the line of an operation's description that says who may call it; nothing for everybody} */
    static CodeBlock requirements(ApiModel api, OperationModel operation) {
        List<CodeBlock> alternatives = new ArrayList<>();
        operation.security().forEach(alternative -> alternatives.add(requirement(api, alternative)));
        return alternatives.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("\n.security($L)", CodeBlock.join(alternatives, ", "));
    }

    private static CodeBlock requirement(ApiModel api, SecurityAlternative alternative) {
        if (alternative.schemes().isEmpty()) {
            return CodeBlock.of("$T.none()", RuntimeTypes.SECURITY_REQUIREMENT);
        }
        SchemeUse first = alternative.schemes().get(0);
        boolean plain = alternative.schemes().size() == 1 && first.scopes().isEmpty();
        return plain
                ? CodeBlock.of("$T.$N", name(api), scheme(api, first.schemeId()).javaName())
                : together(alternative.schemes());
    }

    private static CodeBlock together(List<SchemeUse> uses) {
        List<CodeBlock> arguments = uses.stream().map(SecurityEmitter::use).toList();
        return CodeBlock.of("$T.of($L)", RuntimeTypes.SECURITY_REQUIREMENT, CodeBlock.join(arguments, ", "));
    }

    private static CodeBlock use(SchemeUse use) {
        List<CodeBlock> names = Stream.concat(Stream.of(use.schemeId()), use.scopes().stream())
                .map(name -> CodeBlock.of("$L", Literal.of(name)))
                .toList();
        return CodeBlock.of("$T.of($L)", RuntimeTypes.SCHEME_USE, CodeBlock.join(names, ", "));
    }

    /** {@return the scheme of this id} */
    static AuthModel.Scheme scheme(ApiModel api, String id) {
        return api.auth().schemes().stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no security scheme is named " + id));
    }
}
