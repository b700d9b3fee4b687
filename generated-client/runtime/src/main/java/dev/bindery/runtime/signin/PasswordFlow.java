package dev.bindery.runtime.signin;

import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.transport.Redactor;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A token for login and password, in the way of VK and of those that do as VK does: the server may ask for the code of a second
 * factor ({@code need_validation}) or for a captcha ({@code need_captcha}), and gets the answer with the form sent again.
 *
 * <p>Whoever gives a program a password gives it everything. Where a platform has another way, that is better.
 */
public final class PasswordFlow {
    /** How often the server may ask: a wrong answer brings the next question. */
    private static final int MOST_ROUNDS = 8;

    private final AuthorizationServer server;
    private final TokenEndpoint endpoint;
    private final QuestionHandler handler;
    private final Clock clock;
    private final Map<String, String> parameters;

    /**
     * Makes the flow of one application.
     *
     * @param server who gives out the tokens
     * @param application who asks for them, with its secret where the server wants one
     * @param settings by what means
     * @param handler answers what the server asks
     */
    public PasswordFlow(
            AuthorizationServer server, Application application, SignInSettings settings, QuestionHandler handler) {
        this(server, new TokenEndpoint(server, application, settings), handler, settings.clock(), Map.of());
    }

    private PasswordFlow(
            AuthorizationServer server,
            TokenEndpoint endpoint,
            QuestionHandler handler,
            Clock clock,
            Map<String, String> parameters) {
        this.server = server;
        this.endpoint = endpoint;
        this.handler = handler;
        this.clock = clock;
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * Adds a parameter that only this platform knows, such as {@code force_sms}.
     *
     * @param name its name
     * @param value its value
     * @return the flow that sends it along
     */
    public PasswordFlow parameter(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put(name, value);
        return new PasswordFlow(server, endpoint, handler, clock, all);
    }

    /**
     * Signs in, and waits.
     *
     * @param login the user's login
     * @param password the user's password
     * @param scopes what to ask for, as the platform calls it
     * @return the token
     * @throws SignInException if the server gives none
     */
    public Token signIn(String login, String password, String... scopes) {
        return Waiting.waitFor(signInAsync(login, password, scopes));
    }

    /**
     * Signs in.
     *
     * @param login the user's login
     * @param password the user's password
     * @param scopes what to ask for, as the platform calls it
     * @return the token, later; what {@link #signIn} throws comes as its exception
     */
    public CompletableFuture<Token> signInAsync(String login, String password, String... scopes) {
        Map<String, String> fields = new LinkedHashMap<>(parameters);
        fields.put("grant_type", "password");
        fields.put("username", login);
        fields.put("password", password);
        if (scopes.length > 0) {
            fields.put("scope", String.join(server.scopeSeparator(), scopes));
        }
        return round(fields, 1);
    }

    private CompletableFuture<Token> round(Map<String, String> fields, int number) {
        return endpoint.token(server.token(), fields)
                .<CompletionStage<Token>>handle((token, failure) -> {
                    if (failure == null) {
                        return CompletableFuture.completedFuture(token);
                    }
                    Throwable reason = Waiting.unwrap(failure);
                    Asked asked = reason instanceof SignInException e ? Asked.by(e) : null;
                    return asked == null || number == MOST_ROUNDS
                            ? CompletableFuture.failedFuture(reason)
                            : answered(fields, asked, number);
                })
                .thenCompose(next -> next);
    }

    private CompletableFuture<Token> answered(Map<String, String> fields, Asked asked, int number) {
        CompletableFuture<String> answering;
        try {
            answering = handler.answer(asked.question()).toCompletableFuture();
        } catch (RuntimeException e) {
            answering = CompletableFuture.failedFuture(e);
        }
        return answering
                .<CompletionStage<Token>>handle((answer, trouble) -> {
                    if (answer == null || answer.isBlank()) {
                        return CompletableFuture.failedFuture(unanswered(asked, trouble));
                    }
                    if (asked.question() instanceof Question.Visit) {
                        Map<String, String> brought = RedirectParameters.of(answer);
                        if (brought.containsKey("access_token") || brought.containsKey("fail")) {
                            return visited(brought);
                        }
                    }
                    Map<String, String> next = new LinkedHashMap<>(fields);
                    next.putAll(asked.fields(answer));
                    return round(next, number + 1);
                })
                .thenCompose(next -> next);
    }

    /** A page that the user visited may end with the token itself, or with a refusal. */
    private CompletableFuture<Token> visited(Map<String, String> brought) {
        String access = brought.get("access_token");
        if (access == null || access.isBlank()) {
            return CompletableFuture.failedFuture(server.problems()
                    .of(SignInProblem.DENIED, "the page that the user visited ended with a refusal", new Redactor()));
        }
        return CompletableFuture.completedFuture(
                TokenReader.read(access, RedirectParameters.json(brought), clock.instant()));
    }

    private SignInException unanswered(Asked asked, @Nullable Throwable trouble) {
        return server.problems()
                .of(
                        SignInProblem.UNANSWERED,
                        "the server asks for a " + asked.name() + ", and nobody answered",
                        new Redactor(),
                        trouble == null ? null : Redactor.withoutTexts(Waiting.unwrap(trouble)));
    }

    /** {@return the server} */
    @Override
    public String toString() {
        return server.toString();
    }
}
