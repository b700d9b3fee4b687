package dev.bindery.contract.signin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.testkit.spec.Specification;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The errors that a server of tokens may answer with: those of OAuth, and its own. */
public final class DocumentedErrors {
    /** What OAuth says of errors; each server may use them. */
    private static final Map<String, SignInProblem> STANDARD = Map.ofEntries(
            Map.entry("access_denied", SignInProblem.DENIED),
            Map.entry("invalid_request", SignInProblem.REJECTED),
            Map.entry("invalid_scope", SignInProblem.REJECTED),
            Map.entry("unsupported_response_type", SignInProblem.REJECTED),
            Map.entry("unsupported_grant_type", SignInProblem.REJECTED),
            Map.entry("invalid_client", SignInProblem.WRONG_APPLICATION),
            Map.entry("unauthorized_client", SignInProblem.WRONG_APPLICATION),
            Map.entry("invalid_grant", SignInProblem.SIGN_IN_AGAIN),
            Map.entry("invalid_token", SignInProblem.SIGN_IN_AGAIN),
            Map.entry("login_required", SignInProblem.SIGN_IN_AGAIN),
            Map.entry("interaction_required", SignInProblem.SIGN_IN_AGAIN),
            Map.entry("slow_down", SignInProblem.UNAVAILABLE),
            Map.entry("server_error", SignInProblem.UNAVAILABLE),
            Map.entry("temporarily_unavailable", SignInProblem.UNAVAILABLE));

    private DocumentedErrors() {}

    /**
     * Lists the errors of a scheme.
     *
     * @param spec the specification
     * @param scheme the scheme
     * @return each as the server says it, and what it means
     */
    public static Stream<Arguments> of(Specification spec, String scheme) {
        Map<String, SignInProblem> errors = new LinkedHashMap<>(STANDARD);
        JsonNode own = spec.securityScheme(scheme).path("x-bindery-sign-in").path("errors");
        own.properties().forEach(error -> errors.put(error.getKey(), problem(error.getValue())));
        return errors.entrySet().stream().map(error -> Arguments.of(error.getKey(), error.getValue()));
    }

    private static SignInProblem problem(JsonNode meaning) {
        return SignInProblem.valueOf(meaning.asText().replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
