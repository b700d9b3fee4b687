package dev.bindery.testkit.signin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.testkit.spec.Specification;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the specification says of one scheme's tokens: its {@code flows} and {@code x-bindery-sign-in}. */
final class SignInScheme {
    private final String id;
    private final JsonNode flows;
    private final JsonNode said;

    SignInScheme(Specification spec, String id) {
        JsonNode scheme = spec.securityScheme(id);
        if (scheme.path("flows").isEmpty()) {
            throw new IllegalArgumentException("the specification has no security scheme " + id + " with flows");
        }
        this.id = id;
        this.flows = scheme.path("flows");
        this.said = scheme.path("x-bindery-sign-in");
    }

    String id() {
        return id;
    }

    boolean has(String flow) {
        return flows.has(flow);
    }

    /** {@return whether users' tokens come with one that renews them} */
    boolean refreshes() {
        return !flows.findValues("refreshUrl").isEmpty();
    }

    /** {@return what happens at a path; empty if it is no place to sign in} */
    Optional<SignInStep> step(String verb, String path) {
        return Stream.of(SignInStep.values())
                .filter(step -> verb.equals(step == SignInStep.AUTHORIZATION ? "GET" : "POST"))
                .filter(step -> urls(step)
                        .anyMatch(url -> path.equals(URI.create(url.asText()).getPath())))
                .findFirst();
    }

    private Stream<JsonNode> urls(SignInStep step) {
        return switch (step) {
            case AUTHORIZATION -> flows.findValues("authorizationUrl").stream();
            case TOKEN -> Stream.concat(flows.findValues("tokenUrl").stream(), flows.findValues("refreshUrl").stream());
            case REVOCATION -> said.findValues("revocationUrl").stream();
            case USER_INFO -> said.findValues("userInfoUrl").stream();
            case LOG_OUT -> said.findValues("logOutUrl").stream();
        };
    }

    String text(String key, String usual) {
        return said.path(key).asText(usual);
    }

    /** {@return what requests for tokens and their answers call a field of OAuth; empty if they do not have it} */
    String name(String field) {
        return said.path("names").path(field).asText(field);
    }

    boolean is(String key) {
        return said.path(key).asBoolean();
    }

    boolean says(String key) {
        return said.has(key);
    }

    /** {@return the elements of a list, or the keys of an object} */
    List<String> names(String key) {
        List<String> names = new ArrayList<>();
        JsonNode node = said.path(key);
        node.fieldNames().forEachRemaining(names::add);
        if (node.isArray()) {
            node.forEach(element -> names.add(element.asText()));
        }
        return names;
    }

    /** {@return every right that a flow may ask for} */
    Set<String> scopes(String flow) {
        Set<String> scopes = new LinkedHashSet<>();
        flows.path(flow).path("scopes").fieldNames().forEachRemaining(scopes::add);
        return scopes;
    }

    /** {@return the parameter by whose ids tokens are given out, one for each; null if the scheme has one token} */
    @Nullable
    String tokenFor() {
        return said.has("tokenFor") ? said.path("tokenFor").asText() : null;
    }

    /**
     * Finds what the platform says when it means this.
     *
     * @param meaning as the extension has it
     * @param usual what OAuth says
     * @return the platform's code
     */
    String code(String meaning, String usual) {
        for (Map.Entry<String, JsonNode> error : said.path("errors").properties()) {
            if (error.getValue().asText().equals(meaning)) {
                return error.getKey();
            }
        }
        return usual;
    }
}
