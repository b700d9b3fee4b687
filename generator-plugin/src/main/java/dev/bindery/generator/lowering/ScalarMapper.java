package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.model.ScalarKind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From {@code type} and {@code format} to a scalar. Formats without a type of their own stay what they are on the wire. */
final class ScalarMapper {
    private static final BigDecimal INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Set<String> TEXT_FORMATS = Set.of(
            "date",
            "date-time",
            "uuid",
            "uri",
            "email",
            "password",
            "byte",
            "binary",
            "hostname",
            "ipv4",
            "ipv6",
            "uri-reference",
            "time",
            "duration");

    private ScalarMapper() {}

    /** {@return whether the format belongs to texts, so that a schema with nothing else is one} */
    static boolean isTextFormat(@Nullable String format) {
        return format != null && TEXT_FORMATS.contains(format);
    }

    /**
     * The scalar of a type.
     *
     * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}; anything else is any JSON
     */
    static ScalarKind map(String type, Schema schema) {
        String format = schema.text("format");
        String known = format == null ? "" : format;
        return switch (type) {
            case "string" -> text(known);
            case "integer" -> integer(known, schema);
            case "number" -> number(known);
            case "boolean" -> ScalarKind.BOOLEAN;
            default -> ScalarKind.JSON;
        };
    }

    private static ScalarKind text(String format) {
        return switch (format) {
            case "date" -> ScalarKind.DATE;
            case "date-time" -> ScalarKind.DATE_TIME;
            case "uuid" -> ScalarKind.UUID;
            case "uri" -> ScalarKind.URI;
            default -> ScalarKind.STRING;
        };
    }

    private static ScalarKind integer(String format, Schema schema) {
        if (format.equals("unix-time")) {
            return ScalarKind.UNIX_TIME;
        }
        if (format.equals("uint64") || isBeyond(LONG, schema)) {
            return ScalarKind.BIG_INTEGER;
        }
        return format.equals("int32") && !isBeyond(INT, schema) ? ScalarKind.INT32 : ScalarKind.INT64;
    }

    private static boolean isBeyond(BigDecimal largest, Schema schema) {
        return isBeyond(largest, schema.get("maximum")) || isBeyond(largest, schema.get("minimum"));
    }

    private static boolean isBeyond(BigDecimal largest, @Nullable Node bound) {
        BigDecimal number = bound instanceof ScalarNode scalar ? scalar.number() : null;
        BigDecimal smallest = largest.negate().subtract(BigDecimal.ONE);
        return number != null && (number.compareTo(largest) > 0 || number.compareTo(smallest) < 0);
    }

    private static ScalarKind number(String format) {
        return switch (format) {
            case "float" -> ScalarKind.FLOAT;
            case "decimal" -> ScalarKind.DECIMAL;
            case "int32" -> ScalarKind.INT32;
            case "int64" -> ScalarKind.INT64;
            default -> ScalarKind.DOUBLE;
        };
    }
}
