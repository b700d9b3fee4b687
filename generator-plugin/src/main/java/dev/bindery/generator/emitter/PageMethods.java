package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
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
import java.util.ArrayList;
import java.util.List;
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
        PropertyModel start = parameter(operation, pagination.startParameter());
        writeHead(operation, javadoc(operation).param("request", "the parameters of the first page"));
        out.open(head(operation, pagination, out.name(OperationTypes.parameters(operation)) + " request"));
        switch (pagination.style()) {
            case OFFSET -> writeOffsetWalk(operation, pagination, start);
            case CURSOR -> writeCursorWalk(operation, pagination, start);
        }
        out.close(");").close();
    }

    private void writeOffsetWalk(OperationModel operation, PaginationModel pagination, PropertyModel offset) {
        String first = "request." + offset.javaName() + "()";
        if (!DataClass.isPresent(offset)) {
            first = out.name(Objects.class) + ".requireNonNullElse(" + first + ", " + zero(offset) + ")";
        }
        String next = isInt(offset) ? out.name(Math.class) + ".toIntExact(offset)" : "offset";
        out.open("return " + out.name(RuntimeTypes.PAGES) + ".offset(" + first + ", offset ->");
        writeFetch(operation, "request.toBuilder().%s(%s).build()".formatted(offset.javaName(), next));
        out.line("return %s.of(%s, %s);"
                .formatted(
                        out.name(RuntimeTypes.PAGE),
                        value(operation, pagination.results()),
                        value(operation, pagination.total())));
    }

    private void writeCursorWalk(OperationModel operation, PaginationModel pagination, PropertyModel cursor) {
        out.open("return %s.cursor(request.%s(), cursor ->".formatted(out.name(RuntimeTypes.PAGES), cursor.javaName()));
        writeFetch(
                operation,
                "cursor == null ? request : request.toBuilder().%s(cursor).build()".formatted(cursor.javaName()));
        String next = value(operation, pagination.next());
        if (isText(cursor.type())
                && !isText(last(operation, Objects.requireNonNull(pagination.next()))
                        .type())) {
            next = out.name(Objects.class) + ".toString(" + next + ", null)";
        }
        String page = out.name(RuntimeTypes.CURSOR_PAGE) + ".of(" + value(operation, pagination.results()) + ", " + next
                + ")";
        if (pagination.more() != null) {
            page += ".ifMore(" + value(operation, pagination.more()) + ")";
        }
        if (pagination.last() != null) {
            page += ".unlessLast(" + value(operation, pagination.last()) + ")";
        }
        out.line("return " + page + ";");
    }

    private void writeFetch(OperationModel operation, String request) {
        out.line("%s page = %s(%s);"
                .formatted(out.name(OperationTypes.result(operation)), operation.methodName(), request));
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
        TypeRef results = pagination.results().isEmpty()
                ? OperationTypes.resultType(operation)
                : last(operation, pagination.results()).type();
        return TypeMapper.boxed(Objects.requireNonNull(
                TypeMapper.elementOf(results), () -> operation.id() + ": what is to be paged is no list"));
    }

    /** What a page has at a place, or null. */
    private String value(OperationModel operation, @Nullable List<String> path) {
        if (path == null) {
            return "null";
        }
        StringBuilder value = new StringBuilder("page");
        StringBuilder missing = new StringBuilder();
        List<PropertyModel> properties = properties(operation, path);
        for (int i = 0; i < properties.size(); i++) {
            PropertyModel property = properties.get(i);
            value.append('.').append(property.javaName()).append("()");
            if (i < properties.size() - 1 && !DataClass.isPresent(property)) {
                missing.append(missing.isEmpty() ? "" : " || ").append(value).append(" == null");
            }
        }
        return missing.isEmpty() ? value.toString() : missing + " ? null : " + value;
    }

    private PropertyModel last(OperationModel operation, List<String> path) {
        List<PropertyModel> properties = properties(operation, path);
        return properties.get(properties.size() - 1);
    }

    private List<PropertyModel> properties(OperationModel operation, List<String> path) {
        List<PropertyModel> properties = new ArrayList<>();
        TypeRef type = OperationTypes.resultType(operation);
        for (String wireName : path) {
            ObjectModel object = Objects.requireNonNull(
                    types.object(type), () -> operation.id() + ": there is no object with " + wireName);
            PropertyModel property = find(object.properties().stream(), operation, wireName);
            properties.add(property);
            type = property.type();
        }
        return properties;
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

    private static boolean isText(TypeRef type) {
        return TypeMapper.boxed(type).equals(ClassName.get(String.class));
    }

    private static boolean isInt(PropertyModel offset) {
        return TypeMapper.unboxed(offset.type()).equals(TypeName.INT);
    }
}
