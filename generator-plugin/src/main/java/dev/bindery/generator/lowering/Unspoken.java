package dev.bindery.generator.lowering;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.List;

/** Tells what a schema says that Java types cannot: such values are read and written, but not held to it. */
final class Unspoken {
    private static final List<String> CONDITIONS = List.of(
            "not", "if", "contains", "dependentSchemas", "dependentRequired", "propertyNames", "unevaluatedItems");

    private final Diagnostics diagnostics;

    Unspoken(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void noteIn(Schema schema) {
        ObjectNode node = schema.node();
        for (String condition : CONDITIONS) {
            Node value = node.get(condition);
            if (value != null) {
                note(value, "`" + condition + "` has no counterpart in Java", "values are not held to it");
            }
        }
        if (!schema.declaresProperties()) {
            return;
        }
        if (node.get("additionalProperties") instanceof ObjectNode rest
                && !rest.properties().isEmpty()) {
            note(rest, "other properties have a type beside the declared ones", "they are kept as any JSON");
        }
        Node patterns = node.get("patternProperties");
        if (patterns != null) {
            note(patterns, "properties are declared by pattern beside those by name", "they are kept as any JSON");
        }
    }

    private void note(Node place, String message, String advice) {
        diagnostics.note(place.location(), "", message, advice);
    }
}
