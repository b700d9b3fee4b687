package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the operations of all documents. */
final class OperationCatalog {
    private static final Set<String> VERBS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Context context;
    private final Servers servers;

    OperationCatalog(Context context) {
        this.context = context;
        this.servers = new Servers(context);
    }

    /** {@return the operations in the order of the documents} */
    List<OperationSource> operations() {
        List<OperationSource> operations = new ArrayList<>();
        for (SpecDocument document : context.specs().entries()) {
            ObjectNode root = document.root();
            root.propertiesOf("paths").forEach(path -> addPath(root, path, operations));
            if (!root.propertiesOf("webhooks").isEmpty()) {
                context.diagnostics()
                        .note(
                                root.nameLocation("webhooks"),
                                "",
                                "webhooks are calls of the server",
                                "they are not generated");
            }
        }
        return operations;
    }

    private void addPath(ObjectNode root, ObjectNode.Property path, List<OperationSource> operations) {
        ObjectNode item =
                path.value() instanceof ObjectNode node ? context.refs().resolve(node) : null;
        if (item == null || path.name().startsWith("x-")) {
            return;
        }
        for (ObjectNode.Property property : item.properties()) {
            if (VERBS.contains(property.name()) && property.value() instanceof ObjectNode operation) {
                OperationSource source = new OperationSource(root, path.name(), property.name(), item, operation);
                operations.add(source);
                noteUnused(source);
            }
        }
        if (CallPath.hasFragment(path.name())) {
            context.diagnostics().note(path.nameLocation(), "", "the path has a fragment", "it is not sent");
        }
    }

    private void noteUnused(OperationSource operation) {
        note(
                operation,
                operation.node().get("callbacks"),
                "callbacks are calls of the server",
                "they are not generated");
        Node servers = operation.node().has("servers")
                ? operation.node().get("servers")
                : operation.pathItem().get("servers");
        if (this.servers.own(operation) == null) {
            note(operation, servers, "the operation has servers of its own", "the address of the client is used");
        }
    }

    private void note(OperationSource operation, @Nullable Node place, String message, String advice) {
        if (place != null) {
            context.diagnostics().note(place.location(), operation.label(), message, advice);
        }
    }
}
