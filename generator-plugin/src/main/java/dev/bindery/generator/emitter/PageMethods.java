package dev.bindery.generator.emitter;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.PaginationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeRef;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods that walk through all pages of a listing. They wait for each page, so only blocking interfaces have them. */
final class PageMethods {

    private final ApiTypes types;
    private final OperationDocs docs;
    private final JavaWriter out;

    PageMethods(ApiModel api, ApiTypes types, JavaWriter out) {
        this.types = types;
        this.docs = new OperationDocs(api, CallStyle.BLOCKING);
        this.out = out;
    }

    void write(OperationModel operation, PaginationModel pagination) {
        String request = out.name(OperationTypes.parameters(operation));
        String consumer =
                out.name(Consumer.class) + "<" + out.name(Names.builder(OperationTypes.parameters(operation))) + ">";
        writeWalking(operation, pagination);
        writeHead(operation, javadoc(operation).param("request", "sets the parameters of the first page"));
        out.method(
                head(operation, pagination, consumer + " request"),
                "return " + pagination.methodName() + "(" + request + ".build(request));");
        if (operation.request().nothingRequired()) {
            writeHead(operation, javadoc(operation));
            out.method(
                    head(operation, pagination, ""),
                    "return " + pagination.methodName() + "(" + request + ".builder().build());");
        }
    }

    private void writeWalking(OperationModel operation, PaginationModel pagination) {
        PropertyModel offset = parameter(operation, pagination.offsetParameter());
        String start = "request." + offset.javaName() + "()";
        if (!DataClass.isPresent(offset)) {
            start = out.name(Objects.class) + ".requireNonNullElse(" + start + ", " + zero(offset) + ")";
        }
        String next = isInt(offset) ? out.name(Math.class) + ".toIntExact(offset)" : "offset";
        writeHead(operation, javadoc(operation).param("request", "the parameters of the first page"));
        out.open(head(operation, pagination, out.name(OperationTypes.parameters(operation)) + " request"))
                .open("return " + out.name(RuntimeTypes.PAGES) + ".offset(" + start + ", offset ->")
                .line("%s page = %s(request.toBuilder().%s(%s).build());"
                        .formatted(
                                out.name(OperationTypes.result(operation)),
                                operation.methodName(),
                                offset.javaName(),
                                next))
                .line("return %s.of(%s, %s);"
                        .formatted(
                                out.name(RuntimeTypes.PAGE),
                                part(operation, pagination.resultsProperty(), "page"),
                                part(operation, pagination.totalProperty(), "null")))
                .close(");")
                .close();
    }

    private void writeHead(OperationModel operation, Javadoc javadoc) {
        out.briefJavadoc(javadoc.returns("the items of all pages; the methods of its iterator throw what {@code "
                + operation.methodName() + "} throws"));
        if (operation.docs().deprecated()) {
            out.annotation(Deprecated.class, "");
        }
    }

    private String head(OperationModel operation, PaginationModel pagination, String parameters) {
        TypeName pages = ParameterizedTypeName.get(RuntimeTypes.PAGES, item(operation, pagination));
        return "default " + out.name(pages) + " " + pagination.methodName() + "(" + parameters + ")";
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

    private String part(OperationModel operation, @Nullable String wireName, String otherwise) {
        return wireName == null
                ? otherwise
                : "page." + property(operation, wireName).javaName() + "()";
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
