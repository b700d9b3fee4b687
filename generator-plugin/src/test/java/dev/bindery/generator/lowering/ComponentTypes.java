package dev.bindery.generator.lowering;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.NamingStrategy;
import dev.bindery.generator.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.Map;

/** What component schemas become, those among them that get no class of their own. */
public final class ComponentTypes {

    private ComponentTypes() {}

    /** {@return the types by schema, in the order of the documents} */
    public static Map<ObjectNode, TypeRef> of(SpecSet specs, String packageName) {
        Context context = new Context(specs, new NamingStrategy(packageName), new Diagnostics());
        SchemaLowering schemas = new SchemaLowering(context);
        schemas.lowerComponents();
        Map<ObjectNode, TypeRef> types = new LinkedHashMap<>();
        for (SpecDocument document : specs.entries()) {
            ObjectNode components = document.root().object("components");
            if (components != null) {
                for (ObjectNode.Property component : components.propertiesOf("schemas")) {
                    if (component.value() instanceof ObjectNode schema) {
                        types.put(
                                schema,
                                schemas.lower(schema, schemas.placeOf(schema)).type());
                    }
                }
            }
        }
        return types;
    }
}
