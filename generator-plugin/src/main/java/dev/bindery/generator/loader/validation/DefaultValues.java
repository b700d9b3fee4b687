package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.structure.Element;
import java.math.BigDecimal;
import java.util.List;

/** A default is a value that its own schema allows. */
final class DefaultValues implements SchemaRule {
    @Override
    public void check(Element schema, SpecSet specs, Report report) {
        Node value = schema.node().get("default");
        if (value == null || (value instanceof ScalarNode scalar && scalar.isNull())) {
            return;
        }
        List<String> types = SchemaTypes.of(schema.node());
        List<Node> allowed = schema.node().items("enum");
        if (!types.isEmpty() && types.stream().noneMatch(type -> isOf(type, value))) {
            String message = "the default is " + value.kind() + ", and the type is " + String.join(" or ", types);
            report.warning(schema, "default", message, "correct one of them");
        } else if (!allowed.isEmpty() && allowed.stream().noneMatch(value::sameContent)) {
            report.warning(schema, "default", "the default is not in 'enum'", "use one of the values");
        }
    }

    private static boolean isOf(String type, Node value) {
        return switch (type) {
            case "object" -> value instanceof ObjectNode;
            case "array" -> value instanceof ArrayNode;
            case "string" -> isOf(ScalarNode.Type.TEXT, value);
            case "boolean" -> isOf(ScalarNode.Type.BOOLEAN, value);
            case "number" -> isOf(ScalarNode.Type.NUMBER, value);
            case "integer" -> isInteger(value);
            case "null" -> false;
            default -> true; // a type that does not exist is reported as such
        };
    }

    private static boolean isOf(ScalarNode.Type type, Node value) {
        return value instanceof ScalarNode scalar && scalar.type() == type;
    }

    private static boolean isInteger(Node value) {
        BigDecimal number = value instanceof ScalarNode scalar ? scalar.number() : null;
        return number != null
                && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0);
    }
}
