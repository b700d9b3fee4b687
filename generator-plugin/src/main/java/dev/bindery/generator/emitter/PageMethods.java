package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.PaginationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods that walk through all pages of a listing. They wait for each page, so only blocking interfaces have them. */
final class PageMethods {

    private final ApiTypes types;
    private final OperationDocs docs;

    PageMethods(ApiModel api, ApiTypes types) {
        this.types = types;
        this.docs = new OperationDocs(api, CallStyle.BLOCKING);
    }

    List<MethodSpec> of(OperationModel operation, PaginationModel pagination) {
        ClassName request = OperationTypes.parameters(operation);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(walking(operation, pagination));
        methods.add(method(
                        operation,
                        pagination,
                        javadoc(operation).param("request", "sets the parameters of the first page"))
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), Names.builder(request)), "request")
                .addStatement("return $N($T.build(request))", pagination.methodName(), request)
                .build());
        if (operation.request().nothingRequired()) {
            methods.add(method(operation, pagination, javadoc(operation))
                    .addStatement("return $N($T.builder().build())", pagination.methodName(), request)
                    .build());
        }
        return methods;
    }

    private MethodSpec walking(OperationModel operation, PaginationModel pagination) {
        PropertyModel offset = parameter(operation, pagination.offsetParameter());
        CodeBlock start = DataClass.isPresent(offset)
                ? CodeBlock.of("request.$N()", offset.javaName())
                : CodeBlock.of(
                        "$T.requireNonNullElse(request.$N(), $L)", Objects.class, offset.javaName(), zero(offset));
        CodeBlock next = isInt(offset) ? CodeBlock.of("$T.toIntExact(offset)", Math.class) : CodeBlock.of("offset");
        return method(operation, pagination, javadoc(operation).param("request", "the parameters of the first page"))
                .addParameter(OperationTypes.parameters(operation), "request")
                .addCode("return $T.offset($L, offset -> {\n$>", RuntimeTypes.PAGES, start)
                .addStatement(
                        "$T page = $N(request.toBuilder().$N($L).build())",
                        OperationTypes.result(operation),
                        operation.methodName(),
                        offset.javaName(),
                        next)
                .addStatement(
                        "return $T.of($L, $L)",
                        RuntimeTypes.PAGE,
                        part(operation, pagination.resultsProperty(), "page"),
                        part(operation, pagination.totalProperty(), "null"))
                .addCode("$<});\n")
                .build();
    }

    private MethodSpec.Builder method(OperationModel operation, PaginationModel pagination, Javadoc javadoc) {
        return MethodSpec.methodBuilder(pagination.methodName())
                .addJavadoc(javadoc.returns("the items of all pages; the methods of its iterator throw what {@code "
                                + operation.methodName() + "} throws")
                        .build())
                .addAnnotations(GeneratedAnnotations.deprecated(operation.docs().deprecated()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(ParameterizedTypeName.get(RuntimeTypes.PAGES, item(operation, pagination)));
    }

    private Javadoc javadoc(OperationModel operation) {
        return docs.brief(operation)
                .paragraph("Walks through all pages: each is fetched when its first item is asked for.");
    }

    private TypeName item(OperationModel operation, PaginationModel pagination) {
        TypeRef results = pagination.resultsProperty() == null
                ? OperationTypes.resultType(operation)
                : property(operation, pagination.resultsProperty()).type();
        return TypeMapper.boxed(Objects.requireNonNull(
                TypeMapper.elementOf(results), () -> operation.id() + ": what is to be paged is no list"));
    }

    private CodeBlock part(OperationModel operation, @Nullable String wireName, String otherwise) {
        return wireName == null
                ? CodeBlock.of("$L", otherwise)
                : CodeBlock.of("page.$N()", property(operation, wireName).javaName());
    }

    private PropertyModel property(OperationModel operation, String wireName) {
        ObjectModel result = Objects.requireNonNull(
                types.object(OperationTypes.resultType(operation)), () -> operation.id() + ": the page is no object");
        return find(result.properties().stream(), operation, wireName);
    }

    private static PropertyModel parameter(OperationModel operation, String wireName) {
        return find(operation.request().parameters().stream().map(ParameterModel::property), operation, wireName);
    }

    private static PropertyModel find(Stream<PropertyModel> properties, OperationModel operation, String wireName) {
        return properties
                .filter(property -> property.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(operation.id() + " has no " + wireName + " to page with"));
    }

    private static String zero(PropertyModel offset) {
        return isInt(offset) ? "0" : "0L";
    }

    private static boolean isInt(PropertyModel offset) {
        return TypeMapper.unboxed(offset.type()).equals(TypeName.INT);
    }
}
