package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.MediaTypeNames;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.Constraints;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.ParameterStyle;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Request bodies. Of several media types the first of JSON, form, multipart, text, anything else is sent, ranges last. */
final class BodyLowering {
    private static final List<Predicate<String>> PREFERENCE = List.of(
            MediaTypes::isPlainJson,
            type -> MediaTypes.isJson(type) && !MediaTypes.isWildcard(type),
            MediaTypes::isJson,
            MediaTypes::isForm,
            MediaTypes::isMultipart,
            MediaTypes::isText,
            any -> true);

    private final Context context;
    private final SchemaLowering schemas;
    private final PropertyLowering properties;
    private final FieldsLowering fields;

    BodyLowering(Context context, SchemaLowering schemas) {
        this.context = context;
        this.schemas = schemas;
        this.properties = new PropertyLowering(schemas);
        this.fields = new FieldsLowering(schemas);
    }

    /** {@return the parameters that the body of an operation is made of} */
    List<Draft> drafts(OperationSource operation, Standing operationStanding) {
        ObjectNode reference = operation.node().object("requestBody");
        ObjectNode body = reference == null ? null : context.refs().resolve(reference);
        ObjectNode.Property media = body == null ? null : chosen(operation, body);
        if (reference == null || body == null || media == null) {
            return List.of();
        }
        boolean shared = RefResolver.isReference(reference);
        Standing standing = shared ? schemas.placeOf(body) : operationStanding;
        ObjectNode type = media.value() instanceof ObjectNode object ? object : body;
        String mediaType = MediaTypes.first(media.name());
        Content content = new Content(body, type, mediaType, type == body ? null : type.get("schema"), standing);
        if (MediaTypes.isForm(media.name())) {
            return fields.drafts(content, ParameterPlace.FORM);
        }
        if (MediaTypes.isMultipart(media.name())) {
            noteKind(operation, media);
            List<Draft> parts = fields.drafts(content, ParameterPlace.PART);
            if (parts.isEmpty()) {
                context.diagnostics()
                        .note(
                                media.nameLocation(),
                                operation.label(),
                                "the multipart body names no part",
                                "the caller frames it and says its boundary; declare the parts as properties");
                return List.of(raw(content));
            }
            return parts;
        }
        if (isJson(content)) {
            List<Draft> properties =
                    isInlineObject(content.schema()) ? fields.drafts(content, ParameterPlace.JSON_PROPERTY) : List.of();
            return properties.isEmpty()
                    ? List.of(json(content, shared ? standing : standing.part("body", "body")))
                    : properties;
        }
        return List.of(raw(content));
    }

    private void noteKind(OperationSource operation, ObjectNode.Property media) {
        if (!MediaTypes.plain(media.name()).equals("multipart/form-data") && !MediaTypes.isWildcard(media.name())) {
            String message = media.name() + " has no form of its own";
            context.diagnostics()
                    .note(media.nameLocation(), operation.label(), message, "parts are sent as multipart/form-data");
        }
    }

    /**
     * The content of a body.
     *
     * @param body the request body
     * @param type the media type's object
     * @param mediaType its name
     * @param schema what the body holds
     * @param standing what inline types are named after
     */
    record Content(
            ObjectNode body,
            ObjectNode type,
            String mediaType,
            @Nullable Node schema,
            Standing standing) {

        boolean required() {
            return body.isTrue("required");
        }

        /** {@return the media type where it has to be said} */
        @Nullable
        String unusualMediaType() {
            return mediaType.strip().equalsIgnoreCase("application/json") || MediaTypes.isWildcard(mediaType)
                    ? null
                    : mediaType;
        }
    }

    private ObjectNode.@Nullable Property chosen(OperationSource operation, ObjectNode body) {
        var all = MediaTypeNames.telling(body.propertiesOf("content"));
        ObjectNode.Property chosen = null;
        for (Predicate<String> kind : PREFERENCE) {
            for (ObjectNode.Property media : all) {
                chosen = chosen == null && kind.test(media.name()) ? media : chosen;
            }
        }
        for (ObjectNode.Property media : all) {
            if (chosen != null && !media.name().equals(chosen.name())) {
                context.diagnostics()
                        .note(
                                media.nameLocation(),
                                operation.label(),
                                "the body may also be " + media.name(),
                                "it is sent as " + chosen.name());
            }
        }
        return chosen;
    }

    private boolean isJson(Content content) {
        return MediaTypes.isJson(content.mediaType())
                || (MediaTypes.isAny(content.mediaType()) && !fields.isBinary(content.schema(), null));
    }

    /** One whose properties may stand beside the other parameters: nobody else uses it, and it holds nothing else. */
    private boolean isInlineObject(@Nullable Node node) {
        SchemaUse use = schemas.use(node);
        if (use == null || use.named() != null || use.nullable()) {
            return false;
        }
        Schema schema = schemas.flatten(use.target());
        Node rest = schema.get("additionalProperties");
        boolean open =
                rest instanceof ObjectNode || (rest != null && JsonText.of(rest).equals("true"));
        return schema.declaresProperties()
                && schema.types().equals(Set.of("object"))
                && !open
                && !schemas.ask().isUnion(schema)
                && schema.values().isEmpty();
    }

    private Draft json(Content content, Standing standing) {
        return new Draft(
                "body",
                ParameterPlace.JSON_BODY,
                null,
                content.schema(),
                content.required(),
                javaName -> new ParameterModel(
                        properties.lower(
                                "body", javaName, content.schema(), content.body(), standing, content.required()),
                        ParameterPlace.JSON_BODY,
                        ParameterStyle.SIMPLE,
                        false,
                        false,
                        true,
                        content.unusualMediaType()));
    }

    private Draft raw(Content content) {
        boolean text = MediaTypes.isText(content.mediaType());
        ParameterPlace place = text ? ParameterPlace.TEXT_BODY : ParameterPlace.BINARY_BODY;
        TypeRef type = new TypeRef.Scalar(text ? ScalarKind.STRING : ScalarKind.UPLOAD);
        String mediaType =
                MediaTypes.isWildcard(content.mediaType()) ? "application/octet-stream" : content.mediaType();
        Docs docs = DocsLowering.of(content.body());
        return new Draft(
                "body",
                place,
                null,
                null,
                content.required(),
                javaName -> new ParameterModel(
                        new PropertyModel(
                                "body", javaName, type, content.required(), false, false, Constraints.NONE, docs),
                        place,
                        ParameterStyle.SIMPLE,
                        false,
                        false,
                        false,
                        mediaType));
    }
}
