package dev.bindery.samples.oksignin;

import dev.bindery.ok.OkClient;
import dev.bindery.ok.OkException;
import dev.bindery.ok.OkSignIn;
import dev.bindery.ok.session.SessionCredentials;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.LoopbackReceiver;
import dev.bindery.runtime.signin.QuestionHandler;
import dev.bindery.runtime.signin.RedirectReceiver;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.FileTokenStore;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.signin.TestBrowser;
import dev.bindery.testkit.spec.Specification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Signs a user in at OK, keeps the token, and greets the user. The next run greets at once.
 *
 * <p>Arguments: the id of an application, its public key, its secret key, and a redirect address that is registered for it. OK
 * sends the first three by mail when an application is made at {@code https://apiok.ru/en/dev/app/create}. Without them, the
 * test kit plays OK.
 */
public final class SignIn {
    private SignIn() {}

    /** Signs in. */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            signInAtTheTestKit();
            return;
        }
        Application application = Application.of(args[0], args[2]).redirectingTo(URI.create(args[3]));
        AuthorizationCodeFlow flow = OkSignIn.User.authorizationCode(application);
        Path file = Path.of(System.getProperty("user.home"), ".bindery", "ok-" + application.id());
        try {
            TokenStore store = FileTokenStore.at(file);
            signIn(store, flow, RedirectReceiver.asking(QuestionHandler.console()));
            greet(OkClient.create(), session(store, flow, args[1], args[2]));
        } catch (SignInException | OkException e) {
            System.err.println(e.getMessage());
        }
    }

    private static void signIn(TokenStore store, AuthorizationCodeFlow flow, RedirectReceiver receiver)
            throws IOException {
        if (store.isEmpty()) {
            store.save(flow.signIn(receiver, OkSignIn.User.VALUABLE_ACCESS));
        }
    }

    private static void greet(OkClient.Setup setup, TokenKeeper session) {
        try (OkClient.Session ok = setup.session(session)) {
            System.out.println("Hello, " + ok.users().getCurrentUser().firstName() + "! Your token is kept in the "
                    + session + ".");
        }
    }

    /** Renews the token before it ends, and signs calls as a server does. */
    private static TokenKeeper session(
            TokenStore store, AuthorizationCodeFlow flow, String publicKey, String secretKey) {
        return TokenKeeper.builder(store, flow.refresh())
                .credential(SessionCredentials.serverSession(publicKey, secretKey))
                .build();
    }

    private static void signInAtTheTestKit() throws IOException {
        try (TestServer server = TestServer.start(Specification.ofClient("ok"));
                LoopbackReceiver loopback = LoopbackReceiver.listen(0, "/back")) {
            server.signIn("user")
                    .confidential("my-app", "my-secret", loopback.redirectUri().toString());
            AuthorizationCodeFlow flow = OkSignIn.User.authorizationCode(
                    Application.of("my-app", "my-secret").redirectingTo(loopback.redirectUri()),
                    SignInSettings.standard().origin(server.uri()));
            TokenStore store = TokenStore.inMemory();
            signIn(store, flow, request -> loopback.receive(request, TestBrowser::follow, Duration.ofMinutes(1)));
            greet(OkClient.at(server.uri()), session(store, flow, "my-public-key", "my-secret"));
        }
    }
}
