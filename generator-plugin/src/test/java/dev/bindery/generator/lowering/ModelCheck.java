package dev.bindery.generator.lowering;

import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** What must hold for every model, whatever it was made of: emitters rely on it. */
final class ModelCheck {
    private final ApiModel api;
    private final Set<TypeName> types;
    private final List<String> problems = new ArrayList<>();

    private ModelCheck(ApiModel api) {
        this.api = api;
        this.types = api.types().stream().map(TypeModel::name).collect(Collectors.toSet());
    }

    /** {@return every rule that is broken} */
    static List<String> problems(ApiModel api) {
        ModelCheck check = new ModelCheck(api);
        check.classes();
        api.types().forEach(check::type);
        api.resources().forEach(check::resource);
        check.views();
        check.names("accessors", api.resources().stream().map(ResourceModel::accessor), UnaryOperator.identity());
        check.names("constants of schemes", api.auth().schemes().stream().map(s -> s.javaName()), ModelCheck::anyCase);
        check.names(
                "constants of codes", api.errors().codes().stream().map(c -> c.constantName()), ModelCheck::anyCase);
        check.names(
                "methods of the setup",
                Stream.concat(
                        api.settings().stream().map(s -> s.javaName()),
                        api.auth().views().stream().map(View::setupMethod)),
                UnaryOperator.identity());
        return check.problems;
    }

    private static String anyCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void classes() {
        Stream<String> ofResources = api.resources().stream()
                .flatMap(resource -> Stream.concat(
                                Stream.of(resource.operationsClass()),
                                Stream.concat(
                                        resource.interfaces().stream()
                                                .flatMap(i -> Stream.of(i.blockingName(), i.asyncName())),
                                        resource.operations().stream()
                                                .map(o -> o.request().name().simpleName())))
                        .map(name -> resource.packageName() + "." + name));
        Stream<String> ofSchemas = api.types().stream().map(type -> type.name().toString());
        List<String> all = Stream.concat(ofResources, ofSchemas).toList();
        Set<String> seen = new HashSet<>();
        for (String name : all) {
            if (!seen.add(anyCase(name))) {
                problems.add("two classes are called " + name);
            }
            if (!SourceVersion.isName(name)) {
                problems.add("no class can be called " + name);
            }
            if (name.length() - name.lastIndexOf('.') > 160) {
                problems.add("too long: " + name);
            }
        }
        names("packages", api.resources().stream().map(ResourceModel::packageName), ModelCheck::anyCase);
    }

    private void type(TypeModel type) {
        if (type instanceof ObjectModel object) {
            names(type.name() + "", object.properties().stream().map(p -> p.javaName()), UnaryOperator.identity());
            object.properties().forEach(p -> ref(type.name() + "." + p.wireName(), p.type(), false));
            unique(type.name() + " on the wire", object.properties().stream().map(p -> p.wireName()));
        } else if (type instanceof EnumModel constants) {
            names(type.name() + "", constants.constants().stream().map(c -> c.javaName()), ModelCheck::anyCase);
            unique(type.name() + " on the wire", constants.constants().stream().map(c -> c.value()));
            if (!Set.of(ScalarKind.STRING, ScalarKind.INT32, ScalarKind.INT64).contains(constants.base())) {
                problems.add(type.name() + " is an enumeration of " + constants.base());
            }
            if (constants.base() != ScalarKind.STRING) {
                constants.constants().stream()
                        .filter(c -> !c.value().matches("-?\\d{1,19}"))
                        .forEach(c -> problems.add(type.name() + " has the value " + c.value()));
            }
        } else if (type instanceof UnionModel union) {
            union(union);
        }
    }

    private void union(UnionModel union) {
        String name = union.name().toString();
        names(
                name,
                Stream.concat(
                        Stream.of(union.name().simpleName(), "Unknown"),
                        union.variants().stream().map(v -> v.javaName())),
                ModelCheck::anyCase);
        unique(name + " by discriminator", union.variants().stream().flatMap(v -> v.discriminatorValues().stream()));
        if (union.variants().size() < 2) {
            problems.add(name + " has one variant only");
        }
        for (UnionModel.Variant variant : union.variants()) {
            ref(name + "." + variant.javaName(), variant.type(), false);
            if (variant.kinds().isEmpty()) {
                problems.add(name + "." + variant.javaName() + " is of no kind");
            }
            if (variant.type().equals(new TypeRef.Named(union.name()))) {
                problems.add(name + "." + variant.javaName() + " wraps the union itself");
            }
        }
    }

    private void resource(ResourceModel resource) {
        names(
                resource.name(),
                resource.operations().stream()
                        .flatMap(o -> o.pagination() == null
                                ? Stream.of(o.methodName())
                                : Stream.of(o.methodName(), o.pagination().methodName())),
                ModelCheck::anyCase);
        names(
                "constants of " + resource.name(),
                resource.operations().stream().map(o -> o.constantName()),
                ModelCheck::anyCase);
        resource.operations().forEach(operation -> operation(resource, operation));
        if (!resource.interfaces().get(0).operations().equals(resource.operations())) {
            problems.add("the first interface of " + resource.name() + " has not every operation");
        }
        for (ResourceModel.ApiInterface api : resource.interfaces()) {
            Set<String> reached = new TreeSet<>();
            api.declared().forEach(o -> reached.add(o.methodName()));
            resource.interfaces().stream()
                    .filter(other -> api.parents().contains(other.blockingName()))
                    .forEach(parent -> parent.operations().forEach(o -> reached.add(o.methodName())));
            Set<String> all =
                    api.operations().stream().map(OperationModel::methodName).collect(Collectors.toSet());
            if (!reached.equals(all)) {
                problems.add(api.blockingName() + " declares and inherits " + reached + ", not " + all);
            }
        }
    }

    private void operation(ResourceModel resource, OperationModel operation) {
        String where = resource.name() + "." + operation.methodName();
        names(
                where,
                operation.request().parameters().stream().map(p -> p.property().javaName()),
                UnaryOperator.identity());
        operation.request().parameters().forEach(p -> ref(where, p.property().type(), true));
        TypeRef result = operation.result().type();
        if (result != null) {
            ref(where, result, false);
        }
        long bodies = operation.request().parameters().stream()
                .filter(p -> Set.of(ParameterPlace.JSON_BODY, ParameterPlace.TEXT_BODY, ParameterPlace.BINARY_BODY)
                        .contains(p.place()))
                .count();
        if (bodies > 1) {
            problems.add(where + " has several bodies");
        }
    }

    private void views() {
        names("views", api.auth().views().stream().map(View::name), ModelCheck::anyCase);
        if (api.auth().views().isEmpty()) {
            problems.add("there is no view");
        }
        Set<String> names = api.auth().views().stream().map(View::name).collect(Collectors.toSet());
        for (View view : api.auth().views()) {
            if (!names.containsAll(view.parents())) {
                problems.add(view.name() + " extends " + view.parents());
            }
        }
    }

    private void ref(String where, TypeRef ref, boolean request) {
        if (ref instanceof TypeRef.Named named && !types.contains(named.name())) {
            problems.add(where + " uses " + named.name() + ", which does not exist");
        } else if (ref instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.UPLOAD && !request) {
            problems.add(where + " is an upload outside of a request");
        } else if (ref instanceof TypeRef.ListOf list) {
            ref(where, list.element(), request);
        } else if (ref instanceof TypeRef.MapOf map) {
            ref(where, map.value(), request);
        } else if (ref instanceof TypeRef.IndexedList list) {
            ref(where, list.element(), request);
        } else if (ref instanceof TypeRef.Tolerant tolerant) {
            ref(where, tolerant.type(), request);
        }
    }

    private void names(String where, Stream<String> names, UnaryOperator<String> key) {
        List<String> all = names.toList();
        all.stream()
                .filter(name -> !SourceVersion.isName(name))
                .forEach(name -> problems.add(where + ": \"" + name + "\" is no name"));
        unique(where, all.stream().map(key));
    }

    private void unique(String where, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.filter(name -> !seen.add(name)).forEach(name -> problems.add(where + ": " + name + " is there twice"));
    }
}
