package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.transport.Header;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Sends forms to a server of tokens and reads its answers. */
final class TokenEndpoint {
    /** What may be printed of a form; everything else may be a secret. A captcha's number comes back with the next captcha. */
    private static final Set<String> HARMLESS = Set.of(
            "grant_type",
            "client_id",
            "redirect_uri",
            "scope",
            "token_type_hint",
            "v",
            "lang",
            "response_type",
            "captcha_sid");

    private final AuthorizationServer server;
    private final Application application;
    private final SignInSettings settings;

    TokenEndpoint(AuthorizationServer server, Application application, SignInSettings settings) {
        this.server = server;
        this.application = application;
        this.settings = settings;
    }

    /** Asks for a token. */
    CompletableFuture<Token> token(URI uri, Map<String, String> fields) {
        return answer(uri, fields).thenApply(answer -> {
            String access = answer.get("access_token").asString();
            if (access == null || access.isBlank()) {
                throw server.problems()
                        .of(
                                SignInProblem.UNAVAILABLE,
                                "the answer has no access_token, only "
                                        + answer.fields().keySet(),
                                new Redactor());
            }
            return TokenReader.read(access, answer, settings.clock().instant());
        });
    }

    /**
     * Sends a form, the application's proof and what the server always wants along with it.
     *
     * @return the answer, an object without an error; a {@link SignInException} comes as the future's exception
     */
    CompletableFuture<JsonObject> answer(URI uri, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        server.tokenParameters().forEach(all::putIfAbsent);
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Accept", "application/json"));
        Redactor redactor = new Redactor();
        authenticate(all, headers, redactor);
        List<NameValue> form = new ArrayList<>();
        all.forEach((name, value) -> {
            String called = server.names().of(name);
            if (called.isEmpty()) {
                return;
            }
            form.add(new NameValue(called, value));
            if (!HARMLESS.contains(name)) {
                redactor.addName(called);
                redactor.addValue(value);
            }
        });
        TransportRequest request = new TransportRequest(
                "POST", settings.located(uri), headers, new RequestBody.Form(form), settings.timeout(), redactor);
        return settings.transport().send(request).toCompletableFuture().handle((answer, failure) -> {
            if (answer == null) {
                throw unreachable(redactor, failure);
            }
            return ofThisRequest(read(answer, redactor), fields.get("state"));
        });
    }

    /** A server that repeats the state must repeat the one that it was sent. */
    private JsonObject ofThisRequest(JsonObject answer, @Nullable String sent) {
        String state = answer.get("state").asString();
        if (sent != null && state != null && !RandomText.same(state, sent)) {
            throw server.problems()
                    .of(SignInProblem.FOREIGN_ANSWER, "the server answered with another state", new Redactor());
        }
        return answer;
    }

    private void authenticate(Map<String, String> fields, List<Header> headers, Redactor redactor) {
        switch (server.clientAuthentication()) {
            case BASIC -> {
                String pair = application.id() + ":" + application.secret();
                String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
                redactor.addValue(application.secret());
                redactor.addValue(encoded);
                headers.add(new Header("Authorization", "Basic " + encoded));
            }
            case FORM -> {
                fields.put("client_id", application.id());
                if (application.hasSecret()) {
                    fields.put("client_secret", application.secret());
                }
            }
            case NONE -> fields.put("client_id", application.id());
        }
    }

    private SignInException unreachable(Redactor redactor, @Nullable Throwable failure) {
        Throwable reason =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return server.problems()
                .of(
                        SignInProblem.UNAVAILABLE,
                        "no answer" + (reason == null ? "" : ": " + reason.getMessage()),
                        redactor,
                        reason);
    }

    /** Some servers say their errors with status 200, and some call their JSON {@code text/html}. */
    private JsonObject read(TransportResponse answer, Redactor redactor) {
        JsonValue json = json(answer);
        ServerError error = json instanceof JsonObject object ? ServerError.in(object) : null;
        if (error != null) {
            throw server.problems().of(error, redactor, answer);
        }
        if (json instanceof JsonObject object && answer.isSuccessful()) {
            return server.names().restored(object);
        }
        SignInProblem problem = answer.status() >= 400 && answer.status() < 500 && answer.status() != 429
                ? SignInProblem.REJECTED
                : SignInProblem.UNAVAILABLE;
        throw server.problems()
                .of(problem, "the answer with HTTP " + answer.status() + " is no JSON object", redactor, null, answer);
    }

    /** A server that takes a token back may say nothing at all. */
    private static JsonValue json(TransportResponse answer) {
        if (answer.body().length == 0) {
            return new JsonObject(Map.of());
        }
        try {
            return JsonValue.parse(answer.body());
        } catch (JsonException e) {
            return JsonValue.NULL; // told by its status and its text
        }
    }
}
