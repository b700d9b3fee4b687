package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.LongestConstant;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.lowering.naming.WireName;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ScalarKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enumerations: an open class for texts and integers, the plain scalar for everything else. */
final class EnumLowering {
    /** Beyond this the class would not fit what the JVM allows a class to initialize. */
    private static final int MOST_CONSTANTS = 3_000;

    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");
    private static final Set<String> NUMBERS = Set.of("integer", "number");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}(\\.0+)?");
    private static final List<String> NAME_KEYS = List.of("x-enum-varnames", "x-enumNames");
    private static final List<String> DOCS_KEYS = List.of("x-enum-descriptions", "x-enumDescriptions");

    private final Context context;
    private final SchemaLowering schemas;

    EnumLowering(Context context, SchemaLowering schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    LoweredType lower(Schema schema, Standing standing) {
        List<Node> values = withoutNull(schema.values());
        ScalarKind base = base(schema);
        switch (base) {
            case STRING, INT32, INT64 -> {
                boolean oneInline = values.size() == 1 && standing.reserved() == null;
                if (oneInline || areTooMany(schema, values) || isAnyTooLong(values)) {
                    return LoweredType.of(base);
                }
                return schemas.named(
                        schema,
                        standing,
                        name -> new EnumModel(
                                name, DocsLowering.type(schema), base, constants(List.of(schema.valuesNode()), base)));
            }
            case JSON -> {
                if (!values.isEmpty()) {
                    schemas.note(
                            schema.node(),
                            "the values are of several types, or not of the declared one",
                            "they are not enumerated");
                }
                return values.isEmpty() ? LoweredType.JSON : schemas.lowerPlain(schema, standing);
            }
            default -> {
                return LoweredType.of(base);
            }
        }
    }

    /** {@return one enumeration of the values of several schemas} */
    LoweredType merged(Schema union, List<Schema> members, ScalarKind base, Standing standing) {
        List<ObjectNode> nodes = members.stream().map(Schema::valuesNode).toList();
        if (isAnyTooLong(
                members.stream().flatMap(member -> member.values().stream()).toList())) {
            return LoweredType.of(base);
        }
        return schemas.named(
                union, standing, name -> new EnumModel(name, DocsLowering.type(union), base, constants(nodes, base)));
    }

    private boolean isAnyTooLong(List<Node> values) {
        for (Node value : values) {
            if (!LongestConstant.fits(value)) {
                schemas.note(value, "a value is longer than a constant can be", "the values are not enumerated");
                return true;
            }
        }
        return false;
    }

    private boolean areTooMany(Schema schema, List<Node> values) {
        if (values.size() > MOST_CONSTANTS) {
            schemas.note(schema.node(), "there are " + values.size() + " values", "they are not enumerated");
        }
        return values.size() > MOST_CONSTANTS;
    }

    private static List<Node> withoutNull(List<Node> values) {
        return values.stream().filter(value -> !SchemaKeys.isNull(value)).toList();
    }

    /**
     * {@return what all values are, any JSON if they are no scalars, of several types or not of the declared one; this
     * counts more than how they are written}
     */
    static ScalarKind base(Schema schema) {
        List<Node> values = withoutNull(schema.values());
        Set<String> written = values.stream().map(JsonKinds::typeOf).collect(Collectors.toSet());
        Set<String> meant = schema.types().size() == 1 ? schema.types() : written;
        if (values.isEmpty() || !SCALARS.containsAll(written) || !SCALARS.containsAll(meant)) {
            return ScalarKind.JSON;
        }
        if (meant.equals(Set.of("boolean"))) {
            return areAll(BOOLEAN, values) ? ScalarKind.BOOLEAN : ScalarKind.JSON;
        }
        boolean integers = areAll(INTEGER, values);
        if (NUMBERS.containsAll(meant)) {
            if (!areAll(NUMBER, values)) {
                return ScalarKind.JSON;
            }
            boolean small = integers && ScalarMapper.map("integer", schema) == ScalarKind.INT32;
            return small ? ScalarKind.INT32 : integers ? ScalarKind.INT64 : ScalarKind.DOUBLE;
        }
        return meant.equals(Set.of("string")) ? ScalarKind.STRING : ScalarKind.JSON;
    }

    private static boolean areAll(Pattern form, List<Node> values) {
        return values.stream()
                .allMatch(value -> value instanceof ScalarNode scalar
                        && form.matcher(scalar.literal()).matches());
    }

    private record Constant(
            String value, @Nullable String name, @Nullable String description, String source) {}

    private static List<Constant> constantsOf(List<ObjectNode> nodes) {
        Map<String, Constant> constants = new LinkedHashMap<>();
        for (ObjectNode node : nodes) {
            List<Node> values = SchemaKeys.values(node);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof ScalarNode scalar && !scalar.isNull()) {
                    String value = scalar.literal();
                    String name = told(node, NAME_KEYS, i, value);
                    String description = told(node, DOCS_KEYS, i, value);
                    constants.putIfAbsent(value, new Constant(value, name, description, DocsLowering.source(scalar)));
                }
            }
        }
        return List.copyOf(constants.values());
    }

    /** What is said of a value, by its index in a list or by itself in a map. */
    private static @Nullable String told(ObjectNode node, List<String> keys, int index, String value) {
        for (String key : keys) {
            Node told = node.get(key);
            if (told instanceof ArrayNode list && index < list.items().size()) {
                return list.items().get(index) instanceof ScalarNode text ? text.text() : null;
            }
            if (told instanceof ObjectNode map && map.has(value)) {
                return map.text(value);
            }
        }
        return null;
    }

    private List<EnumModel.Constant> constants(List<ObjectNode> nodes, ScalarKind base) {
        List<Constant> constants = constantsOf(nodes);
        List<String> names = context.naming()
                .constants(constants.stream()
                        .map(constant -> WireName.of(constant.name() == null ? constant.value() : constant.name()))
                        .toList());
        List<EnumModel.Constant> models = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Constant constant = constants.get(i);
            String value = base == ScalarKind.STRING
                    ? constant.value()
                    : constant.value().replaceFirst("\\.0+$", "");
            Docs docs = new Docs(null, constant.description(), false, null, constant.source());
            models.add(new EnumModel.Constant(names.get(i), value, docs));
        }
        return models;
    }
}
