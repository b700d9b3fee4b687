package dev.bindery.contract.signin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.BrowserFlow;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.token.Token;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import dev.bindery.testkit.signin.TestBrowser;
import dev.bindery.testkit.spec.Specification;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.Arguments;

/** A server of tokens, an application that is registered there, and a user who signs in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SignInContract<F extends BrowserFlow> {
    static final String HOME = "http://127.0.0.1:8123/back";

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

    final SignInUnderTest<F> subject;
    final TestServer server;
    final SignInSettings settings;
    final Application application;
    final F flow;

    private final JsonNode said;

    SignInContract(SignInUnderTest<F> subject) {
        Specification spec = Specification.ofClient(subject.api());
        this.subject = subject;
        this.server = TestServer.start(spec);
        this.settings = SignInSettings.standard().origin(server.uri());
        this.application = (subject.confidential() ? Application.of("app-1", "app-secret-1") : Application.of("app-1"))
                .redirectingTo(URI.create(HOME));
        this.flow = subject.flow().apply(application, settings);
        this.said = spec.securityScheme(subject.scheme()).path("x-bindery-sign-in");
    }

    @BeforeEach
    void register() {
        server.reset();
        if (subject.confidential()) {
            users().confidential("app-1", "app-secret-1", HOME);
        } else {
            users().application("app-1", HOME);
        }
    }

    @AfterAll
    void close() {
        server.close();
    }

    SignInServer users() {
        return server.signIn(subject.scheme());
    }

    AuthorizationRequest begun() {
        return flow.begin(subject.scope());
    }

    String sentBack(AuthorizationRequest request) {
        return TestBrowser.sentTo(request.uri());
    }

    Token finish(AuthorizationRequest request, String address) {
        BrowserFlow any = flow;
        return any instanceof AuthorizationCodeFlow code
                ? code.finish(request, address)
                : ((ImplicitFlow) any).finish(request, address);
    }

    Token signedIn() {
        AuthorizationRequest request = begun();
        return finish(request, sentBack(request));
    }

    List<ReceivedRequest> received(SignInStep step) {
        return server.journal().requests(step.of(subject.scheme()));
    }

    /** Every error that the server may answer with, as it says it, and what it means. */
    Stream<Arguments> documentedErrors() {
        Map<String, SignInProblem> errors = new LinkedHashMap<>(STANDARD);
        said.path("errors").properties().forEach(error -> errors.put(error.getKey(), problem(error.getValue())));
        return errors.entrySet().stream().map(error -> Arguments.of(error.getKey(), error.getValue()));
    }

    boolean has(String key) {
        return said.has(key) && !said.path(key).asText().equals("none");
    }

    private static SignInProblem problem(JsonNode meaning) {
        return SignInProblem.valueOf(meaning.asText().replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
