package dev.bindery.samples.vkvideolivesignin;

import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.LoopbackReceiver;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.FileTokenStore;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.signin.TestBrowser;
import dev.bindery.testkit.spec.Specification;
import dev.bindery.vkvideolive.VkVideoLiveClient;
import dev.bindery.vkvideolive.VkVideoLiveException;
import dev.bindery.vkvideolive.VkVideoLiveSignIn;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Scanner;

/**
 * Signs a user in at VK Video Live, keeps the token, and greets the user. The next run greets at once.
 *
 * <p>Arguments: the id of an application, its secret, and a redirect address that is registered for it, all from
 * {@code https://dev.live.vkvideo.ru}. Without them, the test kit plays VK Video Live.
 */
public final class SignIn {
    private SignIn() {}

    /** Signs in. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            signInAtTheTestKit();
            return;
        }
        Application application = Application.of(args[0], args[1]).redirectingTo(URI.create(args[2]));
        AuthorizationCodeFlow flow = VkVideoLiveSignIn.User.authorizationCode(application);
        Path file = Path.of(System.getProperty("user.home"), ".bindery", "vkvideo-live-" + application.id());
        try {
            greet(VkVideoLiveClient.create(), keeper(FileTokenStore.at(file), flow, SignIn::fromTerminal));
        } catch (SignInException | VkVideoLiveException e) {
            System.err.println(e.getMessage());
        }
    }

    /** How the user gets to the page, and we to the address that the browser is sent to. */
    private interface Way {
        String take(AuthorizationRequest request) throws IOException;
    }

    private static TokenKeeper keeper(TokenStore store, AuthorizationCodeFlow flow, Way way) throws IOException {
        if (store.load().toCompletableFuture().join() == null) {
            AuthorizationRequest request = flow.begin(VkVideoLiveSignIn.User.CHAT_MESSAGE_SEND);
            Token token = flow.finish(request, way.take(request));
            store.save(token);
        }
        return TokenKeeper.of(store, flow.refresh());
    }

    private static void greet(VkVideoLiveClient.Setup setup, TokenKeeper keeper) {
        try (VkVideoLiveClient.User live = setup.user(keeper)) {
            System.out.println(
                    "Hello, " + live.currentUser().get().user().nick() + "! Your token is kept in the " + keeper + ".");
        }
    }

    /** Works with any registered address: nothing needs to be there. */
    private static String fromTerminal(AuthorizationRequest request) {
        System.out.println("Open this page, and sign in:\n\n  " + request.uri());
        System.out.println("\nThen paste the whole address that the browser ends at:");
        return new Scanner(System.in, Charset.defaultCharset()).nextLine().strip();
    }

    private static void signInAtTheTestKit() throws IOException {
        try (TestServer server = TestServer.start(Specification.ofClient("vkvideo-live"));
                LoopbackReceiver receiver = LoopbackReceiver.listen(0, "/back")) {
            server.signIn("user")
                    .confidential("my-app", "my-secret", receiver.redirectUri().toString());
            AuthorizationCodeFlow flow = VkVideoLiveSignIn.User.authorizationCode(
                    Application.of("my-app", "my-secret").redirectingTo(receiver.redirectUri()),
                    SignInSettings.standard().origin(server.uri()));
            Way way = request -> receiver.receive(request, TestBrowser::follow, Duration.ofMinutes(1));
            greet(VkVideoLiveClient.at(server.uri()), keeper(TokenStore.inMemory(), flow, way));
        }
    }
}
