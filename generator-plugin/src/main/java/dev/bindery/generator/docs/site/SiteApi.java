package dev.bindery.generator.docs.site;

import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One API of a site: its pages, and who refers to whom. */
public final class SiteApi {

    private final String id;
    private final ApiModel model;
    private final @Nullable ApiModel previous;
    private final List<Namespace> namespaces = new ArrayList<>();
    private final Map<String, Method> methodsById = new HashMap<>();
    private final Map<TypeName, TypeModel> types = new TreeMap<>();
    private final Map<TypeName, String> typePaths = new HashMap<>();
    private final Map<String, String> errorPaths = new LinkedHashMap<>();
    private final Uses uses;
    private final Access access;
    private final SortedMap<String, List<Method>> scopes;
    private final List<ErrorModel.Code> commonErrors;
    private final boolean hasErrors;

    /**
     * Gives every part of an API its place.
     *
     * @param id the folder of its pages; empty for the site's root
     * @param model the API
     * @param previous the API as it was before, or null
     */
    public SiteApi(String id, ApiModel model, @Nullable ApiModel previous) {
        this.id = id;
        this.model = model;
        this.previous = previous;
        addNamespaces();
        addTypes();
        addErrors();
        this.uses = new Uses(model, namespaces);
        this.access = new Access(model);
        this.scopes = Scopes.methods(methods());
        Set<String> named = new HashSet<>();
        methods().forEach(method -> named.addAll(method.main().answers().errorCodes()));
        this.commonErrors = model.errors().codes().stream()
                .filter(code -> !named.contains(code.value()))
                .toList();
        this.hasErrors = !model.errors().codes().isEmpty()
                || methods()
                        .anyMatch(method -> !method.main().answers().failures().isEmpty());
    }

    private void addNamespaces() {
        Slugs folders = new Slugs(List.of("types", "errors", "assets"));
        for (ResourceModel resource : model.resources()) {
            String folder = path(folders.take(resource.name(), resource.accessor()));
            Map<String, List<OperationModel>> calls = new LinkedHashMap<>();
            resource.operations()
                    .forEach(call -> calls.computeIfAbsent(call.id(), any -> new ArrayList<>())
                            .add(call));
            Slugs files = new Slugs(List.of("index"));
            List<Method> methods = new ArrayList<>();
            calls.forEach((operation, variants) -> {
                Method nowhere = new Method(operation, resource, variants, "");
                String java = variants.get(0).methodName();
                String file = operation.contains(" ") ? files.take(java) : files.take(nowhere.shortName(), java);
                methods.add(new Method(operation, resource, variants, folder + "/" + file + ".html"));
            });
            methods.sort(Comparator.comparing(Method::id, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Method::id));
            methods.forEach(method -> methodsById.putIfAbsent(method.id(), method));
            namespaces.add(new Namespace(resource, methods, folder + "/index.html"));
        }
    }

    private void addTypes() {
        Slugs files = new Slugs(List.of("index"));
        model.types().forEach(type -> types.put(type.name(), type));
        for (TypeName name : types.keySet()) {
            String packageName = name.packageName().substring(name.packageName().lastIndexOf('.') + 1);
            String file = files.take(name.simpleName(), name.simpleName() + "-" + packageName);
            typePaths.put(name, path("types/" + file + ".html"));
        }
    }

    private void addErrors() {
        Slugs files = new Slugs(List.of("index"));
        for (ErrorModel.Code code : model.errors().codes()) {
            errorPaths.put(code.value(), path("errors/" + files.take(code.value(), code.constantName()) + ".html"));
        }
    }

    /** {@return the folder of its pages, empty for the root} */
    public String id() {
        return id;
    }

    /** {@return the API itself} */
    public ApiModel model() {
        return model;
    }

    /** {@return the API as it was before, or null} */
    public @Nullable ApiModel previous() {
        return previous;
    }

    /** {@return its name for people} */
    public String title() {
        return model.title();
    }

    /** {@return a page of this API, from the root of the site} */
    public String path(String page) {
        return id.isEmpty() ? page : id + "/" + page;
    }

    /** {@return its namespaces by name} */
    public List<Namespace> namespaces() {
        return namespaces;
    }

    /** {@return all methods, namespace by namespace} */
    public Stream<Method> methods() {
        return namespaces.stream().flatMap(namespace -> namespace.methods().stream());
    }

    /** {@return a method by what the platform calls it, or null} */
    public @Nullable Method method(String operation) {
        return methodsById.get(operation);
    }

    /** {@return the types by name} */
    public List<TypeModel> types() {
        return List.copyOf(types.values());
    }

    /** {@return a type by its name, or null} */
    public @Nullable TypeModel type(TypeName name) {
        return types.get(name);
    }

    /** {@return the generated type that a use of a type is about, lists and maps looked through; null if none} */
    public @Nullable TypeModel typeIn(TypeRef ref) {
        TypeName name = Uses.nameIn(ref);
        return name == null ? null : types.get(name);
    }

    /** {@return the page of a type, or null where it has none} */
    public @Nullable String typePath(TypeName name) {
        return typePaths.get(name);
    }

    /** {@return the page of an error code, or null for one that is not known} */
    public @Nullable String errorPath(String code) {
        return errorPaths.get(code);
    }

    /** {@return the methods that ask for each scope, by scope} */
    public SortedMap<String, List<Method>> scopes() {
        return scopes;
    }

    /** {@return the error codes that no method names: any may answer with them} */
    public List<ErrorModel.Code> commonErrors() {
        return commonErrors;
    }

    /** {@return whether there is anything to say of errors} */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** {@return who uses a type} */
    public List<Use> uses(TypeName name) {
        return uses.of(name);
    }

    /** {@return the views that may call a method, in the order of the client} */
    public List<View> views(Method method) {
        return access.views(method);
    }

    /** {@return the anchor of a view on the page of tokens} */
    public String tokenAnchor(View view) {
        return "token-" + view.name();
    }
}
