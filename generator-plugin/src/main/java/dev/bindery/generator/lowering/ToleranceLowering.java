package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code x-bindery-as}: several wire forms that mean one type. */
final class ToleranceLowering {
    private static final List<String> SCALARS = List.of("boolean", "integer", "number", "string");

    /** What may be meant, and the types of the forms that it may come in. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "boolean", SCALARS,
            "integer", SCALARS,
            "number", SCALARS,
            "string", SCALARS,
            "list", List.of("array", "object", "boolean"),
            "object", List.of("object", "array", "boolean"));

    private final Context context;
    private final SchemaLowering schemas;

    ToleranceLowering(Context context, SchemaLowering schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    /**
     * One of the forms.
     *
     * @param type its JSON type
     * @param schema what it allows
     * @param lower makes its type
     */
    private record Form(String type, Schema schema, Function<Standing, LoweredType> lower) {

        /** {@code false} where no boolean is meant, and an empty list where no list is. */
        boolean meansNothing(String meant) {
            if (type.equals("array")) {
                boolean empty = "0".equals(schema.text("maxItems"));
                return meant.equals("object") || (empty && !meant.equals("list"));
            }
            List<Node> values = schema.values();
            boolean onlyFalse = values.size() == 1
                    && values.get(0) instanceof ScalarNode scalar
                    && Boolean.FALSE.equals(scalar.bool());
            return type.equals("boolean") && !meant.equals("boolean") && onlyFalse;
        }
    }

    LoweredType lower(Schema schema, Standing standing) {
        String meant = String.valueOf(schema.text(SchemaKeys.AS));
        List<String> allowed = FORMS.get(meant);
        if (allowed == null) {
            error(
                    schema,
                    "forms cannot mean \"" + meant + "\"",
                    "choose one of " + FORMS.keySet().stream().sorted().toList());
            return LoweredType.JSON;
        }
        List<Form> forms = forms(schema);
        List<Form> telling =
                forms.stream().filter(form -> !form.meansNothing(meant)).toList();
        for (Form form : telling) {
            if (!allowed.contains(form.type())) {
                error(schema, "a form of type " + form.type() + " cannot mean " + meant, "use some of " + allowed);
                return LoweredType.JSON;
            }
        }
        LoweredType type = telling.isEmpty() ? null : lower(meant, telling, standing);
        if (type == null) {
            error(schema, "no form can be read as " + meant, "add one of that type");
            return LoweredType.JSON;
        }
        Set<JsonKindName> nothing = forms.stream()
                .filter(form -> !telling.contains(form))
                .map(form -> JsonKinds.ofType(form.type()))
                .collect(Collectors.toSet());
        return withNothing(type, nothing).orNull(!nothing.isEmpty() || allowsNull(schema));
    }

    private static LoweredType withNothing(LoweredType type, Set<JsonKindName> nothing) {
        if (nothing.isEmpty()) {
            return type;
        }
        TypeRef meant = type.type() instanceof TypeRef.Tolerant tolerant ? tolerant.type() : type.type();
        return new LoweredType(new TypeRef.Tolerant(meant, nothing), type.nullable(), type.secret());
    }

    private List<Form> forms(Schema schema) {
        if (variants(schema).isEmpty()) {
            return schema.types().stream()
                    .map(type -> new Form(type, schema, standing -> schemas.lowerAs(type, schema, standing)))
                    .toList();
        }
        return variants(schema).stream()
                .flatMap(variant -> formsOf(variant).stream())
                .toList();
    }

    private List<Form> formsOf(Node variant) {
        SchemaUse use = schemas.use(variant);
        if (use == null || schemas.isNullOnly(use.target())) {
            return List.of();
        }
        Schema form = schemas.flatten(use.target());
        return form.types().stream()
                .map(type -> new Form(type, form, standing -> schemas.lower(use, standing)))
                .toList();
    }

    private static List<Node> variants(Schema schema) {
        return schema.items("oneOf").isEmpty() ? schema.items("anyOf") : schema.items("oneOf");
    }

    private boolean allowsNull(Schema schema) {
        return variants(schema).stream().anyMatch(variant -> {
            SchemaUse use = schemas.use(variant);
            return use != null
                    && (use.nullable() || schemas.flatten(use.target()).nullable());
        });
    }

    private static @Nullable LoweredType lower(String meant, List<Form> forms, Standing standing) {
        Form exact = find(forms, meant.equals("list") ? "array" : meant);
        if (meant.equals("boolean")) {
            return bool(forms);
        }
        if (meant.equals("list")) {
            return list(exact, find(forms, "object"), standing);
        }
        if (exact == null) {
            return meant.equals("object") ? null : tolerant(LoweredType.of(scalar(meant)));
        }
        return tolerant(exact.lower().apply(standing));
    }

    /** Where there are numbers only, they are what is written, too. */
    private static LoweredType bool(List<Form> forms) {
        boolean numbers =
                forms.stream().allMatch(form -> List.of("integer", "number").contains(form.type()));
        return numbers ? LoweredType.of(ScalarKind.BIT) : tolerant(LoweredType.of(ScalarKind.BOOLEAN));
    }

    private static @Nullable LoweredType list(@Nullable Form list, @Nullable Form byIndex, Standing standing) {
        if (byIndex == null) {
            return list == null ? null : tolerant(list.lower().apply(standing));
        }
        LoweredType type = (list == null ? byIndex : list).lower().apply(standing);
        TypeRef element = type.type() instanceof TypeRef.ListOf elements
                ? elements.element()
                : type.type() instanceof TypeRef.MapOf values ? values.value() : null;
        return element == null ? null : new LoweredType(new TypeRef.IndexedList(element), false, type.secret());
    }

    private static LoweredType tolerant(LoweredType type) {
        return new LoweredType(new TypeRef.Tolerant(type.type()), type.nullable(), type.secret());
    }

    private static ScalarKind scalar(String meant) {
        return switch (meant) {
            case "integer" -> ScalarKind.INT64;
            case "number" -> ScalarKind.DOUBLE;
            default -> ScalarKind.STRING;
        };
    }

    private static @Nullable Form find(List<Form> forms, String type) {
        return forms.stream()
                .filter(form -> form.type().equals(type))
                .findFirst()
                .orElse(null);
    }

    private void error(Schema schema, String message, String advice) {
        Node as = schema.get(SchemaKeys.AS);
        context.diagnostics()
                .error((as == null ? schema.node() : as).location(), "", SchemaKeys.AS + ": " + message, advice);
    }
}
