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
import org.jspecify.annotations.Nullable;

/** Writes an API as its users see it: a line for each name and type. */
final class ModelPrinter {
    private final StringBuilder out = new StringBuilder();
    private final String rootPackage;

    private ModelPrinter(ApiModel api) {
        this.rootPackage = api.packageName();
    }

    static String print(ApiModel api) {
        return client(api) + resources(api) + types(api);
    }

    /** Settings and views. */
    static String client(ApiModel api) {
        ModelPrinter printer = new ModelPrinter(api);
        printer.views(api);
        return printer.out.toString();
    }

    /** Interfaces and methods. */
    static String resources(ApiModel api) {
        ModelPrinter printer = new ModelPrinter(api);
        api.resources().forEach(printer::resource);
        return printer.out.toString();
    }

    /** Classes of schemas. */
    static String types(ApiModel api) {
        ModelPrinter printer = new ModelPrinter(api);
        api.types().forEach(printer::type);
        return printer.out.toString();
    }

    /** One class. */
    static String type(ApiModel api, String name) {
        ModelPrinter printer = new ModelPrinter(api);
        api.types().stream()
                .filter(type -> type.name().simpleName().equals(name))
                .forEach(printer::type);
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

    private void views(ApiModel api) {
        line("client %s, server %s", api.clientName(), api.server());
        api.settings()
                .forEach(
                        s -> line("  setting %s: %s %s = %s", s.javaName(), s.place(), s.wireName(), s.defaultValue()));
        for (View view : api.auth().views()) {
            line(
                    "  view %s: %s(%s)%s",
                    view.name(),
                    view.setupMethod(),
                    String.join(", ", view.schemeIds()),
                    view.parents().isEmpty() ? "" : " extends " + view.parents());
            line("    %s", view.resources().stream().map(r -> r.interfaceName()).collect(Collectors.joining(", ")));
        }
    }

    private void resource(ResourceModel resource) {
        line("%s() in %s", resource.accessor(), relative(resource.packageName()));
        for (ResourceModel.ApiInterface api : resource.interfaces()) {
            line("  %s%s", api.blockingName(), api.parents().isEmpty() ? "" : " extends " + api.parents());
            api.declared().forEach(this::operation);
        }
    }

    private void operation(OperationModel operation) {
        String parameters =
                operation.request().parameters().stream().map(this::parameter).collect(Collectors.joining(", "));
        String request = parameters.isEmpty() ? "" : operation.request().name().simpleName() + ": " + parameters;
        line("    %s %s(%s)%s", result(operation.result()), operation.methodName(), request, extras(operation));
    }

    private static String extras(OperationModel operation) {
        StringBuilder extras = new StringBuilder();
        if (operation.addressArgument()) {
            extras.append(" at an address");
        }
        if (operation.envelope() != null) {
            extras.append(" in ").append(operation.envelope());
        }
        operation
                .fixed()
                .forEach(f ->
                        extras.append(" with ").append(f.name()).append('=').append(f.value()));
        if (!operation.settings().isEmpty()) {
            extras.append(" and settings ").append(operation.settings());
        }
        if (operation.pagination() != null) {
            extras.append(" paged by ").append(operation.pagination().methodName());
        }
        return extras.toString();
    }

    private String parameter(ParameterModel parameter) {
        return parameter.place().name().toLowerCase(Locale.ROOT) + " " + property(parameter.property());
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
        String name = relative(type.name().toString());
        if (type instanceof ObjectModel object) {
            line("class %s", name);
            object.properties().forEach(property -> line("  %s", property(property)));
        } else if (type instanceof EnumModel constants) {
            line("enum %s of %s", name, constants.base().name().toLowerCase(Locale.ROOT));
            line("  %s", constants.constants().stream().map(c -> c.javaName()).collect(Collectors.joining(", ")));
        } else if (type instanceof UnionModel union) {
            line("union %s%s", name, union.discriminator() == null ? "" : " by " + union.discriminator());
            union.variants()
                    .forEach(variant -> line("  %s(%s)%s", variant.javaName(), name(variant.type()), how(variant)));
        }
    }

    private static String how(UnionModel.Variant variant) {
        if (!variant.discriminatorValues().isEmpty()) {
            return " for " + variant.discriminatorValues();
        }
        String constants = variant.constants().stream()
                .map(constant -> " if " + constant.name() + "=" + constant.value())
                .collect(Collectors.joining());
        return (variant.requiredNames().isEmpty() ? "" : " with " + variant.requiredNames()) + constants;
    }

    /** Without the root package, and without that of the model. */
    private String relative(String name) {
        String rest = name.substring(rootPackage.length() + 1);
        return rest.startsWith("model.") ? rest.substring("model.".length()) : rest;
    }

    private void line(String format, @Nullable Object... parts) {
        out.append(String.format(Locale.ROOT, format, parts)).append('\n');
    }
}
