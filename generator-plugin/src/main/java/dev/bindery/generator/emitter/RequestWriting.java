package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that write the parameters of an operation. */
final class RequestWriting {

    private final ClassName owner;

    RequestWriting(ClassName owner) {
        this.owner = owner;
    }

    /** {@return the part of method names that belongs to an operation} */
    String suffix(OperationModel operation) {
        String name = operation.methodName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@return the line of an operation's description that names its writer; nothing where nothing is written} */
    CodeBlock call(OperationModel operation) {
        if (OperationTypes.hasParameters(operation)) {
            return CodeBlock.of("\n.request($T::write$L)", owner, suffix(operation));
        }
        return operation.addressArgument()
                ? CodeBlock.of("\n.request((address, out) -> out.url(address))")
                : CodeBlock.of("");
    }

    List<MethodSpec> methods(OperationModel operation) {
        if (!OperationTypes.hasParameters(operation)) {
            return List.of();
        }
        return bodyProperties(operation).isEmpty()
                ? List.of(writer(operation))
                : List.of(writer(operation), bodyWriter(operation));
    }

    private MethodSpec writer(OperationModel operation) {
        MethodSpec.Builder method = method("write" + suffix(operation));
        if (operation.addressArgument()) {
            method.addParameter(OperationTypes.request(operation), "addressed")
                    .addParameter(RuntimeTypes.REQUEST_WRITER, "out")
                    .addStatement("out.url(addressed.address())")
                    .addStatement("$T request = addressed.request()", OperationTypes.parameters(operation));
        } else {
            method.addParameter(OperationTypes.request(operation), "request")
                    .addParameter(RuntimeTypes.REQUEST_WRITER, "out");
        }
        for (ParameterModel parameter : operation.request().parameters()) {
            method.addCode(ParameterStatement.of(parameter));
        }
        if (!bodyProperties(operation).isEmpty()) {
            method.addStatement("out.json(request, $T::write$LBody)", owner, suffix(operation));
        }
        return method.build();
    }

    private MethodSpec bodyWriter(OperationModel operation) {
        MethodSpec.Builder method = method("write" + suffix(operation) + "Body")
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(OperationTypes.parameters(operation), "request")
                .addStatement("out.beginObject()");
        for (PropertyModel property : bodyProperties(operation)) {
            method.addStatement(
                    "out.$L($L, request.$N(), $L)",
                    property.required() && property.nullable() ? "nullableField" : "field",
                    Literal.of(property.wireName()),
                    property.javaName(),
                    CodecExpressions.inCode(json -> json.encoder(property.type())));
        }
        return method.addStatement("out.endObject()").build();
    }

    private static List<PropertyModel> bodyProperties(OperationModel operation) {
        return operation.request().parameters().stream()
                .filter(parameter -> parameter.place() == ParameterPlace.JSON_PROPERTY)
                .map(ParameterModel::property)
                .toList();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.VOID);
    }
}
