package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.structure.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An enumeration has values, each once. */
final class EnumValues implements SchemaRule {
    @Override
    public void check(Element schema, SpecSet specs, Report report) {
        if (schema.node().array("enum") == null) {
            return;
        }
        List<Node> values = schema.node().items("enum");
        if (values.isEmpty()) {
            report.warning(schema, "enum", "'enum' is empty, so no value is right", "it is ignored; add values");
        }
        Map<List<String>, ScalarNode> seen = new HashMap<>();
        for (Node value : values) {
            if (value instanceof ScalarNode scalar) {
                checkUnique(scalar, seen, schema, report);
            }
        }
    }

    private static void checkUnique(
            ScalarNode value, Map<List<String>, ScalarNode> seen, Element schema, Report report) {
        ScalarNode first = seen.putIfAbsent(List.of(value.kind(), value.literal()), value);
        if (first != null) {
            String message = "the value '" + value.literal() + "' stands twice in 'enum', first at " + first.location();
            report.warning(schema, value.location(), message, "remove one of them");
        }
    }
}
