package dev.bindery.contract.signin;

import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.BrowserFlow;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.token.Token;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import dev.bindery.testkit.signin.TestBrowser;
import dev.bindery.testkit.spec.Specification;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.Arguments;

/** A server of tokens, an application that is registered there, and a user who signs in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SignInContract<F extends BrowserFlow> {
    static final String HOME = "http://127.0.0.1:8123/back";

    final SignInUnderTest<F> subject;
    final TestServer server;
    final SignInSettings settings;
    final Application application;
    final F flow;

    private final Specification spec;

    SignInContract(SignInUnderTest<F> subject) {
        this.spec = Specification.ofClient(subject.api());
        this.subject = subject;
        this.server = TestServer.start(spec);
        this.settings = SignInSettings.standard().origin(server.uri());
        this.application = (subject.confidential() ? Application.of("app-1", "app-secret-1") : Application.of("app-1"))
                .redirectingTo(URI.create(HOME));
        this.flow = subject.flow().apply(application, settings);
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
        return DocumentedErrors.of(spec, subject.scheme());
    }

    boolean wantsProof() {
        String method = spec.securityScheme(subject.scheme())
                .path("x-bindery-sign-in")
                .path("proofKey")
                .asText("none");
        return !method.equals("none");
    }
}
