package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.CallKey;
import dev.bindery.generator.lowering.naming.ResourceNames;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Groups operations into resources: by their first tag, else by the first word of their path. */
final class ResourceLowering {
    private final Context context;
    private final VariantLowering variants;
    private final OperationLowering operations;

    ResourceLowering(Context context, OperationLowering operations) {
        this.context = context;
        this.variants = new VariantLowering(context);
        this.operations = operations;
    }

    /**
     * A resource before its interfaces are known.
     *
     * @param tag its name in the document
     * @param names its names
     * @param docs what it is
     * @param operations all operations
     */
    record Resource(String tag, ResourceNames names, Docs docs, List<OperationModel> operations) {}

    /** {@return the resources by name} */
    List<Resource> lower(List<OperationSource> all) {
        Map<String, List<OperationSource>> byKey = new TreeMap<>();
        for (OperationSource operation : all) {
            byKey.computeIfAbsent(context.naming().resourceKey(tag(operation)), k -> new ArrayList<>())
                    .add(operation);
        }
        List<Resource> resources = new ArrayList<>();
        byKey.values().forEach(group -> resources.add(resource(group)));
        return resources;
    }

    private Resource resource(List<OperationSource> group) {
        String tag = tag(group.get(0));
        ResourceNames names = context.naming().resource(tag);
        List<CallSource> calls = group.stream()
                .flatMap(operation -> variants.calls(operation).stream())
                .toList();
        List<CallKey> keys = calls.stream().map(variants::key).toList();
        List<String> methods = context.naming().methods(names, keys);
        List<OperationModel> models = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            checkName(calls.get(i).operation(), keys.get(i).chosen(), methods.get(i));
            models.add(operations.lower(calls.get(i), names, methods.get(i)));
        }
        return new Resource(tag, names, docs(tag), models);
    }

    private void checkName(OperationSource operation, @Nullable String chosen, String method) {
        if (chosen != null && !chosen.equals(method)) {
            context.diagnostics()
                    .error(
                            operation.node().location(),
                            operation.label(),
                            "another method of the resource is called \"" + chosen + "\"",
                            "choose another name");
        }
    }

    private String tag(OperationSource operation) {
        List<String> tags = operation.node().texts("tags");
        return tags.isEmpty() || tags.get(0).isBlank() ? context.naming().resourceOf(operation.path()) : tags.get(0);
    }

    private Docs docs(String tag) {
        for (SpecDocument document : context.specs().entries()) {
            for (ObjectNode node : document.root().objects("tags")) {
                if (tag.equals(node.text("name"))) {
                    return DocsLowering.of(node);
                }
            }
        }
        return Docs.NONE;
    }
}
