package dev.bindery.weblogin;

import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.runtime.transport.Redactor;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions of one sign-in, without its secrets. */
final class Faults {
    private final Redactor redactor = new Redactor();
    private final String way;

    Faults(String way) {
        this.way = way;
    }

    /** Takes a text out of all exceptions from now on. */
    void hide(String secret) {
        redactor.addValue(secret);
    }

    SignInException of(SignInProblem problem, String reason) {
        return SignInException.of(problem, way, reason, redactor, null);
    }

    /** The texts of other libraries may hold whole addresses, so only their classes are shown. */
    SignInException of(SignInProblem problem, String reason, @Nullable Throwable cause) {
        return SignInException.of(problem, way, reason, redactor, cause == null ? null : Redactor.withoutTexts(cause));
    }

    /** The page is not what this program can deal with. */
    SignInException needsBrowser(String reason) {
        return of(SignInProblem.NEEDS_BROWSER, reason);
    }
}
