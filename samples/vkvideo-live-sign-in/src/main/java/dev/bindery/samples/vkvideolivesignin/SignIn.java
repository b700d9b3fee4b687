package dev.bindery.samples.vkvideolivesignin;

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
import dev.bindery.vkvideolive.VkVideoLiveClient;
import dev.bindery.vkvideolive.VkVideoLiveException;
import dev.bindery.vkvideolive.VkVideoLiveSignIn;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

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
            greet(
                    VkVideoLiveClient.create(),
                    keeper(FileTokenStore.at(file), flow, RedirectReceiver.asking(QuestionHandler.console())));
        } catch (SignInException | VkVideoLiveException e) {
            System.err.println(e.getMessage());
        }
    }

    private static TokenKeeper keeper(TokenStore store, AuthorizationCodeFlow flow, RedirectReceiver receiver)
            throws IOException {
        if (store.isEmpty()) {
            store.save(flow.signIn(receiver, VkVideoLiveSignIn.User.CHAT_MESSAGE_SEND));
        }
        return TokenKeeper.of(store, flow.refresh());
    }

    private static void greet(VkVideoLiveClient.Setup setup, TokenKeeper keeper) {
        try (VkVideoLiveClient.User live = setup.user(keeper)) {
            System.out.println(
                    "Hello, " + live.currentUser().get().user().nick() + "! Your token is kept in the " + keeper + ".");
        }
    }

    private static void signInAtTheTestKit() throws IOException {
        try (TestServer server = TestServer.start(Specification.ofClient("vkvideo-live"));
                LoopbackReceiver loopback = LoopbackReceiver.listen(0, "/back")) {
            server.signIn("user")
                    .confidential("my-app", "my-secret", loopback.redirectUri().toString());
            AuthorizationCodeFlow flow = VkVideoLiveSignIn.User.authorizationCode(
                    Application.of("my-app", "my-secret").redirectingTo(loopback.redirectUri()),
                    SignInSettings.standard().origin(server.uri()));
            RedirectReceiver receiver =
                    request -> loopback.receive(request, TestBrowser::follow, Duration.ofMinutes(1));
            greet(VkVideoLiveClient.at(server.uri()), keeper(TokenStore.inMemory(), flow, receiver));
        }
    }
}
