package dev.bindery.testkit.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.Script;
import dev.bindery.testkit.server.TokenCheck;
import dev.bindery.testkit.spec.Specification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Gives out the tokens of one security scheme, as its {@code flows} and {@code x-bindery-sign-in} say, and judges every parameter
 * more strictly than the platform: what is not described is a fault of the client. Users agree at once; a script can have them
 * refuse. The API takes the tokens that were given out here, as long as they count, and none that nobody accepted.
 */
public final class SignInServer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SignInScheme scheme;
    private final ClientCheck clients;
    private final Issued issued;
    private final TokenAnswers answers;
    private final PasswordCheck passwords;
    private final AuthorizationPage page;
    private final TokenGrants grants;
    private final TokenUses uses;
    private final Map<SignInStep, Script> scripts = new ConcurrentHashMap<>();

    /**
     * Speaks for one scheme.
     *
     * @param spec the specification
     * @param schemeId the scheme
     * @param calls who may call the API
     * @throws IllegalArgumentException if the scheme has no flows
     */
    public SignInServer(Specification spec, String schemeId, TokenCheck calls) {
        scheme = new SignInScheme(spec, schemeId);
        clients = new ClientCheck(scheme);
        issued = new Issued(calls);
        answers = new TokenAnswers(scheme, issued);
        passwords = new PasswordCheck(scheme);
        page = new AuthorizationPage(scheme, clients, issued, answers);
        grants = new TokenGrants(scheme, clients, issued, answers, passwords);
        uses = new TokenUses(scheme, clients, issued);
    }

    /**
     * Registers an application that has no secret. Where schemes share an address, its id tells which is meant.
     *
     * @param id its id
     * @param redirectUris where browsers may come back to, to the letter
     * @return this
     */
    public SignInServer application(String id, String... redirectUris) {
        clients.register(new TestApplication(id, null, List.of(redirectUris)));
        return this;
    }

    /**
     * Registers an application with a secret.
     *
     * @param id its id
     * @param secret its secret
     * @param redirectUris where browsers may come back to, to the letter
     * @return this
     */
    public SignInServer confidential(String id, String secret, String... redirectUris) {
        clients.register(new TestApplication(id, secret, List.of(redirectUris)));
        return this;
    }

    /**
     * Registers somebody who signs in by password.
     *
     * @param login the login
     * @param password the password
     * @return the user
     */
    public TestUser user(String login, String password) {
        return passwords.register(new TestUser(login, password));
    }

    /**
     * Sets how long tokens last. Default: an hour. The server itself ends them by {@link #expireTokens()} alone.
     *
     * @param life whole seconds; zero is said of tokens that do not end
     * @return this
     */
    public SignInServer tokensLast(Duration life) {
        answers.last(life);
        return this;
    }

    /**
     * Says more with each token.
     *
     * @param name a field
     * @param json its value as JSON
     * @return this
     */
    public SignInServer saying(String name, String json) {
        try {
            answers.add(name, JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + " is no JSON: " + e.getOriginalMessage(), e);
        }
        return this;
    }

    /**
     * Sets what is said to who asks whose token it is.
     *
     * @param json the whole answer
     * @return this
     */
    public SignInServer userInfo(String json) {
        uses.userInfo(json);
        return this;
    }

    /**
     * Scripts what requests get. An error of the page is sent back with the browser, if it may go back there; other requests
     * are not judged then, and use up nothing. The code of an error may be {@code error/error_type}, or a number.
     *
     * @param step what is asked for
     * @return its script
     */
    public Script on(SignInStep step) {
        return scripts.computeIfAbsent(
                step,
                added -> new Script(json -> Reply.json(200, json), (request, code, message) -> {
                    Refusal refusal = new Refusal(code, message);
                    return step == SignInStep.AUTHORIZATION
                            ? AuthorizationPage.redirect(request, refusal.fields())
                            : refusal.reply();
                }));
    }

    /** Has every access token end that was given out so far. They can be renewed. */
    public void expireTokens() {
        issued.expireAccess();
    }

    /** Takes back all that was given out so far: codes, tokens, and what renews them. */
    public void revokeAll() {
        issued.revokeAll();
    }

    /** {@return what a request asks of this scheme, if the application is known here; empty if nothing} */
    Optional<SignInStep> step(ReceivedRequest request) {
        return scheme.step(request.method(), request.path());
    }

    boolean knows(ReceivedRequest request) {
        return clients.knows(request);
    }

    String schemeId() {
        return scheme.id();
    }

    Reply answer(SignInStep step, ReceivedRequest request) {
        Script script = scripts.get(step);
        Function<ReceivedRequest, Reply> scripted = script == null ? null : script.due();
        try {
            if (step == SignInStep.AUTHORIZATION) {
                return page.answer(request, scripted);
            }
            if (scripted != null) {
                return scripted.apply(request);
            }
            return step == SignInStep.TOKEN
                    ? Reply.json(200, grants.answer(request).toString())
                    : uses.answer(step, request);
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }
}
