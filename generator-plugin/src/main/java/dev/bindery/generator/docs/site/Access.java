package dev.bindery.generator.docs.site;

import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.AuthModel.ViewResource;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResourceModel.ApiInterface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which views have which operations. */
public final class Access {

    private final Map<String, List<View>> views = new HashMap<>();

    /** Looks through all views of an API. */
    public Access(ApiModel api) {
        Map<String, ResourceModel> resources = new HashMap<>();
        api.resources().forEach(resource -> resources.put(resource.name(), resource));
        for (View view : api.auth().views()) {
            for (ViewResource part : view.resources()) {
                ResourceModel resource = resources.get(part.resourceName());
                if (resource != null) {
                    add(view, resource, part.interfaceName());
                }
            }
        }
    }

    private void add(View view, ResourceModel resource, String interfaceName) {
        for (ApiInterface api : resource.interfaces()) {
            if (api.blockingName().equals(interfaceName)) {
                api.operations()
                        .forEach(operation -> views.computeIfAbsent(key(resource, operation), any -> new ArrayList<>())
                                .add(view));
            }
        }
    }

    private static String key(ResourceModel resource, OperationModel operation) {
        return resource.accessor() + "." + operation.methodName();
    }

    /** {@return the views that may call an operation, in the order of the client} */
    public List<View> views(ResourceModel resource, OperationModel operation) {
        return views.getOrDefault(key(resource, operation), List.of());
    }

    /** {@return the views that may call a method, in the order of the client} */
    List<View> views(Method method) {
        return views(method.resource(), method.main());
    }
}
