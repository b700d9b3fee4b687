package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.WireName;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.AuthModel.Kind;
import dev.bindery.generator.model.AuthModel.Scheme;
import dev.bindery.generator.model.OperationModel.SchemeUse;
import dev.bindery.generator.model.OperationModel.SecurityAlternative;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which credentials an operation takes, and what kinds of credentials there are. */
final class SecurityLowering {
    private static final String SIGNING = "x-bindery-signing";
    private static final String SUPPORTED =
            "http bearer and basic, apiKey, oauth2, openIdConnect, and schemes with " + SIGNING;

    private final Context context;
    private final Map<String, ObjectNode> schemes = new LinkedHashMap<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();

    SecurityLowering(Context context) {
        this.context = context;
        for (SpecDocument document : context.specs().entries()) {
            ObjectNode components = document.root().object("components");
            if (components != null) {
                components.propertiesOf("securitySchemes").forEach(scheme -> {
                    if (scheme.value() instanceof ObjectNode reference) {
                        ObjectNode node = context.refs().resolve(reference);
                        schemes.putIfAbsent(scheme.name(), node == null ? reference : node);
                    }
                });
            }
        }
    }

    /** {@return the alternatives of an operation; an empty one, or none at all, means that it can be called by anybody} */
    List<SecurityAlternative> alternatives(OperationSource operation) {
        ObjectNode teller = operation.node().has("security") ? operation.node() : operation.root();
        List<SecurityAlternative> alternatives = new ArrayList<>();
        for (ObjectNode requirement : teller.objects("security")) {
            SecurityAlternative alternative = alternative(operation, requirement);
            if (alternative != null && !alternatives.contains(alternative)) {
                alternatives.add(alternative);
            }
        }
        return alternatives;
    }

    private @Nullable SecurityAlternative alternative(OperationSource operation, ObjectNode requirement) {
        List<SchemeUse> uses = new ArrayList<>();
        for (ObjectNode.Property required : requirement.properties()) {
            ObjectNode scheme = schemes.get(required.name());
            if (scheme == null) {
                context.diagnostics()
                        .error(
                                required.nameLocation(),
                                operation.label(),
                                "there is no security scheme " + required.name(),
                                "define it under components.securitySchemes");
                return null;
            }
            if ("mutualTLS".equals(scheme.text("type"))) {
                continue;
            }
            Kind kind = kindOf(required.name(), scheme);
            if (kind == null) {
                return null;
            }
            uses.add(new SchemeUse(required.name(), requirement.texts(required.name())));
        }
        return new SecurityAlternative(uses);
    }

    private @Nullable Kind kindOf(String id, ObjectNode scheme) {
        Kind known = kinds.get(id);
        if (known != null || refused.contains(id)) {
            return known;
        }
        Kind kind = kind(scheme);
        if (kind == null) {
            refused.add(id);
            String found = scheme.text("type") + (scheme.has("scheme") ? " " + scheme.text("scheme") : "");
            context.diagnostics()
                    .error(
                            scheme.location(),
                            "security scheme " + id,
                            "nothing implements the scheme \"" + found + "\"",
                            "supported are " + SUPPORTED);
        } else {
            kinds.put(id, kind);
        }
        return kind;
    }

    private static @Nullable Kind kind(ObjectNode scheme) {
        if (scheme.has(SIGNING)) {
            return Kind.SIGNING;
        }
        return switch (String.valueOf(scheme.text("type"))) {
            case "oauth2", "openIdConnect" -> Kind.BEARER;
            case "http" -> http(String.valueOf(scheme.text("scheme")));
            case "apiKey" -> apiKey(String.valueOf(scheme.text("in")));
            default -> null;
        };
    }

    private static @Nullable Kind http(String scheme) {
        if (scheme.equalsIgnoreCase("bearer")) {
            return Kind.BEARER;
        }
        return scheme.equalsIgnoreCase("basic") ? Kind.BASIC : null;
    }

    private static @Nullable Kind apiKey(String place) {
        return switch (place) {
            case "header" -> Kind.API_KEY_HEADER;
            case "query" -> Kind.API_KEY_QUERY;
            case "cookie" -> Kind.API_KEY_COOKIE;
            default -> null;
        };
    }

    /** {@return the scheme that a document defines under this id} */
    @Nullable
    ObjectNode scheme(String id) {
        return schemes.get(id);
    }

    /** {@return the schemes that operations asked for so far, by id} */
    List<Scheme> used() {
        List<String> ids = kinds.keySet().stream().sorted().toList();
        List<String> names =
                context.naming().constants(ids.stream().map(WireName::of).toList());
        List<Scheme> used = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Kind kind = kinds.get(id);
            ObjectNode node = schemes.get(id);
            if (kind != null && node != null) {
                boolean key = kind != Kind.BEARER && kind != Kind.BASIC;
                used.add(new AuthModel.Scheme(
                        id,
                        names.get(i),
                        kind,
                        key ? node.text("name") : null,
                        node.text(SIGNING),
                        DocsLowering.of(node)));
            }
        }
        return used;
    }
}
