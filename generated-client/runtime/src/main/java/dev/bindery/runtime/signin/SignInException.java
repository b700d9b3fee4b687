package dev.bindery.runtime.signin;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.ErrorDetails;
import dev.bindery.runtime.transport.Redactor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No token came of it. Its message says what happened and what can be done; no secret is in any of its texts. */
public class SignInException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final SignInProblem problem;

    SignInException(SignInProblem problem, ErrorDetails details) {
        super(details);
        this.problem = problem;
    }

    /**
     * Makes the exception of a way to a token that stands outside of this package.
     *
     * @param problem what the matter is
     * @param way the name of the way, which the message begins with
     * @param reason what happened
     * @param redactor takes the secrets out of all texts
     * @param cause why, null if nobody knows
     * @return the exception
     */
    public static SignInException of(
            SignInProblem problem, String way, String reason, Redactor redactor, @Nullable Throwable cause) {
        return new Problems(way, Map.of()).of(problem, reason, redactor, cause);
    }

    static SignInException of(SignInProblem problem, ErrorDetails details) {
        return switch (problem) {
            case DENIED -> new Denied(details);
            case FOREIGN_ANSWER -> new ForeignAnswer(details);
            case WRONG_APPLICATION -> new WrongApplication(details);
            case WRONG_PASSWORD, WRONG_CODE -> new WrongPassword(problem, details);
            case TOO_MANY_TRIES -> new TooManyTries(details);
            case SIGN_IN_AGAIN -> new SignInAgain(details);
            case UNANSWERED -> new Unanswered(details);
            case NEEDS_BROWSER -> new NeedsBrowser(details);
            case UNAVAILABLE -> new Unavailable(details);
            case TIMED_OUT -> new TimedOut(details);
            case REJECTED -> new SignInException(problem, details);
        };
    }

    /** {@return what the matter is} */
    public final SignInProblem problem() {
        return problem;
    }

    /** The user, or the platform, said no. */
    public static final class Denied extends SignInException {
        private static final long serialVersionUID = 1L;

        private Denied(ErrorDetails details) {
            super(SignInProblem.DENIED, details);
        }
    }

    /** The answer of the browser does not belong to the request: its {@code state} is missing or another. */
    public static final class ForeignAnswer extends SignInException {
        private static final long serialVersionUID = 1L;

        private ForeignAnswer(ErrorDetails details) {
            super(SignInProblem.FOREIGN_ANSWER, details);
        }
    }

    /** The platform does not know the application, or not in this form. */
    public static final class WrongApplication extends SignInException {
        private static final long serialVersionUID = 1L;

        private WrongApplication(ErrorDetails details) {
            super(SignInProblem.WRONG_APPLICATION, details);
        }
    }

    /** Login, password or the code of the second factor are wrong; {@link #problem()} tells them apart. */
    public static final class WrongPassword extends SignInException {
        private static final long serialVersionUID = 1L;

        private WrongPassword(SignInProblem problem, ErrorDetails details) {
            super(problem, details);
        }
    }

    /** Too many tries in too short a time. */
    public static final class TooManyTries extends SignInException {
        private static final long serialVersionUID = 1L;

        private TooManyTries(ErrorDetails details) {
            super(SignInProblem.TOO_MANY_TRIES, details);
        }
    }

    /** What was once given out counts no longer; no retry helps, the user must sign in again. */
    public static final class SignInAgain extends SignInException {
        private static final long serialVersionUID = 1L;

        private SignInAgain(ErrorDetails details) {
            super(SignInProblem.SIGN_IN_AGAIN, details);
        }
    }

    /** The platform wants a code, a captcha or a visit, and nobody answered. */
    public static final class Unanswered extends SignInException {
        private static final long serialVersionUID = 1L;

        private Unanswered(ErrorDetails details) {
            super(SignInProblem.UNANSWERED, details);
        }
    }

    /** The platform wants more than a program can do for its user, such as a captcha of a kind that nobody describes. */
    public static final class NeedsBrowser extends SignInException {
        private static final long serialVersionUID = 1L;

        private NeedsBrowser(ErrorDetails details) {
            super(SignInProblem.NEEDS_BROWSER, details);
        }
    }

    /** The server is slow, broken or out of reach. Trying again may help: {@link #isRetryable()} is true. */
    public static final class Unavailable extends SignInException {
        private static final long serialVersionUID = 1L;

        private Unavailable(ErrorDetails details) {
            super(SignInProblem.UNAVAILABLE, details);
        }
    }

    /** Nobody came back in time. */
    public static final class TimedOut extends SignInException {
        private static final long serialVersionUID = 1L;

        private TimedOut(ErrorDetails details) {
            super(SignInProblem.TIMED_OUT, details);
        }
    }
}
