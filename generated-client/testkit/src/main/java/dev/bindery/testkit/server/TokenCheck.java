package dev.bindery.testkit.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.Specification;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Knows which credentials are good. As long as none was named, any is. Safe for use by several threads. */
public final class TokenCheck {

    private final Specification spec;
    private final Set<String> good = ConcurrentHashMap.newKeySet();
    private volatile boolean choosy;

    /**
     * Judges by the security schemes of a specification.
     *
     * @param spec the specification
     */
    public TokenCheck(Specification spec) {
        this.spec = spec;
    }

    /**
     * Accepts this credential, and from now on none that was not accepted so.
     *
     * @param credential the token, the key, or what follows {@code Basic}
     */
    public void accept(String credential) {
        good.add(credential);
        acceptOnly();
    }

    /** From now on accepts none that was not accepted by {@link #accept}. */
    public void acceptOnly() {
        choosy = true;
    }

    /**
     * Accepts this credential no more.
     *
     * @param credential what was accepted
     */
    public void refuse(String credential) {
        good.remove(credential);
    }

    /** Accepts any credential again. */
    public void acceptAny() {
        choosy = false;
        good.clear();
    }

    Optional<Violation> violation(SpecOperation operation, ReceivedRequest request) {
        List<List<String>> alternatives = operation.security();
        boolean allowed = alternatives.isEmpty()
                || alternatives.stream().anyMatch(ids -> ids.stream().allMatch(id -> isGood(id, request)));
        return allowed
                ? Optional.empty()
                : Optional.of(new Violation(
                        Violation.Kind.UNAUTHORIZED, "No credential was passed that may call " + operation + "."));
    }

    /** {@return the query and form parameters that carry credentials} */
    Set<String> parameterNames() {
        Set<String> names = new LinkedHashSet<>();
        JsonNode schemes = spec.extension("components").path("securitySchemes");
        schemes.fieldNames().forEachRemaining(id -> {
            JsonNode scheme = spec.securityScheme(id);
            if (scheme.path("in").asText().equals("query")) {
                names.add(scheme.path("name").asText());
            }
            JsonNode signature = scheme.path("x-bindery-signature");
            if (signature.isObject()) {
                names.add(signature.path("parameter").asText());
                signature.path("sends").forEach(part -> names.add(part.asText()));
            }
        });
        return names;
    }

    private boolean isGood(String schemeId, ReceivedRequest request) {
        String credential = credential(spec.securityScheme(schemeId), request);
        return credential != null && !credential.isEmpty() && (!choosy || good.contains(credential));
    }

    private static @Nullable String credential(JsonNode scheme, ReceivedRequest request) {
        String name = scheme.path("name").asText();
        return switch (scheme.path("type").asText() + " " + scheme.path("in").asText()) {
            case "apiKey query" -> request.parameter(name);
            case "apiKey header" -> request.header(name);
            case "apiKey cookie" -> cookie(request, name);
            default -> authorization(request, scheme.path("scheme").asText("bearer"));
        };
    }

    private static @Nullable String authorization(ReceivedRequest request, String scheme) {
        String header = request.header("Authorization");
        String prefix = scheme + " ";
        return header != null && header.regionMatches(true, 0, prefix, 0, prefix.length())
                ? header.substring(prefix.length())
                : null;
    }

    private static @Nullable String cookie(ReceivedRequest request, String name) {
        String header = request.header("Cookie");
        if (header == null) {
            return null;
        }
        for (String pair : header.split(";\\s*", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return null;
    }
}
