package dev.bindery.generator.loader.parse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Which plain scalars are numbers, booleans or null: those of the core schema of YAML 1.2, as OpenAPI asks for. SnakeYAML
 * by itself follows YAML 1.1, for which {@code no}, {@code 12:30}, {@code 1_000} and {@code 2026-01-01} are no texts.
 * {@code .inf} and {@code .nan} are texts, since JSON has no such numbers.
 */
final class CoreSchema extends Resolver {
    static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    @Override
    protected void addImplicitResolvers() {
        // Those of YAML 1.1 stay away.
    }

    @Override
    public Tag resolve(NodeId kind, @Nullable String value, boolean implicit) {
        if (kind != NodeId.scalar || !implicit || value == null) {
            return super.resolve(kind, value, implicit);
        }
        return switch (value) {
            case "", "~", "null", "Null", "NULL" -> Tag.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Tag.BOOL;
            case "<<" -> Tag.MERGE;
            default -> startsLikeNumber(value.charAt(0)) ? number(value) : Tag.STR;
        };
    }

    private static boolean startsLikeNumber(char first) {
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }

    private static Tag number(String value) {
        if (INTEGER.matcher(value).matches()) {
            return Tag.INT;
        }
        return DECIMAL.matcher(value).matches() ? Tag.FLOAT : Tag.STR;
    }
}
