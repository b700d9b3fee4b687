package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.ApiModel;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods that every view has: an operation with its whole answer, a call that is not typed, and the end. */
final class RawCallMethods {

    private static final TypeVariableName Q = TypeVariableName.get("Q");
    private static final TypeVariableName R = TypeVariableName.get("R");
    private static final TypeName PARAMETERS = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), WildcardTypeName.subtypeOf(ClassName.OBJECT));

    private final ApiModel api;
    private final CallStyle style;

    RawCallMethods(ApiModel api, CallStyle style) {
        this.api = api;
        this.style = style;
    }

    List<MethodSpec> declarations() {
        return List.of(
                exchange(true)
                        .addJavadoc(outcome(
                                Javadoc.of("Calls an operation and gives its whole answer.")
                                        .param("operation", "the operation, a constant of an operations class")
                                        .param("request", "its parameters")
                                        .param("<Q>", "the type of the parameters")
                                        .param("<R>", "the type of the result"),
                                "the result and how it came"))
                        .build(),
                byNameOrPath(true)
                        .addJavadoc(outcome(byNameOrPathDocs(), "the result, JSON null if there is none"))
                        .build(),
                close(true)
                        .addJavadoc(Javadoc.of("Gives up calls under way and closes what the client opened itself.")
                                .build())
                        .build());
    }

    List<MethodSpec> implementations() {
        return List.of(
                exchange(false)
                        .addStatement("return client.$L(operation, request)", style.exchangeMethod())
                        .build(),
                byNameOrPath(false)
                        .addStatement(
                                "return client.$L($L)",
                                style.clientMethod(),
                                api.untypedCall() == null ? "httpMethod, path, query, body" : "method, parameters")
                        .build(),
                close(false).addStatement("client.close()").build());
    }

    private MethodSpec.Builder exchange(boolean declared) {
        return method("exchange", declared)
                .addTypeVariable(Q)
                .addTypeVariable(R)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.OPERATION, Q, R), "operation")
                .addParameter(Q, "request")
                .returns(style.returned(ParameterizedTypeName.get(RuntimeTypes.ANSWER, R)));
    }

    private MethodSpec.Builder byNameOrPath(boolean declared) {
        MethodSpec.Builder method = method("call", declared).returns(style.returned(RuntimeTypes.JSON_VALUE));
        return api.untypedCall() == null
                ? method.addParameter(String.class, "httpMethod")
                        .addParameter(String.class, "path")
                        .addParameter(PARAMETERS, "query")
                        .addParameter(TypeMapper.nullable(RuntimeTypes.JSON_VALUE), "body")
                : method.addParameter(String.class, "method").addParameter(PARAMETERS, "parameters");
    }

    private Javadoc byNameOrPathDocs() {
        String values = "by name: strings, numbers, booleans, collections of them (sent with commas), or JSON values";
        return api.untypedCall() == null
                ? Javadoc.of("Calls a path that the specification may not know.")
                        .param("httpMethod", "the HTTP method")
                        .param("path", "the path below the server's address, percent-encoded, beginning with a slash")
                        .param("query", "the query parameters " + values)
                        .param("body", "the JSON body, or null for none")
                : Javadoc.of("Calls a method that the specification may not know.")
                        .param("method", "the method's name")
                        .param("parameters", "the parameters " + values);
    }

    private MethodSpec.Builder close(boolean declared) {
        MethodSpec.Builder method = method("close", declared);
        return declared ? method.addAnnotation(Override.class) : method;
    }

    private CodeBlock outcome(Javadoc javadoc, String result) {
        return style == CallStyle.BLOCKING
                ? javadoc.returns(result)
                        .raises(Names.exception(api), "if the server answers with an error, or not at all")
                        .build()
                : javadoc.returns(result + ", later").build();
    }

    private static MethodSpec.Builder method(String name, boolean declared) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        return declared ? method.addModifiers(Modifier.ABSTRACT) : method.addAnnotation(Override.class);
    }
}
