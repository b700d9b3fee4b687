package dev.bindery.ok.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.ok.OkClient;
import dev.bindery.ok.OkSignIn;
import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.PasswordFlow;
import dev.bindery.runtime.signin.QuestionHandler;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.token.Token;
import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.signin.SignInStep;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signs in with marked secrets at servers that give them away, and looks at all that a program may print. */
class SignInSecretsTest {
    @RegisterExtension
    static final TestServerExtension ok = TestServerExtension.speaking("ok");

    private static final String MARK = "marked-";
    private static final URI HOME = URI.create("https://app.example/back");
    private static final Application APPLICATION =
            Application.of("512000", "marked-app-secret").redirectingTo(HOME);

    private final SignInSettings settings = SignInSettings.standard().origin(ok.uri());
    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);

    private static String echo(ReceivedRequest request) {
        return Stream.concat(request.form().stream(), request.query().stream())
                .map(NameValue::value)
                .collect(Collectors.joining(" "));
    }

    static List<Function<ReceivedRequest, Reply>> answers() {
        return List.of(
                request -> Reply.json(
                        200, "{\"error_code\":401,\"error_msg\":\"AUTH_LOGIN : not " + echo(request) + "\"}"),
                request -> Reply.json(
                        400, "{\"error\":\"invalid_grant\",\"error_description\":\"" + echo(request) + "\"}"),
                request -> Reply.json(200, "{\"echo\":\"" + echo(request) + "\"}"),
                request -> Reply.of(500, "text/html", "<p>" + echo(request) + "</p>"),
                request -> Reply.json(
                        200,
                        "{\"access_token\":\"marked-access\",\"session_key\":\"marked-session\","
                                + "\"session_secret_key\":\"marked-session-secret\",\"refresh_token\":\"marked-refresh\"}"));
    }

    private void run(Object way, Callable<Token> attempt) {
        out.println(way);
        try {
            Token token = attempt.call();
            out.println(token);
            out.println(credential(token));
        } catch (ApiException e) {
            e.printStackTrace(out);
            out.println(e.rawBody() + e.apiMessage() + e.parameters() + e.headers());
        } catch (Exception e) {
            e.printStackTrace(out);
        }
    }

    private static Credential credential(Token token) {
        return SessionCredentials.clientSession("PUBLICKEY").apply(token);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aServerThatRepeatsWhatItWasSent(Function<ReceivedRequest, Reply> answer) {
        ok.signIn("user").on(SignInStep.TOKEN).always(answer);
        ok.signIn("login").on(SignInStep.TOKEN).always(answer);

        AuthorizationCodeFlow code = OkSignIn.User.authorizationCode(APPLICATION, settings);
        AuthorizationRequest request = code.begin();
        run(code, () -> code.finish(request, HOME + "?code=marked-code&state=" + request.state()));
        Token last = Token.builder("marked-access").refresh("marked-refresh").build();
        run(code.refresh(), () -> code.refresh().refresh(last));
        PasswordFlow password = OkSignIn.Login.password(APPLICATION, settings, QuestionHandler.nobody());
        run(password, () -> password.signIn("nora", "marked-password"));

        assertThat(ok.journal().requests()).hasSize(3);
        assertNothingMarkedWasPrinted();
    }

    @Test
    void whatTheBrowserBringsBack() {
        ImplicitFlow implicit = OkSignIn.User.implicit(APPLICATION, settings);
        AuthorizationRequest request = implicit.begin();
        String brought = HOME + "#access_token=marked-access&session_secret_key=marked-session&state=";

        run(implicit, () -> implicit.finish(request, brought + request.state()));
        run(implicit, () -> implicit.finish(request, brought + "marked-state"));
        run(
                implicit,
                () -> implicit.finish(request, HOME + "#session_secret_key=marked-session&state=" + request.state()));

        assertNothingMarkedWasPrinted();
    }

    @Test
    void aSessionThatIsRefused() {
        Token token = Token.builder("marked-access")
                .more("session_secret_key", JsonValue.of("marked-session"))
                .build();
        ok.on("users.getLoggedInUser")
                .always(request -> Reply.json(
                        200, "{\"error_code\":103,\"error_msg\":\"PARAM_SESSION_KEY : " + echo(request) + "\"}"));

        try (OkClient.Session client = OkClient.at(ok.uri()).session(CredentialProvider.of(credential(token)))) {
            run(client, () -> {
                client.users().getLoggedInUser();
                return token;
            });
        }

        assertThat(printed.toString()).contains("PARAM_SESSION_KEY");
        assertNothingMarkedWasPrinted();
    }

    private void assertNothingMarkedWasPrinted() {
        assertThat(printed.toString().lines()).isNotEmpty();
        assertThat(printed.toString().lines().filter(line -> line.contains(MARK)))
                .isEmpty();
    }
}
