package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import java.util.List;

/** A security scheme is of a known type and has what that type needs. */
final class SecuritySchemes implements Rule {
    private static final List<String> TYPES = List.of("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS");
    private static final List<String> KEY_PLACES = List.of("query", "header", "cookie");

    @Override
    public void check(SpecSet specs, Report report) {
        specs.elements(ElementKind.SECURITY_SCHEME).forEach(scheme -> check(scheme, report));
    }

    private static void check(Element scheme, Report report) {
        String type = scheme.node().text("type");
        if (type == null) {
            report.error(scheme, "type", "'type' is missing", "add one of " + String.join(", ", TYPES));
            return;
        }
        switch (type) {
            case "apiKey" -> {
                require(scheme, "name", report);
                checkKeyPlace(scheme, report);
            }
            case "http" -> require(scheme, "scheme", report);
            case "oauth2" -> checkFlows(scheme, report);
            case "openIdConnect" -> warnWithout(scheme, "openIdConnectUrl", report);
            case "mutualTLS" -> checkMutualTls(scheme, report);
            default -> {
                String message = "security schemes of type '" + type + "' do not exist";
                String advice = Suggestion.advice(type, TYPES, "use one of " + String.join(", ", TYPES));
                report.error(scheme, "type", message, advice);
            }
        }
    }

    private static void checkKeyPlace(Element scheme, Report report) {
        String in = scheme.node().text("in");
        if (in == null || !KEY_PLACES.contains(in)) {
            String message = in == null ? "'in' is missing" : "'" + in + "' is no place of an API key";
            report.error(scheme, "in", message, "write one of " + String.join(", ", KEY_PLACES));
        }
    }

    /** Where tokens come from is the business of the caller: what is missing there does not hinder a call. */
    private static void checkFlows(Element scheme, Report report) {
        warnWithout(scheme, "flows", report);
        for (ObjectNode.Property flow : scheme.node().propertiesOf("flows")) {
            if (!(flow.value() instanceof ObjectNode node)) {
                continue;
            }
            for (String url : urls(flow.name())) {
                if (node.text(url) == null) {
                    String message = "flow " + flow.name() + " has no '" + url + "'";
                    report.warning(scheme, node.location(), message, "add it");
                }
            }
        }
    }

    private static List<String> urls(String flow) {
        return switch (flow) {
            case "implicit" -> List.of("authorizationUrl");
            case "password", "clientCredentials" -> List.of("tokenUrl");
            case "authorizationCode" -> List.of("authorizationUrl", "tokenUrl");
            default -> List.of();
        };
    }

    private static void checkMutualTls(Element scheme, Report report) {
        if (scheme.version() == OpenApiVersion.V3_0) {
            report.warning(scheme, "type", "mutualTLS came with OpenAPI 3.1", "set 'openapi: 3.1.0'");
        }
    }

    private static void require(Element scheme, String field, Report report) {
        if (scheme.node().text(field) == null) {
            report.error(scheme, field, "'" + field + "' is missing", "add it");
        }
    }

    private static void warnWithout(Element scheme, String field, Report report) {
        if (!scheme.node().has(field)) {
            report.warning(scheme, field, "'" + field + "' is missing", "add it");
        }
    }
}
