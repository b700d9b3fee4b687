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
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.SignatureModel;
import dev.bindery.generator.model.UntypedCallModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the runtime must know of an API beyond its operations. */
final class DescriptionEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        JavaSource source = new JavaSource(api, new ApiTypes(api));
        return Stream.of(source.file(name(api), description(api), api.docs().source()));
    }

    /** {@return the class with the constant {@code API}} */
    static ClassName name(ApiModel api) {
        return Names.internal(api, "Description");
    }

    private static TypeSpec.Builder description(ApiModel api) {
        return TypeSpec.classBuilder(name(api))
                .addJavadoc(Javadoc.of("What the runtime must know of " + JavadocText.plain(api.title()) + ".")
                        .build())
                .addAnnotations(GeneratedAnnotations.of(DescriptionEmitter.class, Docs.NONE, false))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(constant(api))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static FieldSpec constant(ApiModel api) {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add(
                        "$T.builder($L, $T::create)$>$>",
                        RuntimeTypes.API_DESCRIPTION,
                        Literal.of(api.title()),
                        ErrorFactoryEmitter.name(api));
        if (api.server() != null) {
            chain.add("\n.baseUri($L)", Literal.of(api.server()));
        }
        api.auth().schemes().forEach(scheme -> chain.add("\n.scheme($L)", scheme(scheme)));
        api.settings()
                .forEach(setting -> chain.add(
                        "\n.setting($L, $L, $L)",
                        Literal.of(setting.wireName()),
                        in(setting.place()),
                        Literal.of(setting.defaultValue())));
        chain.add(errors(api)).add(secretNames(api));
        api.rateLimits()
                .forEach(limit -> chain.add(
                        "\n.rateLimit($L, $L, $T.ofSeconds($L))",
                        Literal.of(limit.name()),
                        limit.calls(),
                        Duration.class,
                        limit.per().toSeconds()));
        if (api.untypedCall() != null) {
            chain.add(untypedCall(api.untypedCall()));
        }
        return FieldSpec.builder(RuntimeTypes.API_DESCRIPTION, "API", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("The API.").build())
                .initializer(chain.add("\n.build()$<$<").build())
                .build();
    }

    private static CodeBlock scheme(AuthModel.Scheme scheme) {
        return switch (scheme.kind()) {
            case BEARER -> CodeBlock.of("$T.bearer($L)", RuntimeTypes.AUTH_SCHEMES, Literal.of(scheme.id()));
            case BASIC -> CodeBlock.of("$T.basic($L)", RuntimeTypes.AUTH_SCHEMES, Literal.of(scheme.id()));
            case API_KEY_HEADER -> apiKey("apiKeyInHeader", scheme);
            case API_KEY_QUERY -> apiKey("apiKeyInQuery", scheme);
            case API_KEY_COOKIE -> apiKey("apiKeyInCookie", scheme);
            case SIGNATURE ->
                CodeBlock.of(
                        "$T.signed($L, $L)",
                        RuntimeTypes.AUTH_SCHEMES,
                        Literal.of(scheme.id()),
                        signature(Objects.requireNonNull(scheme.signature())));
        };
    }

    private static CodeBlock signature(SignatureModel signature) {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add("$T.md5($L)", RuntimeTypes.PARAMETER_SIGNATURE, Literal.of(signature.parameter()))
                .add("$>$>\n.sending($L)", partNames(signature.sent()));
        if (!signature.excluded().isEmpty()) {
            chain.add("\n.excluding($L)", texts(signature.excluded()));
        }
        signature.secrets().forEach(secret -> chain.add("\n.secret($L)", partNames(secret.parts())));
        return chain.add("$<$<").build();
    }

    private static CodeBlock partNames(List<SignatureModel.Part> parts) {
        return texts(parts.stream().map(SignatureModel.Part::name).toList());
    }

    private static CodeBlock texts(List<String> texts) {
        return CodeBlock.join(
                texts.stream().map(text -> CodeBlock.of("$L", Literal.of(text))).toList(), ", ");
    }

    private static CodeBlock apiKey(String method, AuthModel.Scheme scheme) {
        return CodeBlock.of(
                "$T.$L($L, $L)",
                RuntimeTypes.AUTH_SCHEMES,
                method,
                Literal.of(scheme.id()),
                Literal.of(scheme.parameterName()));
    }

    private static CodeBlock errors(ApiModel api) {
        CodeBlock.Builder errors = CodeBlock.builder();
        api.errors()
                .shapes()
                .forEach(shape -> errors.add(
                        "\n.errorShape($T.$L($L, $L, $L))",
                        RuntimeTypes.ERROR_SHAPE,
                        shape.header() == null ? "of" : "inHeader",
                        Literal.of(shape.header() == null ? shape.code() : shape.header()),
                        Literal.of(shape.message()),
                        Literal.of(shape.parameters())));
        api.errors().codes().stream()
                .filter(code -> code.retry() != ErrorModel.Retry.NEVER)
                .forEach(code -> errors.add(
                        "\n.retry($L, $T.$L)", Literal.of(code.value()), RuntimeTypes.RETRY_ADVICE, code.retry()));
        List<CodeBlock> invalidating = api.errors().codes().stream()
                .filter(ErrorModel.Code::invalidates)
                .map(code -> CodeBlock.of("$L", Literal.of(code.value())))
                .toList();
        if (!invalidating.isEmpty()) {
            errors.add("\n.invalidating($L)", CodeBlock.join(invalidating, ", "));
        }
        Map<String, List<CodeBlock>> challenges = new TreeMap<>();
        api.errors().codes().stream()
                .filter(code -> code.challenge() != null)
                .forEach(code -> challenges
                        .computeIfAbsent(String.valueOf(code.challenge()), kind -> new ArrayList<>())
                        .add(CodeBlock.of("$L", Literal.of(code.value()))));
        challenges.forEach(
                (kind, codes) -> errors.add("\n.challenge($L, $L)", Literal.of(kind), CodeBlock.join(codes, ", ")));
        api.errors().codes().stream()
                .filter(code -> code.cooldown() != null)
                .forEach(code -> errors.add(
                        "\n.cooldown($L, $T.ofSeconds($L))",
                        Literal.of(code.value()),
                        Duration.class,
                        Objects.requireNonNull(code.cooldown()).toSeconds()));
        return errors.build();
    }

    private static CodeBlock secretNames(ApiModel api) {
        Stream<PropertyModel> parameters = api.resources().stream()
                .flatMap(resource -> resource.operations().stream())
                .flatMap(operation -> operation.request().parameters().stream())
                .map(ParameterModel::property);
        Stream<PropertyModel> properties = api.types().stream()
                .filter(ObjectModel.class::isInstance)
                .flatMap(type -> ((ObjectModel) type).properties().stream());
        List<CodeBlock> names = Stream.concat(parameters, properties)
                .filter(PropertyModel::secret)
                .map(PropertyModel::wireName)
                .distinct()
                .sorted()
                .map(name -> CodeBlock.of("$L", Literal.of(name)))
                .toList();
        return names.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n.secretNames($L)", CodeBlock.join(names, ", "));
    }

    private static CodeBlock untypedCall(UntypedCallModel call) {
        return CodeBlock.of(
                "\n.untypedCall($L, $L, $L, $L)",
                Literal.of(call.httpMethod()),
                Literal.of(call.path()),
                in(call.place()),
                Literal.of(call.envelope()));
    }

    private static CodeBlock in(ParameterPlace place) {
        return CodeBlock.of("$T.$L", RuntimeTypes.IN, place);
    }
}
