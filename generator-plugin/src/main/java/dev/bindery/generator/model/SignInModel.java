package dev.bindery.generator.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways to a credential of one security scheme.
 *
 * @param schemeId the key of the scheme in the document
 * @param className the nested class that has them
 * @param flows the ways; at least one
 * @param scopes what a user may be asked for
 * @param server what the server wants beyond OAuth
 * @param docs what the credential is
 */
public record SignInModel(
        String schemeId, String className, List<Flow> flows, List<Scope> scopes, Server server, Docs docs) {

    public SignInModel {
        flows = List.copyOf(flows);
        scopes = List.copyOf(scopes);
    }

    /** The flows of OAuth 2.0. */
    public enum Kind {
        /** A code from the browser becomes a token. */
        AUTHORIZATION_CODE,
        /** The token comes from the browser. */
        IMPLICIT,
        /** A login and a password become a token. */
        PASSWORD,
        /** An application's secret becomes a token. */
        CLIENT_CREDENTIALS
    }

    /**
     * A flow and its addresses, absolute unless only the user knows the server.
     *
     * @param kind which it is
     * @param authorizationUrl the page for users, where the flow has one
     * @param tokenUrl what gives out tokens, where the flow has one
     * @param refreshUrl what renews tokens, null if that is the same
     */
    public record Flow(
            Kind kind,
            @Nullable String authorizationUrl,
            @Nullable String tokenUrl,
            @Nullable String refreshUrl) {

        /** {@return whether all addresses are absolute; otherwise only the user knows the server} */
        public boolean isOfOneServer() {
            return Stream.of(authorizationUrl, tokenUrl, refreshUrl)
                    .allMatch(url -> url == null || URI.create(url).isAbsolute());
        }
    }

    /**
     * A right.
     *
     * @param value what the platform calls it
     * @param constantName its constant
     * @param docs what it allows
     */
    public record Scope(String value, String constantName, Docs docs) {}

    /**
     * What a server wants beyond OAuth ({@code x-bindery-sign-in}).
     *
     * @param revocationUrl what takes tokens back; null if nothing does
     * @param revocationField what takes the token there; null for the usual
     * @param userInfoUrl what tells whose a token is; null if nothing does
     * @param logOutUrl what ends sessions; null if nothing does
     * @param scopeSeparator what stands between scopes; null for a blank
     * @param clientAuthentication a constant of the runtime's {@code ClientAuthentication}; null for the usual
     * @param proofKey what the server calls the method of proof keys; null if it has none
     * @param sendsState whether the state goes along with the code
     * @param carries parameters from the browser that go along with all requests for tokens
     * @param authorizationParameters what is always sent to the page
     * @param tokenParameters what is always sent for a token
     * @param names what the server calls the fields of OAuth; empty for what it does not take
     * @param errors what errors mean: constants of the runtime's {@code SignInProblem} by code
     */
    public record Server(
            @Nullable String revocationUrl,
            @Nullable String revocationField,
            @Nullable String userInfoUrl,
            @Nullable String logOutUrl,
            @Nullable String scopeSeparator,
            @Nullable String clientAuthentication,
            @Nullable String proofKey,
            boolean sendsState,
            List<String> carries,
            Map<String, String> authorizationParameters,
            Map<String, String> tokenParameters,
            Map<String, String> names,
            Map<String, String> errors) {

        /**
         * What most servers want. Those that know no proof keys ignore them, as OAuth has it; for the others they are better
         * than none.
         */
        public static final Server USUAL = new Server(
                null, null, null, null, null, null, "S256", false, List.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }
}
