package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between each lower bound and its upper one there is room for a value. */
final class Ranges implements SchemaRule {
    private static final List<Bounds> COUNTED = List.of(
            new Bounds("minLength", "maxLength"),
            new Bounds("minItems", "maxItems"),
            new Bounds("minProperties", "maxProperties"),
            new Bounds("minContains", "maxContains"));

    private record Bounds(String lower, String upper) {}

    @Override
    public void check(Element schema, SpecSet specs, Report report) {
        checkOrder(schema, "minimum", "maximum", report);
        checkExclusive(schema, report);
        for (Bounds counted : COUNTED) {
            checkCount(schema, counted.lower(), report);
            checkCount(schema, counted.upper(), report);
            checkOrder(schema, counted.lower(), counted.upper(), report);
        }
        BigDecimal step = schema.node().number("multipleOf");
        if (step != null && step.signum() <= 0) {
            report.warning(schema, "multipleOf", "multipleOf " + step + " is not above 0", "remove it");
        }
    }

    private static void checkOrder(Element schema, String lower, String upper, Report report) {
        BigDecimal from = schema.node().number(lower);
        BigDecimal to = schema.node().number(upper);
        if (from != null && to != null && to.compareTo(from) < 0) {
            String message = upper + " " + to + " is below " + lower + " " + from;
            report.warning(schema, upper, message, "make " + upper + " at least " + from);
        }
    }

    /** In OpenAPI 3.0 an exclusive bound is a boolean beside the bound, in 3.1 a number of its own. */
    private static void checkExclusive(Element schema, Report report) {
        ObjectNode node = schema.node();
        BigDecimal above = exclusive(node, "exclusiveMinimum", "minimum");
        BigDecimal below = exclusive(node, "exclusiveMaximum", "maximum");
        BigDecimal from = above == null ? node.number("minimum") : above;
        BigDecimal to = below == null ? node.number("maximum") : below;
        boolean anyExclusive = above != null || below != null;
        boolean plainOrder =
                node.has("minimum") && node.has("maximum") && isAbove(node.number("minimum"), node.number("maximum"));
        if (anyExclusive && !plainOrder && from != null && to != null && to.compareTo(from) <= 0) {
            String property = below == null ? "exclusiveMinimum" : "exclusiveMaximum";
            String message = "no number lies between " + from + " and " + to + ", one of them excluded";
            report.warning(schema, property, message, "widen the range");
        }
    }

    private static @Nullable BigDecimal exclusive(ObjectNode node, String exclusive, String bound) {
        return node.isTrue(exclusive) ? node.number(bound) : node.number(exclusive);
    }

    private static boolean isAbove(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from != null && to != null && from.compareTo(to) > 0;
    }

    private static void checkCount(Element schema, String bound, Report report) {
        BigDecimal count = schema.node().number(bound);
        if (count != null && count.signum() < 0) {
            report.warning(schema, bound, bound + " " + count + " is negative", "remove it");
        }
    }
}
