package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.TypeName;
import org.jspecify.annotations.Nullable;

/** The property that holds the result where an answer is more than that. */
final class Envelopes {
    private static final String KEY = "x-bindery-envelope";

    private final Context context;
    private final SchemaLowering schemas;
    private final @Nullable String usual;

    Envelopes(Context context, SchemaLowering schemas, DocumentKeys keys) {
        this.context = context;
        this.schemas = schemas;
        ObjectNode envelope = keys.object(KEY);
        this.usual = envelope == null ? null : envelope.text("result");
    }

    /** {@return the property, null where the body is the result} */
    @Nullable
    String of(OperationSource operation) {
        Node own = operation.node().get(KEY);
        if (own instanceof ObjectNode envelope) {
            return envelope.text("result");
        }
        return own instanceof ScalarNode ? null : usual;
    }

    /**
     * What the envelope holds.
     *
     * @param schema the result's schema
     * @param standing what it is named after if it stands inline
     */
    record Held(Node schema, Standing standing) {}

    /** {@return what the envelope holds; null, and an error, if the response has no such property} */
    @Nullable
    Held held(OperationSource operation, Node response, String envelope, Standing standing) {
        SchemaUse use = schemas.use(response);
        Schema meant = schemas.ask().meant(response);
        Schema.Definition property = meant == null ? null : schemas.ask().property(meant, envelope);
        if (use == null || property == null) {
            context.diagnostics()
                    .error(
                            response.location(),
                            operation.label(),
                            "the response has no property " + envelope + ", which is to hold the result",
                            "declare it, or set " + KEY + ": false");
            return null;
        }
        TypeName owner = property.part().owner();
        ObjectNode named = use.named();
        if (owner != null) {
            return new Held(property.schema(), Standing.property(owner, envelope));
        }
        Standing place = named == null ? standing : schemas.placeOf(named).part(envelope, "property");
        return new Held(property.schema(), place);
    }
}
