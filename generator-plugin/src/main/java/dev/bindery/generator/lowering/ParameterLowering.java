package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.PathTemplate;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.ParameterStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parameters of the path, the query, headers and cookies. */
final class ParameterLowering {
    /** What OpenAPI leaves to the answer, the body and the security, and what only the transport can tell. */
    private static final Set<String> OTHERS_BUSINESS = Set.of(
            "accept",
            "content-type",
            "authorization",
            "content-length",
            "transfer-encoding",
            "connection",
            "expect",
            "host",
            "upgrade");

    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private final Context context;
    private final SchemaLowering schemas;
    private final PropertyLowering properties;

    ParameterLowering(Context context, SchemaLowering schemas) {
        this.context = context;
        this.schemas = schemas;
        this.properties = new PropertyLowering(schemas);
    }

    /** {@return the parameters of an operation; those of its path come first and give way to its own} */
    List<Draft> drafts(OperationSource operation, Standing standing) {
        Map<String, ObjectNode> given = new LinkedHashMap<>();
        List<ObjectNode> all = new ArrayList<>(operation.pathItem().objects("parameters"));
        all.addAll(operation.node().objects("parameters"));
        for (ObjectNode reference : all) {
            ObjectNode parameter = context.refs().resolve(reference);
            if (parameter != null && parameter.text("name") != null) {
                given.put(parameter.text("in") + " " + parameter.text("name"), reference);
            }
        }
        for (String name : PathTemplate.names(CallPath.of(operation.path()))) {
            given.computeIfAbsent("path " + name, undeclared -> Untyped.pathParameter(operation, name));
        }
        List<Draft> drafts = new ArrayList<>();
        given.values().forEach(reference -> {
            Draft draft = draft(operation, reference, standing);
            if (draft != null) {
                drafts.add(draft);
            }
        });
        return drafts;
    }

    private @Nullable Draft draft(OperationSource operation, ObjectNode reference, Standing operationStanding) {
        ObjectNode parameter = context.refs().resolve(reference);
        String name = parameter == null ? null : parameter.text("name");
        ParameterPlace place = parameter == null ? null : place(parameter);
        if (parameter == null || name == null || place == null) {
            return null;
        }
        if (place == ParameterPlace.HEADER && OTHERS_BUSINESS.contains(name.toLowerCase(Locale.ROOT))) {
            context.diagnostics()
                    .note(
                            parameter.location(),
                            operation.label(),
                            "header " + name + " is no parameter",
                            "the client sets it");
            return null;
        }
        if (place == ParameterPlace.HEADER && !HEADER_NAME.matcher(name).matches()) {
            context.diagnostics()
                    .warning(
                            parameter.location(),
                            operation.label(),
                            "no header can be called '" + name + "'",
                            "left out; use letters, digits and hyphens");
            return null;
        }
        Standing standing = RefResolver.isReference(reference)
                ? schemas.placeOf(parameter)
                : operationStanding.part(name, "parameter");
        boolean required = place == ParameterPlace.PATH || parameter.isTrue("required");
        ObjectNode.Property media = media(operation, parameter);
        Node schema = media == null ? schema(parameter) : ((ObjectNode) media.value()).get("schema");
        boolean json = media != null && MediaTypes.isJson(media.name());
        boolean allowReserved = allowReserved(operation, parameter, place);
        return new Draft(
                name,
                place,
                parameter,
                schema,
                required,
                javaName -> new ParameterModel(
                        properties.lower(name, javaName, schema, parameter, standing, required),
                        place,
                        style(parameter, place),
                        explode(parameter, place),
                        allowReserved,
                        json,
                        null));
    }

    /** Of a query only: elsewhere a value could say more than it is asked for, such as another path. */
    private boolean allowReserved(OperationSource operation, ObjectNode parameter, ParameterPlace place) {
        boolean allowed = parameter.isTrue("allowReserved");
        if (allowed && place != ParameterPlace.QUERY) {
            context.diagnostics()
                    .note(
                            parameter.location(),
                            operation.label() + ", parameter " + parameter.text("name"),
                            "'allowReserved' is for parameters in a query",
                            "reserved characters are encoded");
        }
        return allowed && place == ParameterPlace.QUERY;
    }

    private static @Nullable Node schema(ObjectNode parameter) {
        return parameter.has("schema") || parameter.has("content")
                ? parameter.get("schema")
                : Untyped.schema(parameter);
    }

    private static @Nullable ParameterPlace place(ObjectNode parameter) {
        return switch (String.valueOf(parameter.text("in"))) {
            case "path" -> ParameterPlace.PATH;
            case "query" -> ParameterPlace.QUERY;
            case "header" -> ParameterPlace.HEADER;
            case "cookie" -> ParameterPlace.COOKIE;
            default -> null;
        };
    }

    /** The content of a parameter that has no style; null for one that has. */
    private ObjectNode.@Nullable Property media(OperationSource operation, ObjectNode parameter) {
        for (ObjectNode.Property media : parameter.propertiesOf("content")) {
            if (!(media.value() instanceof ObjectNode)) {
                continue;
            }
            if (!MediaTypes.isJson(media.name())) {
                context.diagnostics()
                        .note(
                                media.nameLocation(),
                                operation.label() + ", parameter " + parameter.text("name"),
                                "values of type " + media.name() + " have no form of their own",
                                "sent as plain text");
            }
            return media;
        }
        return null;
    }

    private static ParameterStyle style(ObjectNode parameter, ParameterPlace place) {
        return styleOf(parameter.text("style"), place);
    }

    /** {@return the style of this name, or the usual one of the place} */
    static ParameterStyle styleOf(@Nullable String style, ParameterPlace place) {
        return switch (String.valueOf(style)) {
            case "form" -> ParameterStyle.FORM;
            case "simple" -> ParameterStyle.SIMPLE;
            case "spaceDelimited" -> ParameterStyle.SPACE_DELIMITED;
            case "pipeDelimited" -> ParameterStyle.PIPE_DELIMITED;
            case "deepObject" -> ParameterStyle.DEEP_OBJECT;
            case "label" -> ParameterStyle.LABEL;
            case "matrix" -> ParameterStyle.MATRIX;
            default -> {
                boolean simple = place == ParameterPlace.PATH || place == ParameterPlace.HEADER;
                yield simple ? ParameterStyle.SIMPLE : ParameterStyle.FORM;
            }
        };
    }

    private static boolean explode(ObjectNode parameter, ParameterPlace place) {
        return explodeOf(parameter.bool("explode"), style(parameter, place));
    }

    /** {@return whether elements are parameters of their own, which they usually are in forms only} */
    static boolean explodeOf(@Nullable Boolean explode, ParameterStyle style) {
        return explode == null ? style == ParameterStyle.FORM : explode;
    }
}
