package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResourceModel.ApiInterface;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What stands behind the interfaces of a resource: each method hands an operation to the runtime's client. */
final class ApiImplementationEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return Arrays.stream(CallStyle.values())
                .flatMap(style -> api.resources().stream()
                        .map(resource -> source.file(
                                name(api, style, resource),
                                implementation(api, types, style, resource),
                                resource.docs().source())));
    }

    /** {@return the class behind all interfaces of a resource} */
    static ClassName name(ApiModel api, CallStyle style, ResourceModel resource) {
        ClassName widest = style.apiInterface(resource, resource.interfaces().get(0));
        return ClassName.get(api.packageName() + ".internal", "Default" + widest.simpleName());
    }

    private static TypeSpec.Builder implementation(
            ApiModel api, ApiTypes types, CallStyle style, ResourceModel resource) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(api, style, resource))
                .addJavadoc(Javadoc.of("Calls the operations of " + JavadocText.code(resource.name()) + ".")
                        .build())
                .addAnnotations(GeneratedAnnotations.of(
                        ApiImplementationEmitter.class,
                        Docs.NONE,
                        resource.docs().deprecated() || types.usesDeprecatedParts(resource.operations())))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(RuntimeTypes.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        resource.interfaces().stream()
                .filter(part -> resource.interfaces().stream().noneMatch(other -> isAbove(part, other)))
                .forEach(part -> type.addSuperinterface(style.apiInterface(resource, part)));
        resource.operations().forEach(operation -> type.addMethod(method(style, resource, operation)));
        return type;
    }

    private static boolean isAbove(ApiInterface part, ApiInterface other) {
        return other.parents().contains(part.blockingName());
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("Calls by way of a client.")
                        .param("client", "the runtime's client")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.API_CLIENT, "client")
                .addStatement("this.client = client")
                .build();
    }

    private static MethodSpec method(CallStyle style, ResourceModel resource, OperationModel operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.methodName())
                .addAnnotation(Override.class)
                .addAnnotations(GeneratedAnnotations.deprecated(operation.docs().deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(style.returned(operation));
        if (operation.addressArgument()) {
            method.addParameter(URI.class, "address");
        }
        if (OperationTypes.hasParameters(operation)) {
            method.addParameter(OperationTypes.parameters(operation), "request");
        }
        return method.addStatement(
                        "$Lclient.$L($T.$N, $L)",
                        style.returns(operation) ? "return " : "",
                        style.clientMethod(),
                        OperationTypes.operations(resource),
                        operation.constantName(),
                        argument(operation))
                .build();
    }

    private static CodeBlock argument(OperationModel operation) {
        if (OperationTypes.hasParameters(operation)) {
            return operation.addressArgument()
                    ? CodeBlock.of("new $T<>(address, request)", RuntimeTypes.ADDRESSED)
                    : CodeBlock.of("request");
        }
        return operation.addressArgument()
                ? CodeBlock.of("address")
                : CodeBlock.of("$T.NONE", RuntimeTypes.NO_PARAMETERS);
    }
}
