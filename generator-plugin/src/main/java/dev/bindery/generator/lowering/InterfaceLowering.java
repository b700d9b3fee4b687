package dev.bindery.generator.lowering;

import dev.bindery.generator.lowering.ResourceLowering.Resource;
import dev.bindery.generator.lowering.ViewLowering.Credential;
import dev.bindery.generator.lowering.naming.ResourceNames;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel.ApiInterface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The interfaces of a resource: one for each set of operations that some credential may call. */
final class InterfaceLowering {
    private final Context context;

    InterfaceLowering(Context context) {
        this.context = context;
    }

    /**
     * The interfaces of a resource and who gets which.
     *
     * @param resource the resource
     * @param interfaces the interfaces, that with all operations first
     * @param byView the interface's name by the view's; views that may call nothing are missing
     */
    record Interfaces(Resource resource, List<ApiInterface> interfaces, Map<String, String> byView) {}

    Interfaces lower(Resource resource, List<Credential> credentials) {
        ResourceNames classes = resource.names();
        List<OperationModel> operations = resource.operations();
        Map<Set<String>, List<String>> names = new LinkedHashMap<>();
        names.put(methods(operations), List.of(classes.className("api"), classes.className("async", "api")));
        Map<String, String> byView = new LinkedHashMap<>();
        for (Credential credential : credentials) {
            Set<String> open =
                    methods(operations.stream().filter(credential::opens).toList());
            if (!open.isEmpty()) {
                names.computeIfAbsent(open, o -> context.naming().narrowerApi(classes, credential.name()));
                byView.put(
                        credential.name(), names.getOrDefault(open, List.of()).get(0));
            }
        }
        List<ApiInterface> interfaces = new ArrayList<>();
        names.forEach((open, name) -> interfaces.add(api(open, name, names, operations)));
        return new Interfaces(resource, interfaces, byView);
    }

    private static Set<String> methods(List<OperationModel> operations) {
        return operations.stream().map(OperationModel::methodName).collect(Collectors.toSet());
    }

    private static ApiInterface api(
            Set<String> methods,
            List<String> name,
            Map<Set<String>, List<String>> all,
            List<OperationModel> operations) {
        List<Set<String>> narrower = all.keySet().stream()
                .filter(other -> other.size() < methods.size() && methods.containsAll(other))
                .toList();
        List<Set<String>> parents = narrower.stream()
                .filter(set ->
                        narrower.stream().noneMatch(other -> other.size() > set.size() && other.containsAll(set)))
                .toList();
        List<OperationModel> open = operations.stream()
                .filter(operation -> methods.contains(operation.methodName()))
                .toList();
        List<OperationModel> declared = open.stream()
                .filter(operation -> !isInherited(operation.methodName(), parents, all.keySet()))
                .toList();
        List<String> parentNames = parents.stream()
                .map(parent -> all.getOrDefault(parent, List.of()).get(0))
                .sorted()
                .toList();
        return new ApiInterface(name.get(0), name.get(1), parentNames, declared, open);
    }

    /** A method that comes down on several ways from different interfaces has to be declared anew. */
    private static boolean isInherited(String method, List<Set<String>> parents, Set<Set<String>> all) {
        List<Set<String>> ways =
                parents.stream().filter(parent -> parent.contains(method)).toList();
        return !ways.isEmpty()
                && all.stream()
                        .anyMatch(source ->
                                source.contains(method) && ways.stream().allMatch(way -> way.containsAll(source)));
    }
}
