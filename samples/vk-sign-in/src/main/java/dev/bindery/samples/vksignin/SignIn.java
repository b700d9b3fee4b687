package dev.bindery.samples.vksignin;

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
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkException;
import dev.bindery.vk.VkSignIn;
import dev.bindery.vk.model.UserFull;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Signs a user in with VK ID, keeps the token, and greets the user. The next run greets at once.
 *
 * <p>Arguments: the id of an application and the redirect address that is registered for it, both from
 * {@code https://id.vk.com/about/business/go}. Without them, the test kit plays VK.
 */
public final class SignIn {
    private SignIn() {}

    /** Signs in. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            signInAtTheTestKit();
            return;
        }
        Application application = Application.of(args[0]).redirectingTo(URI.create(args[1]));
        AuthorizationCodeFlow flow = VkSignIn.VkId.authorizationCode(application);
        Path file = Path.of(System.getProperty("user.home"), ".bindery", "vk-" + application.id());
        try {
            greet(
                    VkClient.create(),
                    keeper(FileTokenStore.at(file), flow, RedirectReceiver.asking(QuestionHandler.console())));
            System.out.println("Your token is in " + file + ", which nobody but you may read.");
        } catch (SignInException | VkException e) {
            System.err.println(e.getMessage());
        }
    }

    private static TokenKeeper keeper(TokenStore store, AuthorizationCodeFlow flow, RedirectReceiver receiver)
            throws IOException {
        if (store.isEmpty()) {
            store.save(flow.signIn(receiver, VkSignIn.VkId.VKID_PERSONAL_INFO));
        }
        return TokenKeeper.of(store, flow.refresh());
    }

    private static void greet(VkClient.Setup setup, TokenKeeper keeper) {
        try (VkClient.User vk = setup.user(keeper)) {
            UserFull me = vk.users().get().get(0);
            System.out.println("Hello, " + me.firstName() + "!");
        }
    }

    private static void signInAtTheTestKit() throws IOException {
        try (TestServer server = TestServer.start(Specification.ofClient("vk"));
                LoopbackReceiver loopback = LoopbackReceiver.listen(0, "/back")) {
            server.on("users.get").result("[{\"id\": 1, \"first_name\": \"Nora\", \"last_name\": \"Stone\"}]");
            server.signIn("vkId").application("my-app", loopback.redirectUri().toString());
            Application application = Application.of("my-app").redirectingTo(loopback.redirectUri());
            SignInSettings settings = SignInSettings.standard().origin(server.uri());
            AuthorizationCodeFlow flow = VkSignIn.VkId.authorizationCode(application, settings);
            RedirectReceiver receiver =
                    request -> loopback.receive(request, TestBrowser::follow, Duration.ofMinutes(1));
            greet(VkClient.at(server.uri()), keeper(TokenStore.inMemory(), flow, receiver));
        }
    }
}
