package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.WireName;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.SignInModel;
import dev.bindery.generator.model.SignInModel.Flow;
import dev.bindery.generator.model.SignInModel.Kind;
import dev.bindery.generator.model.SignInModel.Scope;
import dev.bindery.generator.model.SignInModel.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where tokens come from: the flows of the schemes, and what their servers want beyond OAuth ({@code x-bindery-sign-in}). */
final class SignInLowering {
    private static final String SIGN_IN = "x-bindery-sign-in";

    private final Context context;
    private final @Nullable String address;

    /** @param address that of the API's server, below which addresses without a host are; null if nobody knows it */
    SignInLowering(Context context, @Nullable String address) {
        this.context = context;
        this.address = address;
    }

    /** {@return the ways to credentials, by scheme in alphabetical order} */
    List<SignInModel> lower(Map<String, ObjectNode> schemes) {
        Map<String, List<Flow>> flows = new TreeMap<>();
        schemes.forEach((id, scheme) -> {
            List<Flow> own = "oauth2".equals(scheme.text("type")) ? flows(id, scheme) : List.of();
            if (!own.isEmpty()) {
                flows.put(id, own);
            }
        });
        List<String> names = context.naming()
                .signIns(flows.keySet().stream().map(WireName::of).toList());
        List<SignInModel> signIns = new ArrayList<>();
        flows.forEach((id, own) -> {
            ObjectNode scheme = schemes.get(id);
            if (scheme != null) {
                signIns.add(new SignInModel(
                        id,
                        names.get(signIns.size()),
                        own,
                        scopes(scheme),
                        server(id, scheme),
                        DocsLowering.of(scheme)));
            }
        });
        return signIns;
    }

    private List<Flow> flows(String id, ObjectNode scheme) {
        List<Flow> flows = new ArrayList<>();
        for (ObjectNode.Property property : scheme.propertiesOf("flows")) {
            Kind kind = kind(property.name());
            if (kind != null && property.value() instanceof ObjectNode flow) {
                String page = usable(id, flow, "authorizationUrl");
                String token = usable(id, flow, "tokenUrl");
                boolean needsPage = kind == Kind.AUTHORIZATION_CODE || kind == Kind.IMPLICIT;
                boolean needsToken = kind != Kind.IMPLICIT;
                if ((page != null || !needsPage) && (token != null || !needsToken)) {
                    flows.add(new Flow(
                            kind,
                            needsPage ? page : null,
                            needsToken ? token : null,
                            needsToken ? usable(id, flow, "refreshUrl") : null));
                }
            }
        }
        return flows;
    }

    private static @Nullable Kind kind(String flow) {
        return switch (flow) {
            case "authorizationCode" -> Kind.AUTHORIZATION_CODE;
            case "implicit" -> Kind.IMPLICIT;
            case "password" -> Kind.PASSWORD;
            case "clientCredentials" -> Kind.CLIENT_CREDENTIALS;
            default -> null;
        };
    }

    /** An address that is none does not hinder calls: nobody gets a token there, but tokens come from elsewhere, too. */
    private @Nullable String usable(String id, ObjectNode flow, String key) {
        String url = flow.text(key);
        if (url == null || url.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(url);
            return uri.getRawPath() == null ? null : whole(uri);
        } catch (URISyntaxException e) {
            context.diagnostics()
                    .note(
                            flow.nameLocation(key),
                            "security scheme " + id,
                            key + " is no address: " + url,
                            "the client has no method for this flow");
            return null;
        }
    }

    private String whole(URI uri) throws URISyntaxException {
        return address == null ? uri.toString() : new URI(address).resolve(uri).toString();
    }

    private List<Scope> scopes(ObjectNode scheme) {
        Map<String, String> told = new LinkedHashMap<>();
        for (ObjectNode.Property flow : scheme.propertiesOf("flows")) {
            if (flow.value() instanceof ObjectNode node) {
                texts(node, "scopes").forEach(told::putIfAbsent);
            }
        }
        List<String> values = List.copyOf(told.keySet());
        List<String> names =
                context.naming().constants(values.stream().map(WireName::of).toList());
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String description = told.get(values.get(i));
            Docs docs = description == null || description.isBlank() ? Docs.NONE : Docs.of(description);
            scopes.add(new Scope(values.get(i), names.get(i), docs));
        }
        return scopes;
    }

    private Server server(String id, ObjectNode scheme) {
        ObjectNode said = scheme.object(SIGN_IN);
        if (said == null) {
            return Server.USUAL;
        }
        String authentication = said.text("clientAuthentication");
        String proofKey = said.has("proofKey") ? said.text("proofKey") : Server.USUAL.proofKey();
        Map<String, String> errors = new LinkedHashMap<>();
        texts(said, "errors").forEach((code, meaning) -> errors.put(finest(code), constant(meaning)));
        return new Server(
                usable(id, said, "revocationUrl"),
                said.text("revocationField"),
                usable(id, said, "userInfoUrl"),
                usable(id, said, "logOutUrl"),
                said.text("scopeSeparator"),
                authentication == null ? null : constant(authentication),
                "none".equals(proofKey) ? null : proofKey,
                said.isTrue("sendsState"),
                said.texts("carries"),
                texts(said, "authorizationParameters"),
                texts(said, "tokenParameters"),
                texts(said, "names"),
                errors);
    }

    /** Of {@code invalid_request/wrong_otp} the finer code alone tells what the matter is. */
    private static String finest(String code) {
        return code.substring(code.lastIndexOf('/') + 1);
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> texts(ObjectNode node, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        ObjectNode map = node.object(key);
        for (ObjectNode.Property property : node.propertiesOf(key)) {
            String text = map == null ? null : map.text(property.name());
            texts.put(property.name(), text == null ? "" : text);
        }
        return texts;
    }
}
