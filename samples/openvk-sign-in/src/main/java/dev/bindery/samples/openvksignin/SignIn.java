package dev.bindery.samples.openvksignin;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.OpenVkException;
import dev.bindery.openvk.OpenVkSignIn;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.PasswordFlow;
import dev.bindery.runtime.signin.QuestionHandler;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.token.Token;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.spec.Specification;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;

/**
 * Signs a user in at an instance of OpenVK, asks for the code of a second factor where there is one, and greets the user.
 *
 * <p>Arguments: the address of an instance, such as {@code https://ovk.to}, and a login; the password is asked for. OpenVK needs
 * no registered application, a name for the list of sessions is enough. Without arguments, the test kit plays an instance.
 */
public final class SignIn {
    private static final Application APPLICATION = Application.of("bindery-sample");

    private SignIn() {}

    /** Signs in. */
    public static void main(String[] args) {
        if (args.length != 2) {
            signInAtTheTestKit();
            return;
        }
        try {
            greet(URI.create(args[0]), args[1], password(), QuestionHandler.console());
        } catch (SignInException | OpenVkException e) {
            System.err.println(e.getMessage());
        }
    }

    private static void greet(URI instance, String login, String password, QuestionHandler questions) {
        PasswordFlow flow = OpenVkSignIn.Token.password(
                APPLICATION, SignInSettings.standard().origin(instance), questions);
        Token token = flow.signIn(login, password);
        try (OpenVkClient.Token openvk = OpenVkClient.at(instance).token(token.access())) {
            System.out.println("Hello, " + openvk.account().getProfileInfo().firstName() + "!");
        }
    }

    private static String password() {
        System.out.print("Password (it shows while you type): ");
        return new Scanner(System.in, Charset.defaultCharset()).nextLine();
    }

    private static void signInAtTheTestKit() {
        try (TestServer server = TestServer.start(Specification.ofClient("openvk"))) {
            server.signIn("token")
                    .application(APPLICATION.id())
                    .user("jill@ovk.example", "my-password")
                    .secondFactor("713772");
            greet(server.uri(), "jill@ovk.example", "my-password", question -> {
                System.out.println("The server asks for " + question + "; the answer is 713772.");
                return CompletableFuture.completedFuture("713772");
            });
        }
    }
}
