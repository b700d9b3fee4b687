package dev.bindery.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.transport.Header;
import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Drives marked secrets through every flow and every failure, and looks at all that a program may print. */
class SignInSecretsTest {
    private static final String MARK = "marked-";
    private static final Application APPLICATION =
            Application.of("app-1", "marked-app-secret").redirectingTo(SignIns.HOME);

    /** Answers of servers, well-behaved and not: some repeat what they were sent. */
    private static final List<String> ANSWERS = List.of(
            "{\"access_token\":\"marked-access\",\"refresh_token\":\"marked-refresh\",\"expires_in\":60}",
            "{\"error\":\"invalid_grant\",\"error_description\":\"you sent ECHO\",\"got\":\"ECHO\"}",
            "{\"error\":\"need_captcha\",\"captcha_sid\":\"7\",\"captcha_img\":\"https://x.example/?k=1\"}",
            "{\"error\":\"need_validation\",\"validation_type\":\"2fa_sms\"}",
            "<html>ECHO</html>",
            "{\"echo\":\"ECHO\"}",
            "");

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);

    /** A server that repeats what it was sent. */
    private record Echo(int status, String answer, List<TransportRequest> requests) implements Transport {
        @Override
        public CompletionStage<TransportResponse> send(TransportRequest request) {
            requests.add(request);
            if (status == 0) {
                return CompletableFuture.failedFuture(new IllegalStateException("while sending " + values(request)));
            }
            byte[] body = answer.replace("ECHO", values(request)).getBytes(StandardCharsets.UTF_8);
            return CompletableFuture.completedFuture(new TransportResponse(status, Headers.empty(), body));
        }

        private static String values(TransportRequest request) {
            return String.join(" ", SignIns.form(request).values()) + " "
                    + request.headers().stream().map(Header::value).collect(Collectors.joining(" "));
        }

        @Override
        public void close() {}
    }

    private void run(Object flow, Callable<Token> attempt) {
        out.println(flow);
        try {
            out.println(attempt.call());
        } catch (SignInException e) {
            e.printStackTrace(out);
            out.println(e.rawBody());
            out.println(e.apiMessage());
            out.println(e.details());
            out.println(e.parameters());
            out.println(e.headers());
        } catch (Exception e) {
            e.printStackTrace(out);
        }
    }

    private void through(Echo echo, ClientAuthentication authentication) {
        SignInSettings settings = SignInSettings.standard().transport(echo);
        AuthorizationServer server = SignIns.plain()
                .proofKey("S256")
                .clientAuthentication(authentication)
                .carries("device_id")
                .build();
        AuthorizationCodeFlow code = new AuthorizationCodeFlow(server, APPLICATION, settings);
        AuthorizationRequest request = code.begin();
        out.println(request);
        run(code, () -> code.finish(request, SignIns.back(request, "code=marked-code&device_id=marked-device")));
        run(code, () -> code.finish(request, SignIns.HOME + "?code=marked-code&state=marked-state"));
        ImplicitFlow implicit = new ImplicitFlow(server, APPLICATION, settings);
        run(
                implicit,
                () -> implicit.finish(request, SignIns.HOME + "#access_token=marked-access&state=" + request.state()));
        run(implicit, () -> implicit.finish(request, SignIns.HOME + "#access_token=marked-access&state=marked-x"));
        ClientCredentialsFlow application = new ClientCredentialsFlow(server, APPLICATION, settings);
        run(application, application::token);
        PasswordFlow password = new PasswordFlow(
                server, APPLICATION, settings, question -> CompletableFuture.completedFuture("marked-answer"));
        run(password, () -> password.signIn("nora", "marked-password"));
        Token last = Token.builder("marked-access").refresh("marked-refresh").build();
        run(code.refresh(), () -> code.refresh().refresh(last));
        run(last, () -> {
            code.revocation().revoke(last);
            return last;
        });
        echo.requests().forEach(out::println);
        echo.requests().forEach(sent -> out.println(sent.body()));
    }

    @Test
    void noneOfThemIsPrinted() {
        for (ClientAuthentication authentication : ClientAuthentication.values()) {
            for (String answer : ANSWERS) {
                for (int status : new int[] {0, 200, 401, 500}) {
                    Echo echo = new Echo(status, answer, new ArrayList<>());
                    through(echo, authentication);
                    assertThat(echo.requests()).isNotEmpty();
                }
            }
        }

        assertThat(printed.toString()).contains("error invalid_grant: you sent").contains("<html>");
        assertThat(printed.toString().lines().filter(line -> line.contains(MARK)))
                .isEmpty();
    }

    @Test
    void questionsDoNotShowTheirAddresses() {
        URI page = URI.create("https://x.example/?key=marked-1");

        assertThat(new Question.Captcha("7", page, page)).hasToString("captcha");
        assertThat(new Question.Visit(page, "why")).hasToString("visit");
    }
}
