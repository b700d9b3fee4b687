package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From schemas to types. A schema that gets a class is named at once and lowered later, so that schemas may contain
 * themselves.
 */
final class SchemaLowering {
    private final Context context;
    private final Unwrapper unwrapper;
    private final AllOfFlattener flattener;
    private final Components components;
    private final Places places;
    private final Twins twins;
    private final SharedTypes shared = new SharedTypes();
    private final Unspoken unspoken;
    private final EnumLowering enums;
    private final UnionLowering unions;
    private final ToleranceLowering tolerance;
    private final ObjectLowering objects;
    private final SchemaQuestions questions;

    private final Map<ObjectNode, LoweredType> lowered = new HashMap<>();
    private final Set<ObjectNode> underway = new HashSet<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();
    private final List<TypeModel> types = new ArrayList<>();

    SchemaLowering(Context context) {
        this.context = context;
        this.unwrapper = new Unwrapper(context.refs());
        this.components = new Components(context, unwrapper);
        this.flattener = new AllOfFlattener(context.refs(), components::name);
        this.places = new Places(components, context.naming().modelPackage());
        this.twins = new Twins(context, components, places);
        this.unspoken = new Unspoken(context.diagnostics());
        this.enums = new EnumLowering(context, this);
        Subtypes subtypes = new Subtypes(components, context.refs());
        this.unions = new UnionLowering(context, this, subtypes, enums);
        this.questions = new SchemaQuestions(this, subtypes);
        this.tolerance = new ToleranceLowering(context, this);
        this.objects = new ObjectLowering(context, this);
    }

    /** Lowers the components of all documents, whether anything refers to them or not. */
    void lowerComponents() {
        components.schemas().forEach(schema -> lower(schema, places.of(schema)));
        finish();
    }

    /** Lowers every class that was named and not lowered yet. */
    void finish() {
        for (Runnable next = pending.poll(); next != null; next = pending.poll()) {
            next.run();
        }
    }

    /** {@return the classes, by name, as the operations use them} */
    List<TypeModel> types(List<OperationModel> operations, Builders builders) {
        SentTypes sent = new SentTypes(types, operations);
        return types.stream()
                .map(type -> sent.relaxed(type, objects.readOnly(type.name())))
                .map(type -> builders == Builders.SENT ? sent.withBuilderIfSent(type) : type)
                .sorted(Comparator.comparing(TypeModel::name))
                .toList();
    }

    /** {@return the schema that is meant behind references and the like; null where nothing is said or it is broken} */
    @Nullable
    SchemaUse use(@Nullable Node schema) {
        return schema instanceof ObjectNode object ? unwrapper.unwrap(object) : null;
    }

    /** {@return the schema with everything that {@code allOf} adds to it} */
    Schema flatten(ObjectNode schema) {
        return flattener.flatten(schema);
    }

    /** {@return what others ask of schemas} */
    SchemaQuestions ask() {
        return questions;
    }

    /** {@return the properties of an object, each with the definition that holds} */
    List<ObjectLowering.Settled> settled(Schema schema) {
        return objects.settled(schema);
    }

    /** {@return whether the schema allows nothing but null} */
    boolean isNullOnly(Node schema) {
        return unwrapper.isNullOnly(schema);
    }

    /** {@return where something stands that a {@code $ref} leads to} */
    Standing placeOf(ObjectNode target) {
        return places.of(target);
    }

    /**
     * Lowers a schema.
     *
     * @param schema the schema; null and {@code true} allow anything
     * @param standing what the type is named after if the schema stands inline
     */
    LoweredType lower(@Nullable Node schema, Standing standing) {
        if (schema instanceof ScalarNode scalar && Boolean.FALSE.equals(scalar.bool())) {
            note(schema, "the schema `false` allows no value", "read as any JSON");
        }
        SchemaUse use = use(schema);
        if (use == null) {
            if (schema instanceof ObjectNode) {
                note(schema, "the schema leads back to itself", "read as any JSON");
            }
            return LoweredType.JSON;
        }
        return lower(use, standing);
    }

    /** Lowers a schema whose wrapping is known. */
    LoweredType lower(SchemaUse use, Standing standing) {
        ObjectNode target = use.named() == null ? twins.first(use.target()) : use.target();
        LoweredType known = lowered.get(target);
        if (known == null && !underway.add(target)) {
            note(target, "the list or map contains itself without end", "read as any JSON");
            known = LoweredType.JSON;
        }
        if (known == null) {
            Schema schema = flatten(target);
            unspoken.noteIn(schema);
            known = dispatch(schema, place(use, target, standing)).orNull(schema.nullable());
            lowered.put(target, known);
            underway.remove(target);
        }
        return known.orNull(use.nullable());
    }

    private Standing place(SchemaUse use, ObjectNode target, Standing standing) {
        TypeName settled = components.name(target) == null ? twins.name(target) : components.name(target);
        if (use.named() != null) {
            return places.of(use.named());
        }
        return settled == null ? standing : standing.settled(settled);
    }

    private LoweredType dispatch(Schema schema, Standing standing) {
        if (schema.has(SchemaKeys.AS)) {
            return tolerance.lower(schema, standing);
        }
        if (!schema.values().isEmpty()) {
            return enums.lower(schema, standing);
        }
        LoweredType union = unions.lower(schema, standing);
        return union == null ? lowerPlain(schema, standing) : union;
    }

    /** Lowers by type, whatever else the schema says of alternatives and values. */
    LoweredType lowerPlain(Schema schema, Standing standing) {
        Set<String> allowed = schema.types();
        if (allowed.size() > 1) {
            return unions.ofTypes(schema, standing);
        }
        return allowed.isEmpty() ? LoweredType.JSON : lowerAs(allowed.iterator().next(), schema, standing);
    }

    /** Lowers what a schema says of values of one type. */
    LoweredType lowerAs(String type, Schema schema, Standing standing) {
        return switch (type) {
            case "object" -> objects.lower(schema, standing);
            case "array" -> list(schema, standing);
            case "string", "integer", "number", "boolean" -> scalar(type, schema);
            default -> {
                note(schema.node(), "\"" + type + "\" is no type of JSON", "read as any JSON");
                yield LoweredType.JSON;
            }
        };
    }

    private static LoweredType scalar(String type, Schema schema) {
        TypeRef scalar = new TypeRef.Scalar(ScalarMapper.map(type, schema));
        return new LoweredType(scalar, false, "password".equals(schema.text("format")));
    }

    private LoweredType list(Schema schema, Standing standing) {
        if (schema.has("prefixItems")) {
            note(schema.node(), "each element of the list has a type of its own", "read as a list of any JSON");
            return LoweredType.JSON.list();
        }
        return lower(schema.get("items"), standing.item()).list();
    }

    /**
     * Gives a schema a class. One that stands at the same place and says the same has it already.
     *
     * @param model makes the class once its turn comes
     */
    LoweredType named(Schema schema, Standing standing, Function<TypeName, TypeModel> model) {
        TypeName twin = shared.find(schema.node(), standing);
        TypeName name = twin == null ? context.naming().type(standing) : twin;
        if (twin == null) {
            shared.add(schema.node(), standing, name);
            pending.add(() -> types.add(model.apply(name)));
        }
        return LoweredType.of(new TypeRef.Named(name));
    }

    void note(Node place, String message, String advice) {
        context.diagnostics().note(place.location(), "", message, advice);
    }
}
