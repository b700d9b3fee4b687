package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.WireName;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.AuthModel.Kind;
import dev.bindery.generator.model.AuthModel.Scheme;
import dev.bindery.generator.model.OperationModel.SchemeUse;
import dev.bindery.generator.model.OperationModel.SecurityAlternative;
import dev.bindery.generator.model.SignatureModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which credentials an operation takes, and what kinds of credentials there are. */
final class SecurityLowering {
    private static final String SIGNATURE = "x-bindery-signature";
    private static final String SUPPORTED = "http bearer and basic, apiKey, oauth2 and openIdConnect";

    private final Context context;
    private final Map<String, ObjectNode> schemes = new LinkedHashMap<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    SecurityLowering(Context context) {
        this.context = context;
        for (SpecDocument document : context.specs().entries()) {
            ObjectNode components = document.root().object("components");
            if (components != null) {
                components.propertiesOf("securitySchemes").forEach(this::define);
            }
        }
    }

    private void define(ObjectNode.Property property) {
        ObjectNode scheme =
                property.value() instanceof ObjectNode node ? context.refs().resolve(node) : null;
        if (scheme == null) {
            return;
        }
        ObjectNode known = schemes.putIfAbsent(property.name(), scheme);
        if (known != null && !known.sameContent(scheme)) {
            context.diagnostics()
                    .error(
                            property.nameLocation(),
                            "security scheme " + property.name(),
                            "another scheme has the same name at " + known.location(),
                            "define it once and refer to it, or name it otherwise");
        }
    }

    /** {@return the alternatives of an operation; an empty one, or none at all, means that it can be called by anybody} */
    List<SecurityAlternative> alternatives(OperationSource operation) {
        ObjectNode teller = operation.node().has("security") ? operation.node() : operation.root();
        List<ObjectNode> requirements = teller.objects("security");
        List<ObjectNode> possible = requirements.stream()
                .filter(requirement -> missing(requirement) == null)
                .toList();
        for (ObjectNode requirement : requirements) {
            String missing = missing(requirement);
            if (missing != null) {
                report(missing, possible.isEmpty());
            }
        }
        return (possible.isEmpty() ? requirements : possible)
                .stream().map(this::alternative).distinct().toList();
    }

    /** {@return the first scheme of a requirement that nobody implements; null if it can be met} */
    private @Nullable String missing(ObjectNode requirement) {
        for (String id : requirement.names()) {
            ObjectNode scheme = schemes.get(id);
            if (scheme != null && kind(scheme) == null && !isOfTransport(scheme)) {
                return id;
            }
        }
        return null;
    }

    /** Certificates are shown by the transport: a call has nothing to do with them. */
    private static boolean isOfTransport(ObjectNode scheme) {
        return "mutualTLS".equals(scheme.text("type"));
    }

    private SecurityAlternative alternative(ObjectNode requirement) {
        List<SchemeUse> uses = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String id : requirement.names()) {
            ObjectNode scheme = schemes.get(id);
            Kind kind = scheme == null ? null : kind(scheme);
            if (kind == null) {
                others.add(id);
            } else {
                kinds.put(id, kind);
                uses.add(new SchemeUse(id, requirement.texts(id)));
            }
        }
        return new SecurityAlternative(uses, others);
    }

    private void report(String id, boolean onlyWay) {
        ObjectNode scheme = Objects.requireNonNull(schemes.get(id), id);
        String found = scheme.text("type") + (scheme.has("scheme") ? " " + scheme.text("scheme") : "");
        String where = "security scheme " + id;
        String message = "nothing implements \"" + found + "\"";
        if (onlyWay) {
            String advice = "calls are made without it; supported are " + SUPPORTED;
            context.diagnostics().warning(scheme.location(), where, message, advice);
        } else {
            context.diagnostics().note(scheme.location(), where, message, "the other credentials of its operations do");
        }
    }

    private static @Nullable Kind kind(ObjectNode scheme) {
        if (scheme.has(SIGNATURE)) {
            return Kind.SIGNATURE;
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

    private @Nullable SignatureModel signature(ObjectNode scheme) {
        ObjectNode signature = scheme.object(SIGNATURE);
        return signature == null ? null : new SignatureLowering(context.naming()).lower(scheme, signature);
    }

    /** {@return the scheme that a document defines under this id} */
    @Nullable
    ObjectNode scheme(String id) {
        return schemes.get(id);
    }

    /** {@return all schemes that are defined, by id} */
    Map<String, ObjectNode> defined() {
        return Collections.unmodifiableMap(schemes);
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
                        signature(node),
                        DocsLowering.of(node)));
            }
        }
        return used;
    }
}
