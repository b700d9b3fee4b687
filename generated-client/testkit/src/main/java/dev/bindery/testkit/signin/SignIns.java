package dev.bindery.testkit.signin;

import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.server.TokenCheck;
import dev.bindery.testkit.spec.Specification;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The schemes of a platform that somebody signs in for in a test. */
public final class SignIns {
    private final Specification spec;
    private final TokenCheck calls;
    private final Map<String, SignInServer> servers = new ConcurrentSkipListMap<>();

    /**
     * Starts with none.
     *
     * @param spec the specification
     * @param calls who may call the API
     */
    public SignIns(Specification spec, TokenCheck calls) {
        this.spec = spec;
        this.calls = calls;
    }

    /**
     * A request for a token, or for what can be done with one.
     *
     * @param server who answers
     * @param step what is asked for
     */
    public record Asked(SignInServer server, SignInStep step) {
        /** {@return what the journal calls it} */
        public String name() {
            return step.of(server.schemeId());
        }

        /**
         * Answers.
         *
         * @param request the request
         * @return what its server says
         */
        public Reply answer(ReceivedRequest request) {
            return server.answer(step, request);
        }
    }

    /**
     * Has the tokens of a scheme given out.
     *
     * @param schemeId the scheme
     * @return its server
     * @throws IllegalArgumentException if the scheme has no flows
     */
    public SignInServer of(String schemeId) {
        return servers.computeIfAbsent(schemeId, id -> new SignInServer(spec, id, calls));
    }

    /**
     * Finds who answers a request: of the schemes with such an address the one that knows the application, else any.
     *
     * @param request the request
     * @return who answers; empty if it is no request for a token
     */
    public Optional<Asked> asked(ReceivedRequest request) {
        return servers.values().stream()
                .sorted(Comparator.comparing(server -> !server.knows(request)))
                .flatMap(server -> server.step(request).map(step -> new Asked(server, step)).stream())
                .findFirst();
    }

    /** Forgets applications, users, tokens and scripts: nobody gives out tokens. */
    public void clear() {
        servers.clear();
    }
}
