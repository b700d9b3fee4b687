package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.BodyLowering.Content;
import dev.bindery.generator.lowering.ObjectLowering.Settled;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.Constraints;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.ParameterStyle;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies whose properties are parameters: forms, multipart forms, and JSON objects that stand inline. */
final class FieldsLowering {
    private final SchemaLowering schemas;
    private final PropertyLowering properties;

    FieldsLowering(SchemaLowering schemas) {
        this.schemas = schemas;
        this.properties = new PropertyLowering(schemas);
    }

    List<Draft> drafts(Content content, ParameterPlace place) {
        SchemaUse use = schemas.use(content.schema());
        Schema schema = use == null ? null : schemas.ask().withAlternatives(schemas.flatten(use.target()));
        List<Draft> drafts = new ArrayList<>();
        if (use == null || schema == null) {
            addRest(null, content, place, drafts);
            return drafts;
        }
        ObjectNode named = use.named();
        Standing owner = named == null ? content.standing() : schemas.placeOf(named);
        for (Settled property : schemas.settled(schema)) {
            if (!isReadOnly(property.schema())) {
                Standing standing = property.owner() == null
                        ? owner.part(property.name(), "parameter")
                        : Standing.property(property.owner(), property.name());
                drafts.add(draft(property, content, place, standing));
            }
        }
        addRest(schema, content, place, drafts);
        return drafts;
    }

    private boolean isReadOnly(@Nullable Node schema) {
        return schema instanceof ObjectNode object && object.isTrue("readOnly");
    }

    private Draft draft(Settled property, Content content, ParameterPlace place, Standing standing) {
        ObjectNode encodings = content.type().object("encoding");
        ObjectNode encoding = encodings == null ? null : encodings.object(property.name());
        String partType = partType(encoding);
        boolean upload = place == ParameterPlace.PART && isUpload(property.schema(), partType);
        boolean json = !upload && isJson(property.schema(), encoding, place);
        Node schema = upload ? property.schema() : written(property, partType, content, place);
        ParameterStyle style = ParameterLowering.styleOf(encoding == null ? null : encoding.text("style"), place);
        Boolean explode = encoding == null ? null : encoding.bool("explode");
        String mediaType = place == ParameterPlace.JSON_PROPERTY
                ? content.unusualMediaType()
                : place == ParameterPlace.PART ? partType : null;
        return new Draft(
                property.name(),
                place,
                property.schema(),
                property.schema(),
                property.required(),
                javaName -> new ParameterModel(
                        upload
                                ? upload(property, javaName)
                                : properties.lower(
                                        property.name(), javaName, schema, null, standing, property.required()),
                        place,
                        style,
                        ParameterLowering.explodeOf(explode, style),
                        place == ParameterPlace.FORM && encoding != null && encoding.isTrue("allowReserved"),
                        json,
                        mediaType));
    }

    private static @Nullable String partType(@Nullable ObjectNode encoding) {
        String type = encoding == null ? null : encoding.text("contentType");
        return type == null || type.contains(",") || MediaTypes.isWildcard(type) ? null : type;
    }

    /** {@return what a value holds; a part that is an object in a form such as XML is a text, which its caller writes} */
    private @Nullable Node written(Settled property, @Nullable String partType, Content content, ParameterPlace place) {
        Node schema = property.schema();
        if (schema == null
                || place != ParameterPlace.PART
                || partType == null
                || MediaTypes.isJson(partType)
                || !schemas.ask().holdsObjects(schema)) {
            return schema;
        }
        schemas.note(schema, "nothing writes objects as " + partType, "the part is a text, which the caller writes");
        return Untyped.text(content.type(), property.name());
    }

    /** Objects have no form of their own unless a style says one. */
    private boolean isJson(@Nullable Node schema, @Nullable ObjectNode encoding, ParameterPlace place) {
        if (place == ParameterPlace.JSON_PROPERTY) {
            return true;
        }
        String type = encoding == null ? null : encoding.text("contentType");
        if (type != null) {
            return MediaTypes.isJson(type);
        }
        boolean styled = encoding != null && (encoding.has("style") || encoding.has("explode"));
        return !styled && schema != null && schemas.ask().holdsObjects(schema);
    }

    /** {@return whether a part is a file, or a list of files} */
    private boolean isUpload(@Nullable Node schema, @Nullable String partType) {
        return isBinary(schema, partType) || isBinary(elements(schema), partType);
    }

    private @Nullable Node elements(@Nullable Node schema) {
        SchemaUse use = schemas.use(schema);
        Schema meant = use == null ? null : schemas.flatten(use.target());
        return meant != null && meant.types().contains("array") ? meant.get("items") : null;
    }

    /** {@return whether values are bytes: by {@code format: binary}, or by a media type and no word of the schema} */
    boolean isBinary(@Nullable Node node, @Nullable String partType) {
        SchemaUse use = schemas.use(node);
        if (use == null) {
            return false;
        }
        Schema schema = schemas.flatten(use.target());
        boolean text = schema.types().contains("string");
        boolean untyped = schema.types().isEmpty() && !schemas.ask().isUnion(schema);
        boolean bytes = "binary".equals(schema.text("format"))
                || "file".equals(schema.text("type"))
                || (schema.has("contentMediaType") && !schema.has("contentEncoding"));
        boolean sentAsBytes = partType != null && !MediaTypes.isJson(partType) && !MediaTypes.isText(partType);
        return (text && bytes) || "file".equals(schema.text("type")) || (sentAsBytes && (text || untyped));
    }

    private PropertyModel upload(Settled property, String javaName) {
        TypeRef file = new TypeRef.Scalar(ScalarKind.UPLOAD);
        boolean several = elements(property.schema()) != null;
        SchemaUse use = schemas.use(property.schema());
        return new PropertyModel(
                property.name(),
                javaName,
                several ? new TypeRef.ListOf(file, false) : file,
                property.required(),
                false,
                false,
                Constraints.NONE,
                DocsLowering.property(use, null, null, false, property.schema()));
    }

    /** Fields that the schema allows and does not name. */
    private void addRest(@Nullable Schema schema, Content content, ParameterPlace place, List<Draft> drafts) {
        Node rest = schema == null ? null : schema.get("additionalProperties");
        boolean open =
                rest instanceof ObjectNode || (rest != null && JsonText.of(rest).equals("true"));
        if (place != ParameterPlace.FORM || !(open || drafts.isEmpty())) {
            return;
        }
        String name = drafts.isEmpty() ? "fields" : "more_fields";
        Standing standing = content.standing().part("field", "parameter");
        Docs docs = Docs.of("Fields by name" + (drafts.isEmpty() ? "." : ", beside those that have a parameter."));
        drafts.add(new Draft(
                name,
                ParameterPlace.FORM_REST,
                null,
                null,
                false,
                javaName -> new ParameterModel(
                        new PropertyModel(
                                name,
                                javaName,
                                schemas.lower(rest instanceof ObjectNode value ? value : null, standing)
                                        .map()
                                        .type(),
                                false,
                                false,
                                false,
                                Constraints.NONE,
                                docs),
                        ParameterPlace.FORM_REST,
                        ParameterStyle.FORM,
                        true,
                        false,
                        false,
                        null)));
    }
}
