package dev.bindery.weblogin;

import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.AuthorizationServer;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.Question;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.token.Token;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;

/** A user, an application, and a platform whose first page is {@code /authorize}. */
abstract class WebLoginTestCase {
    static final String HOME = "https://app.example/blank.html";
    static final String LOGIN = "nora@x.example";
    static final String PASSWORD = "pass word&1";

    final Site site = new Site();
    final List<Question> asked = new ArrayList<>();
    final Queue<String> answers = new ArrayDeque<>();
    final ImplicitFlow flow = new ImplicitFlow(
            AuthorizationServer.builder("sign-in of test")
                    .authorization(site.uri() + "/authorize")
                    .build(),
            Application.of("app-1").redirectingTo(URI.create(HOME)),
            SignInSettings.standard());
    final AuthorizationRequest request = flow.begin("wall");

    @AfterEach
    void close() {
        site.close();
    }

    WebLogin login() {
        return builder().loopback().build();
    }

    WebLogin.Builder builder() {
        return WebLogin.within("platform.example")
                .timeout(Duration.ofSeconds(20))
                .questions(question -> {
                    asked.add(question);
                    return CompletableFuture.completedFuture(answers.isEmpty() ? "" : answers.remove());
                });
    }

    Token signIn() {
        return flow.finish(request, login().signIn(request, LOGIN, PASSWORD));
    }

    /** The browser goes home with a token. */
    Site.Page home() {
        return Site.Page.redirect(HOME + "#access_token=a-1&expires_in=60&state=" + request.state());
    }

    static Site.Page to(String location) {
        return Site.Page.redirect(location);
    }
}
