package dev.bindery.generator.lowering;

import dev.bindery.generator.lowering.InterfaceLowering.Interfaces;
import dev.bindery.generator.lowering.ResourceLowering.Resource;
import dev.bindery.generator.lowering.ViewLowering.Credential;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.AuthModel.ViewResource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what each kind of credential opens. */
final class ViewAssembly {
    private final List<Interfaces> interfaces;

    ViewAssembly(List<Interfaces> interfaces) {
        this.interfaces = interfaces;
    }

    /** {@return the views; one that may call everything that another one may, and more, extends it} */
    List<View> views(List<Credential> credentials) {
        Map<String, Set<String>> open = new LinkedHashMap<>();
        credentials.forEach(credential -> open.put(credential.name(), calls(credential)));
        List<View> views = new ArrayList<>();
        for (Credential credential : credentials) {
            views.add(new View(
                    credential.name(),
                    credential.setupMethod(),
                    List.copyOf(credential.schemeIds()),
                    parents(credential.name(), open),
                    resources(credential.name()),
                    credential.docs()));
        }
        return views;
    }

    private Set<String> calls(Credential credential) {
        Set<String> calls = new HashSet<>();
        for (Interfaces apis : interfaces) {
            Resource resource = apis.resource();
            resource.operations().stream()
                    .filter(credential::opens)
                    .forEach(operation -> calls.add(resource.tag() + "." + operation.methodName()));
        }
        return calls;
    }

    private static List<String> parents(String view, Map<String, Set<String>> open) {
        List<String> narrower = open.keySet().stream()
                .filter(other -> isNarrower(other, view, open))
                .toList();
        return narrower.stream()
                .filter(parent -> narrower.stream().noneMatch(other -> isNarrower(parent, other, open)))
                .toList();
    }

    private static boolean isNarrower(String view, String other, Map<String, Set<String>> open) {
        Set<String> operations = open.getOrDefault(view, Set.of());
        Set<String> others = open.getOrDefault(other, Set.of());
        return operations.size() < others.size() && others.containsAll(operations);
    }

    private List<ViewResource> resources(String view) {
        List<ViewResource> resources = new ArrayList<>();
        for (Interfaces apis : interfaces) {
            String name = apis.byView().get(view);
            if (name != null) {
                resources.add(new ViewResource(apis.resource().tag(), name));
            }
        }
        return resources;
    }
}
