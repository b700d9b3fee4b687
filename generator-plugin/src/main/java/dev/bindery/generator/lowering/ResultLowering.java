package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.ResponseChoice.Choice;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ResultModel;
import org.jspecify.annotations.Nullable;

/** What an operation answers. */
final class ResultLowering {
    private final SchemaLowering schemas;
    private final Envelopes envelopes;
    private final ResponseChoice choice;

    ResultLowering(Context context, SchemaLowering schemas, Envelopes envelopes) {
        this.schemas = schemas;
        this.envelopes = envelopes;
        this.choice = new ResponseChoice(context, schemas);
    }

    /**
     * A result.
     *
     * @param model the result
     * @param schema its schema, without the envelope; null where there is none
     * @param envelope the property that holds the result, or null
     */
    record Result(
            ResultModel model,
            @Nullable Node schema,
            @Nullable String envelope) {}

    /** {@return the result of an operation; {@code standing} is what inline types are named after} */
    Result lower(OperationSource operation, Standing operationStanding) {
        Choice response = choice.of(operation);
        if (response == null) {
            return new Result(nothing(Docs.NONE), null, null);
        }
        Docs docs = docs(response.response());
        ObjectNode.Property media = response.media();
        if (media == null) {
            return new Result(nothing(docs), null, null);
        }
        String asked = MediaTypes.isWildcard(media.name()) ? null : media.name();
        Standing standing = RefResolver.isReference(response.reference())
                ? schemas.placeOf(response.response())
                : operationStanding.part("response", "response");
        Node schema = response.schema();
        if (!choice.isJson(media) || isBinary(schema)) {
            ResultModel.Kind kind = MediaTypes.isText(media.name()) && !isBinary(schema)
                    ? ResultModel.Kind.TEXT
                    : ResultModel.Kind.BYTES;
            return new Result(new ResultModel(kind, null, response.bodyMayBeMissing(), asked, docs), null, null);
        }
        String envelope = envelopes.of(operation);
        if (envelope != null && schema != null) {
            Envelopes.Held held = envelopes.held(operation, schema, envelope, standing);
            return held == null
                    ? new Result(nothing(docs), null, null)
                    : json(held.schema(), held.standing(), envelope, mediaType(asked), docs, false);
        }
        return json(schema, standing, null, mediaType(asked), docs, response.bodyMayBeMissing());
    }

    /** {@return the result of a variant, which its schema names without the envelope} */
    Result lower(OperationSource operation, ObjectNode variant, Standing operationStanding) {
        Docs docs = resultDocs(operation);
        String mediaType = variant.text("mediaType");
        if (mediaType != null) {
            return new Result(new ResultModel(ResultModel.Kind.TEXT, null, false, mediaType, docs), null, null);
        }
        Standing standing = operationStanding.part("response", "response");
        return json(variant.get("result"), standing, envelopes.of(operation), null, docs, false);
    }

    private Docs resultDocs(OperationSource operation) {
        Choice response = choice.of(operation);
        return response == null ? Docs.NONE : docs(response.response());
    }

    private static Docs docs(ObjectNode response) {
        return new Docs(response.text("description"), null, false, response.text(DocsLowering.CERTAINTY), null);
    }

    private Result json(
            @Nullable Node schema,
            Standing standing,
            @Nullable String envelope,
            @Nullable String mediaType,
            Docs docs,
            boolean bodyMayBeMissing) {
        Schema meant = schemas.ask().meant(schema);
        if (envelope == null && meant != null && meant.isEmptyObject()) {
            return new Result(nothing(docs), null, null);
        }
        LoweredType type = schemas.lower(schema, standing);
        ResultModel model = new ResultModel(
                ResultModel.Kind.JSON, type.type(), type.nullable() || bodyMayBeMissing, mediaType, docs);
        return new Result(model, schema, envelope);
    }

    private static ResultModel nothing(Docs docs) {
        return new ResultModel(ResultModel.Kind.NOTHING, null, false, null, docs);
    }

    private boolean isBinary(@Nullable Node schema) {
        Schema meant = schemas.ask().meant(schema);
        return meant != null && "binary".equals(meant.text("format"));
    }

    private static @Nullable String mediaType(@Nullable String asked) {
        return asked == null || MediaTypes.plain(asked).equals("application/json") ? null : asked;
    }
}
