package dev.bindery.testkit.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.testkit.ReceivedRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The address that gives out tokens: for a code, for a token that renews, for an application's secret, for a password. */
final class TokenGrants {
    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    private final SignInScheme scheme;
    private final ClientCheck clients;
    private final Issued issued;
    private final TokenAnswers answers;
    private final PasswordCheck passwords;

    TokenGrants(
            SignInScheme scheme, ClientCheck clients, Issued issued, TokenAnswers answers, PasswordCheck passwords) {
        this.scheme = scheme;
        this.clients = clients;
        this.issued = issued;
        this.answers = answers;
        this.passwords = passwords;
    }

    ObjectNode answer(ReceivedRequest request) throws Refusal {
        Parameters parameters = Parameters.ofForm(request, scheme::name);
        TestApplication application = clients.proven(request, parameters);
        parameters.required(scheme.names("tokenParameters"));
        parameters.optional(scheme.names("tokenOptions"));
        String grant = scheme.name("grant_type").isEmpty() ? onlyGrant() : parameters.required("grant_type");
        if (!has(grant)) {
            throw new Refusal("unsupported_grant_type", "grant_type " + grant + " is not known here");
        }
        return switch (grant) {
            case "authorization_code" -> forCode(application, parameters);
            case "refresh_token" -> renewed(application, parameters);
            case "password" -> {
                Session session = passwords.session(application, parameters);
                parameters.nothingElse();
                yield answers.answer(session, null, null);
            }
            default -> {
                String scope = parameters.optional("scope");
                parameters.nothingElse();
                yield answers.answer(Session.of(application.id(), null, scope), null, null);
            }
        };
    }

    /** A server that is not told the grant gives tokens out in one way. */
    private String onlyGrant() {
        return Stream.of("authorization_code", "password", "client_credentials")
                .filter(this::has)
                .findFirst()
                .orElse("");
    }

    private boolean has(String grant) {
        return switch (grant) {
            case "authorization_code" -> scheme.has("authorizationCode");
            case "refresh_token" -> scheme.refreshes();
            case "password" -> scheme.has("password");
            case "client_credentials" -> scheme.has("clientCredentials");
            default -> false;
        };
    }

    private ObjectNode forCode(TestApplication application, Parameters parameters) throws Refusal {
        String text = parameters.required("code");
        String home = parameters.required("redirect_uri");
        String state = scheme.is("sendsState") ? parameters.required("state") : null;
        IssuedCode code = issued.takeCode(text);
        if (code == null) {
            throw invalid("code is unknown, or was used already");
        }
        if (code.challenge() != null) {
            String verifier = parameters.required("code_verifier");
            if (!VERIFIER.matcher(verifier).matches() || !digest(verifier).equals(code.challenge())) {
                throw invalid("code_verifier does not fit code_challenge");
            }
        }
        checkSession(application, code.session(), parameters);
        if (!code.redirectUri().equals(home)) {
            throw invalid("redirect_uri is not the one of the code");
        }
        if (state != null && !state.equals(code.state())) {
            throw Refusal.badRequest("state is not the one of the code");
        }
        parameters.nothingElse();
        return answers.answer(code.session(), null, state);
    }

    private ObjectNode renewed(TestApplication application, Parameters parameters) throws Refusal {
        String refresh = parameters.required("refresh_token");
        String state = scheme.is("sendsState") ? parameters.required("state") : null;
        String home = parameters.optional("redirect_uri");
        parameters.optional("scope");
        Session session = issued.ofRefresh(refresh);
        if (session == null) {
            throw invalid("refresh_token is unknown, revoked, or was used already");
        }
        checkSession(application, session, parameters);
        if (home != null && !application.redirectUris().contains(home)) {
            throw invalid("redirect_uri is not the one that is registered");
        }
        parameters.nothingElse();
        if (!scheme.is("rotates")) {
            return answers.answer(session, refresh, state);
        }
        issued.revoke(refresh);
        return answers.answer(session, null, state);
    }

    private void checkSession(TestApplication application, Session session, Parameters parameters) throws Refusal {
        for (Map.Entry<String, String> carried : session.carried().entrySet()) {
            if (!parameters.required(carried.getKey()).equals(carried.getValue())) {
                throw Refusal.badRequest(carried.getKey() + " is not the one that the browser brought");
            }
        }
        if (!session.application().equals(application.id())) {
            throw invalid("it was given out to another application");
        }
    }

    private static Refusal invalid(String description) {
        return new Refusal("invalid_grant", description);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
