package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** One property of an object, or the value of one parameter. */
final class PropertyLowering {
    private final SchemaLowering schemas;

    PropertyLowering(SchemaLowering schemas) {
        this.schemas = schemas;
    }

    /**
     * Lowers one.
     *
     * @param carrier the parameter that has the schema and says more of it, or null for a property
     */
    PropertyModel lower(
            String wireName,
            String javaName,
            @Nullable Node schema,
            @Nullable ObjectNode carrier,
            Standing standing,
            boolean required) {
        SchemaUse use = schemas.use(schema);
        LoweredType type = use == null ? schemas.lower(schema, standing) : schemas.lower(use, standing);
        Schema meant = use == null ? null : schemas.flatten(use.target());
        return new PropertyModel(
                wireName,
                javaName,
                type.type(),
                required,
                type.nullable(),
                type.secret(),
                ConstraintsLowering.of(use, meant, carrier, isClass(type)),
                DocsLowering.property(use, meant, carrier, isClass(type), schema));
    }

    private static boolean isClass(LoweredType type) {
        return type.type() instanceof TypeRef.Named
                || (type.type() instanceof TypeRef.Tolerant tolerant && tolerant.type() instanceof TypeRef.Named);
    }
}
