package dev.bindery.generator.lowering;

import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResultModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes an API as its users see it: a line for each name and type. */
final class ModelPrinter {
    private final StringBuilder out = new StringBuilder();

    private ModelPrinter() {}

    static String print(ApiModel api) {
        ModelPrinter printer = new ModelPrinter();
        printer.client(api);
        api.resources().forEach(printer::resource);
        api.types().forEach(printer::type);
        return printer.out.toString();
    }

    /** A use of a type as it reads in Java. */
    static String name(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind().name().toLowerCase(Locale.ROOT);
        }
        if (type instanceof TypeRef.Named named) {
            return named.name().simpleName();
        }
        if (type instanceof TypeRef.ListOf list) {
            return "List<" + name(list.element()) + (list.nullableElements() ? "?" : "") + ">";
        }
        if (type instanceof TypeRef.MapOf map) {
            return "Map<" + name(map.value()) + (map.nullableValues() ? "?" : "") + ">";
        }
        if (type instanceof TypeRef.IndexedList list) {
            return "IndexedList<" + name(list.element()) + ">";
        }
        return "tolerant " + name(((TypeRef.Tolerant) type).type());
    }

    private void client(ApiModel api) {
        line("client %s, server %s", api.clientName(), api.server());
        api.settings()
                .forEach(
                        s -> line("  setting %s: %s %s = %s", s.javaName(), s.place(), s.wireName(), s.defaultValue()));
        for (View view : api.auth().views()) {
            line("  view %s(%s) by %s extends %s", view.name(), view.setupMethod(), view.schemeIds(), view.parents());
            line("    %s", view.resources().stream().map(r -> r.interfaceName()).collect(Collectors.joining(", ")));
        }
    }

    private void resource(ResourceModel resource) {
        line("%s() %s %s", resource.accessor(), resource.packageName(), resource.operationsClass());
        for (ResourceModel.ApiInterface api : resource.interfaces()) {
            line("  %s/%s extends %s", api.blockingName(), api.asyncName(), api.parents());
            api.declared().forEach(this::operation);
        }
    }

    private void operation(OperationModel operation) {
        line(
                "    %s %s(%s)   [%s %s%s]%s",
                result(operation.result()),
                operation.methodName(),
                operation.request().parameters().stream().map(this::parameter).collect(Collectors.joining(", ")),
                operation.httpMethod(),
                operation.path(),
                operation.envelope() == null ? "" : " ." + operation.envelope(),
                operation.pagination() == null
                        ? ""
                        : " " + operation.pagination().methodName());
        if (!operation.request().parameters().isEmpty()) {
            line(
                    "        %s %s",
                    operation.request().name().simpleName(), operation.fixed().isEmpty() ? "" : operation.fixed());
        }
    }

    private String parameter(ParameterModel parameter) {
        return parameter.place().name().toLowerCase(Locale.ROOT)
                + (parameter.json() ? "-json " : " ")
                + property(parameter.property());
    }

    private static String result(ResultModel result) {
        String type = result.type() == null ? result.kind().name().toLowerCase(Locale.ROOT) : name(result.type());
        return type + (result.nullable() ? "?" : "");
    }

    private static String property(PropertyModel property) {
        return name(property.type())
                + (property.nullable() ? "? " : " ")
                + property.javaName()
                + (property.required() ? "!" : "")
                + (property.secret() ? " secret" : "");
    }

    private void type(TypeModel type) {
        if (type instanceof ObjectModel object) {
            line("class %s", object.name());
            object.properties().forEach(property -> line("  %s", property(property)));
        } else if (type instanceof EnumModel constants) {
            line("enum %s of %s", constants.name(), constants.base());
            line("  %s", constants.constants().stream().map(c -> c.javaName()).collect(Collectors.joining(", ")));
        } else if (type instanceof UnionModel union) {
            line("union %s by %s", union.name(), union.discriminator());
            union.variants()
                    .forEach(v -> line(
                            "  %s(%s) %s %s %s %s",
                            v.javaName(),
                            name(v.type()),
                            v.kinds(),
                            v.discriminatorValues(),
                            v.requiredNames(),
                            v.constants()));
        }
    }

    private void line(String format, Object... parts) {
        out.append(String.format(Locale.ROOT, format, parts)).append('\n');
    }
}
