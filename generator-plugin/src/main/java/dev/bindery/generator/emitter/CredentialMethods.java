package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.bindery.generator.emitter.CredentialArguments.Argument;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.AuthModel.Scheme;
import dev.bindery.generator.model.SignatureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of the setup that open one view: with the secrets themselves, and with providers of them. */
final class CredentialMethods {

    private final AuthModel.View view;
    private final List<Scheme> schemes;
    private final ClassName viewType;
    private final ClassName implementation;

    CredentialMethods(ApiModel api, AuthModel.View view) {
        this.view = view;
        this.schemes = view.schemeIds().stream()
                .map(id -> SecurityEmitter.scheme(api, id))
                .toList();
        this.viewType = ViewInterfaces.name(api, CallStyle.BLOCKING, view);
        this.implementation = ViewImplementationEmitter.name(api, CallStyle.BLOCKING);
    }

    List<MethodSpec> methods() {
        if (schemes.isEmpty()) {
            return List.of(anonymous());
        }
        SignatureModel signature = schemes.size() == 1 ? schemes.get(0).signature() : null;
        return signature == null
                ? List.of(withSecrets(), withProviders())
                : Stream.concat(
                                signature.secrets().stream().map(secret -> signedWith(signature, secret)),
                                Stream.of(withProviders()))
                        .toList();
    }

    /** All that a credential with one of the secrets is made of, each an argument. */
    private MethodSpec signedWith(SignatureModel signature, SignatureModel.Secret secret) {
        Javadoc javadoc = javadoc();
        List<CodeBlock> pairs = new ArrayList<>();
        for (SignatureModel.Part part : signature.parts(secret)) {
            javadoc.param(part.javaName(), "what is named " + JavadocText.code(part.name()));
            pairs.add(CodeBlock.of("$L, $N", Literal.of(part.name()), part.javaName()));
        }
        MethodSpec.Builder method =
                method(secret.setupMethod() == null ? view.setupMethod() : secret.setupMethod(), javadoc);
        signature.parts(secret).forEach(part -> method.addParameter(String.class, part.javaName()));
        return method.addStatement(
                        "return $N($T.of($T.of($T.of($L))))",
                        view.setupMethod(),
                        RuntimeTypes.CREDENTIAL_PROVIDER,
                        RuntimeTypes.CREDENTIAL,
                        Map.class,
                        CodeBlock.join(pairs, ", "))
                .build();
    }

    private MethodSpec anonymous() {
        return method(Javadoc.of("Finishes a client without credentials.").words(view.docs()))
                .addStatement("return new $T(client())", implementation)
                .build();
    }

    private MethodSpec withSecrets() {
        Javadoc javadoc = javadoc();
        List<CodeBlock> arguments = new ArrayList<>();
        List<Argument> parameters = new ArrayList<>();
        for (Scheme scheme : schemes) {
            List<Argument> own = CredentialArguments.of(scheme, schemes.size() == 1);
            parameters.addAll(own);
            arguments.add(provider(scheme, own));
        }
        parameters.forEach(parameter -> javadoc.param(parameter.name(), parameter.text()));
        MethodSpec.Builder method = method(javadoc);
        parameters.forEach(parameter -> method.addParameter(parameter.type(), parameter.name()));
        return method.addStatement("return $N($L)", view.setupMethod(), CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec withProviders() {
        Javadoc javadoc = javadoc();
        schemes.forEach(scheme -> javadoc.param(
                CredentialArguments.variable(scheme),
                "gives the credential of " + JavadocText.code(scheme.id()) + " for each attempt" + parts(scheme)));
        MethodSpec.Builder method = method(javadoc);
        schemes.forEach(
                scheme -> method.addParameter(RuntimeTypes.CREDENTIAL_PROVIDER, CredentialArguments.variable(scheme)));
        return method.addStatement("return new $T(client($L))", implementation, providers())
                .build();
    }

    private static String parts(Scheme scheme) {
        SignatureModel signature = scheme.signature();
        return signature == null
                ? ""
                : ", with the parts "
                        + signature.secrets().stream()
                                .map(secret -> signature.parts(secret).stream()
                                        .map(part -> JavadocText.code(part.name()))
                                        .collect(Collectors.joining(", ")))
                                .collect(Collectors.joining("; or "));
    }

    private CodeBlock providers() {
        List<CodeBlock> pairs = schemes.stream()
                .map(scheme -> CodeBlock.of("$L, $N", Literal.of(scheme.id()), CredentialArguments.variable(scheme)))
                .toList();
        CodeBlock joined = CodeBlock.join(pairs, ", ");
        return pairs.size() == 1 ? joined : CodeBlock.of("$T.of($L)", Map.class, joined);
    }

    private static CodeBlock provider(Scheme scheme, List<Argument> parameters) {
        List<CodeBlock> names = parameters.stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .toList();
        CodeBlock arguments = CodeBlock.join(names, ", ");
        return scheme.kind() == AuthModel.Kind.BASIC
                ? CodeBlock.of("$T.of($T.of($L))", RuntimeTypes.CREDENTIAL_PROVIDER, RuntimeTypes.CREDENTIAL, arguments)
                : CodeBlock.of("$T.of($L)", RuntimeTypes.CREDENTIAL_PROVIDER, arguments);
    }

    private Javadoc javadoc() {
        String what = schemes.stream().map(Scheme::id).map(JavadocText::code).collect(Collectors.joining(" and "));
        return Javadoc.of("Finishes a client with credentials of " + what + ".").words(view.docs());
    }

    private MethodSpec.Builder method(Javadoc javadoc) {
        return method(view.setupMethod(), javadoc);
    }

    private MethodSpec.Builder method(String name, Javadoc javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.returns("a client; later changes of this setup do not reach it")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(viewType);
    }
}
