package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What JSON Schema leaves to OpenAPI and its versions: references with siblings, discriminators. */
final class Dialect {

    private final References references;
    private final Set<String> filesOfOldVersion = new HashSet<>();
    private final Map<ObjectNode, List<ObjectNode>> children = new HashMap<>();
    private final Set<ObjectNode> components = new HashSet<>();

    Dialect(SpecSet specs) {
        this.references = new References(specs);
        for (SpecDocument document : specs.documents()) {
            ObjectNode root = document.content() instanceof ObjectNode object ? object : null;
            String version = root == null ? null : root.text("openapi");
            if (version != null && version.startsWith("3.0")) {
                filesOfOldVersion.add(document.file());
            }
            ObjectNode declared = root == null ? null : root.object("components");
            if (declared != null) {
                declared.propertiesOf("schemas").forEach(this::addComponent);
            }
        }
    }

    private void addComponent(ObjectNode.Property component) {
        if (component.value() instanceof ObjectNode schema) {
            components.add(schema);
            for (ObjectNode part : schema.objects("allOf")) {
                ObjectNode parent = part.has("$ref") ? references.object(part) : null;
                if (parent != null) {
                    children.computeIfAbsent(parent, key -> new ArrayList<>()).add(schema);
                }
            }
        }
    }

    References references() {
        return references;
    }

    /** {@return whether what stands beside a reference counts} */
    boolean readsSiblings(ObjectNode reference) {
        return !filesOfOldVersion.contains(reference.location().file());
    }

    /** {@return the components that extend this one} */
    List<ObjectNode> children(ObjectNode parent) {
        return children.getOrDefault(parent, List.of());
    }

    /** {@return the value that names a component; null if nothing does} */
    @Nullable
    String valueOf(ObjectNode discriminator, ObjectNode component) {
        List<String> values = mapped(discriminator, component);
        if (!values.isEmpty()) {
            return values.get(0);
        }
        return components.contains(component) ? component.pointer().last() : null;
    }

    /** {@return the values that the mapping gives to a schema} */
    List<String> mapped(ObjectNode discriminator, ObjectNode schema) {
        List<String> values = new ArrayList<>();
        for (ObjectNode.Property entry : discriminator.propertiesOf("mapping")) {
            String target = entry.value() instanceof ScalarNode scalar ? scalar.literal() : "";
            String pointer = target.matches("[A-Za-z0-9._-]+") ? "#/components/schemas/" + target : target;
            if (schema.equals(resolved(discriminator, pointer))) {
                values.add(entry.name());
            }
        }
        return values;
    }

    private @Nullable Node resolved(ObjectNode from, String pointer) {
        try {
            return references.follow(references.look(from, pointer));
        } catch (IllegalStateException brokenMapping) {
            return null;
        }
    }

    static String lastStep(ObjectNode reference) {
        String text = String.valueOf(reference.text("$ref"));
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
