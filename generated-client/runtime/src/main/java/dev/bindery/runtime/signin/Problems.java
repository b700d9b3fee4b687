package dev.bindery.runtime.signin;

import dev.bindery.runtime.error.ApiError;
import dev.bindery.runtime.error.ErrorDetails;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions of one way to a token. */
final class Problems {
    /** How much of an answer that nobody understands is shown. */
    private static final int SHOWN = 2000;

    /** The codes that OAuth 2.0, OpenID Connect and their extensions define. */
    private static final Map<String, SignInProblem> STANDARD = Map.ofEntries(
            Map.entry("access_denied", SignInProblem.DENIED),
            Map.entry("consent_required", SignInProblem.DENIED),
            Map.entry("invalid_client", SignInProblem.WRONG_APPLICATION),
            Map.entry("unauthorized_client", SignInProblem.WRONG_APPLICATION),
            Map.entry("invalid_grant", SignInProblem.SIGN_IN_AGAIN),
            Map.entry("invalid_token", SignInProblem.SIGN_IN_AGAIN),
            Map.entry("login_required", SignInProblem.SIGN_IN_AGAIN),
            Map.entry("interaction_required", SignInProblem.SIGN_IN_AGAIN),
            Map.entry("slow_down", SignInProblem.UNAVAILABLE),
            Map.entry("server_error", SignInProblem.UNAVAILABLE),
            Map.entry("temporarily_unavailable", SignInProblem.UNAVAILABLE));

    private final String way;
    private final Map<String, SignInProblem> own;

    /**
     * Makes exceptions.
     *
     * @param way the name of the way, which the messages begin with
     * @param own the codes that only this server has
     */
    Problems(String way, Map<String, SignInProblem> own) {
        this.way = way;
        this.own = Map.copyOf(own);
    }

    /** {@return what the codes mean, the first that is known: the finer ones come first} */
    SignInProblem meaning(String... codes) {
        for (String code : codes) {
            String known = code.toLowerCase(Locale.ROOT);
            SignInProblem problem = own.getOrDefault(known, STANDARD.get(known));
            if (problem != null) {
                return problem;
            }
        }
        return SignInProblem.REJECTED;
    }

    /** What was found out here, not said by the server. */
    SignInException of(SignInProblem problem, String reason, Redactor redactor) {
        return of(problem, reason, redactor, null, null);
    }

    SignInException of(SignInProblem problem, String reason, Redactor redactor, @Nullable Throwable cause) {
        return of(problem, reason, redactor, cause, null);
    }

    SignInException of(
            SignInProblem problem,
            String reason,
            Redactor redactor,
            @Nullable Throwable cause,
            @Nullable TransportResponse answer) {
        ErrorDetails.Builder details = details(problem, reason, redactor).cause(cause);
        if (answer != null) {
            details.answer(answer, SHOWN);
        }
        return SignInException.of(problem, details.build());
    }

    /** What a server said. */
    SignInException of(ServerError error, Redactor redactor, @Nullable TransportResponse answer) {
        SignInProblem problem = meaning(error.type(), error.code());
        String said = error.description() == null ? "" : ": " + error.description();
        ErrorDetails.Builder details = details(problem, "error " + error.name() + said, redactor)
                .error(new ApiError(error.name(), error.description(), Map.of(), error.details()));
        if (answer != null) {
            details.answer(answer, SHOWN);
        }
        return SignInException.of(problem, details.build());
    }

    private ErrorDetails.Builder details(SignInProblem problem, String reason, Redactor redactor) {
        return ErrorDetails.builder(failure(problem), way, redactor)
                .reason(reason + " (" + problem.advice() + ")")
                .retryable(problem == SignInProblem.UNAVAILABLE);
    }

    private static Failure failure(SignInProblem problem) {
        return switch (problem) {
            case TIMED_OUT -> Failure.TIMEOUT;
            case FOREIGN_ANSWER -> Failure.UNEXPECTED_ANSWER;
            default -> Failure.API;
        };
    }
}
