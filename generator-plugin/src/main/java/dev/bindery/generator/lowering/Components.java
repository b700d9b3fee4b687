package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.ComponentKey;
import dev.bindery.generator.lowering.naming.NamingStrategy;
import dev.bindery.generator.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemas that have a name in the specification, and the classes that are settled for them. */
final class Components {
    private static final Set<String> PLAIN_TYPES = Set.of("string", "integer", "number", "boolean", "array");

    private final List<ObjectNode> schemas = new ArrayList<>();
    private final Map<ObjectNode, TypeName> names = new HashMap<>();

    /** Finds and names the components of all documents. */
    Components(Context context, Unwrapper unwrapper) {
        List<ObjectNode> named = new ArrayList<>();
        List<ComponentKey> keys = new ArrayList<>();
        for (SpecDocument document : context.specs().documents()) {
            for (ObjectNode schema : schemasOf(document)) {
                if (document.entry()) {
                    schemas.add(schema);
                }
                if (mayNeedClass(schema, unwrapper)) {
                    named.add(schema);
                    keys.add(key(schema, context));
                }
            }
        }
        List<TypeName> classes = context.naming().components(keys);
        for (int i = 0; i < classes.size(); i++) {
            names.put(named.get(i), classes.get(i));
        }
    }

    private static List<ObjectNode> schemasOf(SpecDocument document) {
        ObjectNode root = document.content() instanceof ObjectNode object ? object : null;
        ObjectNode components = root == null ? null : root.object("components");
        return components == null
                ? List.of()
                : components.propertiesOf("schemas").stream()
                        .map(ObjectNode.Property::value)
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                        .toList();
    }

    /** Names are not spent on what is certainly replaced by its target. */
    private static boolean mayNeedClass(ObjectNode schema, Unwrapper unwrapper) {
        SchemaUse use = unwrapper.unwrap(schema);
        if (use == null || use.named() != null) {
            return false;
        }
        ObjectNode target = use.target();
        boolean plain = SchemaKeys.types(target).size() == 1 && PLAIN_TYPES.containsAll(SchemaKeys.types(target));
        boolean shaped = target.has("oneOf") || target.has("anyOf") || target.has("allOf") || target.has(SchemaKeys.AS);
        return !plain || shaped || !SchemaKeys.values(target).isEmpty();
    }

    private static ComponentKey key(ObjectNode schema, Context context) {
        String key = schema.pointer().last();
        String chosen = schema.text(SchemaKeys.NAME);
        Node node = schema.get(SchemaKeys.NAME);
        if (chosen != null && node != null && !NamingStrategy.isAllowed(chosen)) {
            context.diagnostics()
                    .error(
                            node.location(),
                            "schema " + key,
                            "no class can be called \"" + chosen + "\"",
                            "choose a Java name that generated code does not use itself");
            chosen = null;
        }
        return new ComponentKey(key, chosen, schema.location().file());
    }

    /** {@return the named schemas of the entry documents, in their order} */
    List<ObjectNode> schemas() {
        return schemas;
    }

    /** {@return the class that is settled for a component; null for any other schema} */
    @Nullable
    TypeName name(ObjectNode schema) {
        return names.get(schema);
    }
}
