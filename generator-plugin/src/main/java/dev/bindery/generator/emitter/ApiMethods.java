package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeRef;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods for an operation: the call itself, and shorter forms of it. */
final class ApiMethods {

    private static final int MOST_DIRECT_PARAMETERS = 3;

    private final CallStyle style;
    private final OperationDocs docs;
    private final PageMethods pages;

    ApiMethods(ApiModel api, ApiTypes types, CallStyle style) {
        this.style = style;
        this.docs = new OperationDocs(api, style);
        this.pages = new PageMethods(api, types);
    }

    List<MethodSpec> of(OperationModel operation) {
        List<MethodSpec> methods = new ArrayList<>(List.of(call(operation)));
        if (OperationTypes.hasParameters(operation)) {
            methods.add(building(operation));
            if (operation.request().nothingRequired()) {
                methods.add(withoutParameters(operation));
            } else if (isDirect(operation)) {
                methods.addAll(direct(operation));
            }
        }
        if (style == CallStyle.BLOCKING && operation.pagination() != null) {
            methods.addAll(pages.of(operation, operation.pagination()));
        }
        return methods;
    }

    private MethodSpec call(OperationModel operation) {
        Javadoc javadoc = docs.full(operation);
        MethodSpec.Builder method = method(operation, Modifier.ABSTRACT);
        addAddress(operation, method, javadoc);
        if (OperationTypes.hasParameters(operation)) {
            javadoc.param("request", "the parameters");
            method.addParameter(OperationTypes.parameters(operation), "request");
        }
        return documented(method, javadoc, operation);
    }

    private MethodSpec building(OperationModel operation) {
        Javadoc javadoc = docs.shorter(operation);
        MethodSpec.Builder method = method(operation, Modifier.DEFAULT);
        addAddress(operation, method, javadoc);
        javadoc.param("request", "sets the parameters");
        method.addParameter(consumer(operation), "request")
                .addStatement(
                        delegation(operation, CodeBlock.of("$T.build(request)", OperationTypes.parameters(operation))));
        return method.addJavadoc(javadoc.build()).build();
    }

    private MethodSpec withoutParameters(OperationModel operation) {
        Javadoc javadoc = docs.shorter(operation);
        MethodSpec.Builder method = method(operation, Modifier.DEFAULT);
        addAddress(operation, method, javadoc);
        method.addStatement(
                delegation(operation, CodeBlock.of("$T.builder().build()", OperationTypes.parameters(operation))));
        return method.addJavadoc(javadoc.build()).build();
    }

    /** What is required stands in the path and is little enough to be given without a builder. */
    private static boolean isDirect(OperationModel operation) {
        List<ParameterModel> required = required(operation);
        return !operation.addressArgument()
                && required.size() <= MOST_DIRECT_PARAMETERS
                && required.stream()
                        .allMatch(parameter -> parameter.place() == ParameterPlace.PATH
                                && TypeMapper.strict(parameter.property().type()) instanceof TypeRef.Scalar);
    }

    private List<MethodSpec> direct(OperationModel operation) {
        List<MethodSpec> methods = new ArrayList<>(List.of(direct(operation, false)));
        if (operation.request().parameters().size() > required(operation).size()) {
            methods.add(direct(operation, true));
        }
        return methods;
    }

    private MethodSpec direct(OperationModel operation, boolean withMore) {
        Javadoc javadoc = docs.shorter(operation);
        MethodSpec.Builder method = method(operation, Modifier.DEFAULT);
        List<String> names = new ArrayList<>();
        CodeBlock.Builder setters = CodeBlock.builder();
        for (ParameterModel parameter : required(operation)) {
            PropertyModel property = parameter.property();
            method.addParameter(TypeMapper.unboxed(property.type()), property.javaName());
            javadoc.param(
                    property.javaName(),
                    Javadoc.phrase(property.docs(), "the value of " + JavadocText.code(property.wireName())));
            setters.add(".$1N($1N)", property.javaName());
            names.add(property.javaName());
        }
        ClassName request = OperationTypes.parameters(operation);
        if (!withMore) {
            method.addStatement(
                    delegation(operation, CodeBlock.of("$T.builder()$L.build()", request, setters.build())));
            return method.addJavadoc(javadoc.build()).build();
        }
        String more = Names.unused("more", names);
        String builder = Names.unused("builder", names);
        javadoc.param(more, "sets the other parameters");
        method.addParameter(consumer(operation), more)
                .addStatement(delegation(
                        operation,
                        CodeBlock.of("$1T.build($2N -> $3N.accept($2N$4L))", request, builder, more, setters.build())));
        return method.addJavadoc(javadoc.build()).build();
    }

    private static List<ParameterModel> required(OperationModel operation) {
        return operation.request().parameters().stream()
                .filter(parameter -> parameter.property().required())
                .toList();
    }

    private MethodSpec.Builder method(OperationModel operation, Modifier kind) {
        return MethodSpec.methodBuilder(operation.methodName())
                .addAnnotations(GeneratedAnnotations.deprecated(operation.docs().deprecated()))
                .addModifiers(Modifier.PUBLIC, kind)
                .returns(style.returned(operation));
    }

    private static void addAddress(OperationModel operation, MethodSpec.Builder method, Javadoc javadoc) {
        if (operation.addressArgument()) {
            javadoc.param("address", "the whole address, from an earlier answer");
            method.addParameter(URI.class, "address");
        }
    }

    private CodeBlock delegation(OperationModel operation, CodeBlock request) {
        return CodeBlock.of(
                "$L$N($L$L)",
                style.returns(operation) ? "return " : "",
                operation.methodName(),
                operation.addressArgument() ? "address, " : "",
                request);
    }

    private MethodSpec documented(MethodSpec.Builder method, Javadoc javadoc, OperationModel operation) {
        return method.addJavadoc(docs.withOutcome(javadoc, operation).build()).build();
    }

    private static TypeName consumer(OperationModel operation) {
        return ParameterizedTypeName.get(
                ClassName.get(Consumer.class), Names.builder(OperationTypes.parameters(operation)));
    }
}
