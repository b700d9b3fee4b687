package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.SettingModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The operations of a resource as data: one constant for each. */
final class OperationsEmitter implements Emitter {

    /** A static initializer may not have more than 65,535 bytes, and an operation takes about 100. */
    private static final int OPERATIONS_IN_THE_INITIALIZER = 300;

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return api.resources().stream()
                .map(resource -> source.file(
                        OperationTypes.operations(resource),
                        operations(api, resource, types),
                        resource.docs().source()));
    }

    private static TypeSpec.Builder operations(ApiModel api, ResourceModel resource, ApiTypes types) {
        ClassName name = OperationTypes.operations(resource);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(javadoc(resource))
                .addAnnotations(GeneratedAnnotations.of(
                        OperationsEmitter.class, Docs.NONE, types.usesDeprecatedParts(resource.operations())))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        boolean many = resource.operations().size() > OPERATIONS_IN_THE_INITIALIZER;
        RequestWriting writing = new RequestWriting(name);
        for (OperationModel operation : resource.operations()) {
            CodeBlock description = description(api, operation, writing);
            String method = "new" + writing.suffix(operation);
            type.addField(constant(operation, many ? CodeBlock.of("$N()", method) : description));
            if (many) {
                type.addMethod(factory(operation, method, description));
            }
            type.addMethods(writing.methods(operation));
        }
        return type;
    }

    private static CodeBlock javadoc(ResourceModel resource) {
        return Javadoc.of("The operations of " + JavadocText.code(resource.name()) + ": how each travels.")
                .build();
    }

    private static FieldSpec constant(OperationModel operation, CodeBlock value) {
        String id = JavadocText.code(operation.id());
        return FieldSpec.builder(
                        type(operation), operation.constantName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(Docs.of(operation.docs().summary()), "The operation " + id + ".")
                        .build())
                .initializer(value)
                .build();
    }

    private static MethodSpec factory(OperationModel operation, String method, CodeBlock description) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type(operation))
                .addStatement("return $L", description)
                .build();
    }

    private static TypeName type(OperationModel operation) {
        return ParameterizedTypeName.get(
                RuntimeTypes.OPERATION, OperationTypes.request(operation), OperationTypes.result(operation));
    }

    private static CodeBlock description(ApiModel api, OperationModel operation, RequestWriting writing) {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add(
                        "$>$>$T.<$T, $T>builder($L, $L, $L)$>$>",
                        RuntimeTypes.OPERATION,
                        OperationTypes.request(operation),
                        OperationTypes.result(operation),
                        Literal.of(operation.id()),
                        Literal.of(operation.httpMethod()),
                        Literal.of(operation.path()));
        if (operation.server() != null) {
            chain.add("\n.server($L)", Literal.of(operation.server()));
        }
        settings(api, operation)
                .forEach(setting ->
                        chain.add("\n.setting($L, $L)", Literal.of(setting.wireName()), in(setting.place())));
        operation
                .fixed()
                .forEach(fixed -> chain.add(
                        "\n.fixed($L, $L, $L)",
                        Literal.of(fixed.name()),
                        Literal.of(fixed.value()),
                        in(fixed.place())));
        operation
                .idempotencyTokens()
                .forEach(token -> chain.add(
                        token.number() ? "\n.idempotencyNumber($L, $L)" : "\n.idempotencyText($L, $L)",
                        Literal.of(token.name()),
                        in(token.place())));
        chain.add(SecurityEmitter.requirements(api, operation));
        chain.add(operation.repeatable() ? "\n.repeatable(true)" : "");
        if (operation.rateLimit() != null) {
            chain.add("\n.rateLimit($L)", Literal.of(operation.rateLimit()));
        }
        chain.add(writing.call(operation));
        chain.add(result(operation));
        if (operation.envelope() != null) {
            chain.add("\n.envelope($L)", Literal.of(operation.envelope()));
        }
        return chain.add("\n.build()$<$<$<$<").build();
    }

    private static List<SettingModel> settings(ApiModel api, OperationModel operation) {
        Map<String, SettingModel> byName =
                api.settings().stream().collect(Collectors.toMap(SettingModel::wireName, setting -> setting));
        return operation.settings().stream().map(byName::get).toList();
    }

    /** {@return the constant of the runtime for a place} */
    static CodeBlock in(ParameterPlace place) {
        return CodeBlock.of("$T.$L", RuntimeTypes.IN, place);
    }

    private static CodeBlock result(OperationModel operation) {
        CodeBlock.Builder result = CodeBlock.builder();
        switch (operation.result().kind()) {
            case JSON ->
                result.add(
                        "\n.$L($L)",
                        operation.result().nullable() ? "nullableResult" : "result",
                        CodecExpressions.inCode(json -> json.codec(OperationTypes.resultType(operation))));
            case TEXT -> result.add("\n.text()");
            case BYTES -> result.add("\n.bytes()");
            case NOTHING -> result.add("\n.nothing()");
        }
        if (operation.result().mediaType() != null) {
            result.add("\n.accept($L)", Literal.of(operation.result().mediaType()));
        }
        return result.build();
    }
}
