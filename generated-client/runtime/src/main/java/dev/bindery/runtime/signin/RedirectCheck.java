package dev.bindery.runtime.signin;

import dev.bindery.runtime.transport.Redactor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a browser brought back, and refuses what does not belong to the request. */
final class RedirectCheck {
    private final AuthorizationServer server;

    RedirectCheck(AuthorizationServer server) {
        this.server = server;
    }

    /**
     * Gives the parameters of an answer to this request.
     *
     * @throws SignInException if the answer belongs to another request, or is an error
     */
    Map<String, String> read(AuthorizationRequest request, String address) {
        Map<String, String> parameters = RedirectParameters.of(address);
        Redactor redactor = new Redactor();
        parameters.values().forEach(redactor::addValue);
        redactor.addValue(request.state());
        String state = parameters.get("state");
        if (state == null || !RandomText.same(state, request.state())) {
            throw server.problems()
                    .of(
                            SignInProblem.FOREIGN_ANSWER,
                            state == null
                                    ? "the browser brought no state back"
                                    : "the browser brought another state back",
                            redactor);
        }
        ServerError error = ServerError.in(parameters);
        if (error != null) {
            throw server.problems().of(error, secretsOf(request, parameters), null);
        }
        return parameters;
    }

    /** Of an error's parameters only the state is secret; its texts are there to be read. */
    private static Redactor secretsOf(AuthorizationRequest request, Map<String, String> parameters) {
        Redactor redactor = new Redactor();
        redactor.addValue(request.state());
        redactor.addValue(parameters.get("code"));
        return redactor;
    }

    /**
     * Gives one of the parameters.
     *
     * @throws SignInException if it is missing
     */
    String required(Map<String, String> parameters, String name) {
        @Nullable String value = parameters.get(name);
        if (value == null || value.isEmpty()) {
            throw server.problems()
                    .of(
                            SignInProblem.REJECTED,
                            "the browser brought no \"" + name + "\" back, only " + parameters.keySet(),
                            new Redactor());
        }
        return value;
    }
}
