package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.model.Constraints;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schema says of values beyond their type. */
final class ConstraintsLowering {
    private ConstraintsLowering() {}

    /**
     * The constraints of a property.
     *
     * @param use the schema and what wraps it; null where nothing is said
     * @param meant the same schema with all its parts
     * @param carrier the parameter that has the schema and may have an example, or null for a property
     * @param hasClass whether the values have a class of their own, so that only default and example are the property's
     */
    static Constraints of(
            @Nullable SchemaUse use, @Nullable Schema meant, @Nullable ObjectNode carrier, boolean hasClass) {
        if (use == null || meant == null) {
            return Constraints.NONE;
        }
        Node given = use.nearest(wrapper -> wrapper.get("default"));
        String defaultValue = given == null || SchemaKeys.isNull(given) ? null : JsonText.of(given);
        String example = example(use, carrier);
        if (hasClass) {
            return new Constraints(null, null, false, false, null, null, null, null, null, defaultValue, null, example);
        }
        boolean numbers = leavesRoom(meant, "minimum", "maximum");
        boolean lengths = leavesRoom(meant, "minLength", "maxLength");
        boolean sizes = leavesRoom(meant, "minItems", "maxItems");
        return new Constraints(
                numbers ? bound(meant, "minimum", "exclusiveMinimum") : null,
                numbers ? bound(meant, "maximum", "exclusiveMaximum") : null,
                isExclusive(meant, "exclusiveMinimum"),
                isExclusive(meant, "exclusiveMaximum"),
                lengths ? count(meant, "minLength") : null,
                lengths ? count(meant, "maxLength") : null,
                sizes ? count(meant, "minItems") : null,
                sizes ? count(meant, "maxItems") : null,
                meant.text("pattern"),
                defaultValue,
                constant(meant),
                example);
    }

    /** {@return the example of the parameter, else of the schema that is nearest to it} */
    private static @Nullable String example(SchemaUse use, @Nullable ObjectNode carrier) {
        Node example = carrier == null ? null : Examples.scalar(carrier);
        Node found = example == null ? use.nearest(Examples::scalar) : example;
        return found == null ? null : JsonText.of(found);
    }

    private static @Nullable String constant(Schema schema) {
        List<Node> values = schema.values();
        return values.size() == 1 && values.get(0) instanceof ScalarNode only ? only.text() : null;
    }

    /** In OpenAPI 3.1 the exclusive bound is a number of its own, in 3.0 a word on the other one. */
    private static @Nullable String bound(Schema schema, String inclusive, String exclusive) {
        BigDecimal number = number(schema, exclusive);
        return number != null
                ? schema.text(exclusive)
                : number(schema, inclusive) != null ? schema.text(inclusive) : null;
    }

    private static boolean isExclusive(Schema schema, String exclusive) {
        return number(schema, exclusive) != null
                || (schema.get(exclusive) instanceof ScalarNode scalar && Boolean.TRUE.equals(scalar.bool()));
    }

    /** Bounds that contradict each other are a slip, which is no fact to tell. */
    private static boolean leavesRoom(Schema schema, String lower, String upper) {
        BigDecimal from = number(schema, lower);
        BigDecimal to = number(schema, upper);
        return from == null || to == null || from.compareTo(to) <= 0;
    }

    private static @Nullable Long count(Schema schema, String key) {
        BigDecimal number = number(schema, key);
        if (number == null || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return null;
        }
        return number.longValue();
    }

    private static @Nullable BigDecimal number(Schema schema, String key) {
        return schema.get(key) instanceof ScalarNode scalar ? scalar.number() : null;
    }
}
