package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Path items, whose operations share parameters and servers. */
final class PathItems {
    private static final Set<String> VERBS = Structure.of(ElementKind.PATH_ITEM).names(ElementKind.OPERATION);

    private final RefResolver refs;

    PathItems(RefResolver refs) {
        this.refs = refs;
    }

    /** {@return the path item with its operations changed} */
    static ObjectNode mapOperations(ObjectNode item, UnaryOperator<ObjectNode> change) {
        List<Property> properties = new ArrayList<>();
        for (Property property : item.properties()) {
            Node value = VERBS.contains(property.name()) && property.value() instanceof ObjectNode operation
                    ? change.apply(operation)
                    : property.value();
            properties.add(new Property(property.name(), property.nameLocation(), value));
        }
        return new ObjectNode(item.location(), item.pointer(), properties);
    }

    /** {@return the path item with what its operations share put on each of them} */
    ObjectNode withoutShared(ObjectNode item) {
        ObjectNode changed = mapOperations(item, operation -> {
            List<Property> properties = new ArrayList<>(operation.properties());
            properties.removeIf(property -> property.name().equals("parameters"));
            List<Node> parameters = parameters(item, operation);
            if (!parameters.isEmpty()) {
                Node list =
                        new ArrayNode(operation.location(), operation.pointer().child("parameters"), parameters);
                properties.add(new Property("parameters", operation.nameLocation("parameters"), list));
            }
            Node servers = item.get("servers");
            if (servers != null && !operation.has("servers")) {
                properties.add(new Property("servers", item.nameLocation("servers"), servers));
            }
            return new ObjectNode(operation.location(), operation.pointer(), properties);
        });
        List<Property> kept = new ArrayList<>(changed.properties());
        kept.removeIf(property ->
                property.name().equals("parameters") || property.name().equals("servers"));
        return new ObjectNode(item.location(), item.pointer(), kept);
    }

    /** {@return the operation's parameters, and those of its path that it does not replace} */
    private List<Node> parameters(ObjectNode item, ObjectNode operation) {
        List<Node> all = new ArrayList<>(operation.items("parameters"));
        List<List<String>> own =
                operation.objects("parameters").stream().map(this::identity).toList();
        for (ObjectNode shared : item.objects("parameters")) {
            if (!own.contains(identity(shared))) {
                all.add(shared);
            }
        }
        return all;
    }

    private List<String> identity(ObjectNode parameter) {
        ObjectNode target = refs.resolve(parameter);
        return target == null
                ? List.of()
                : List.of(String.valueOf(target.text("in")), String.valueOf(target.text("name")));
    }
}
