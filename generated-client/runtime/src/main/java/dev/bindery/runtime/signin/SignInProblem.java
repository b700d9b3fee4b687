package dev.bindery.runtime.signin;

/** What kept somebody from a token, and what can be done. */
public enum SignInProblem {
    /** The user, or the platform, said no. */
    DENIED("ask the user again, perhaps for less"),
    /** The answer of the browser does not belong to the request. */
    FOREIGN_ANSWER("begin again; if nobody did anything odd, somebody tried to slip in an answer of another session"),
    /** The platform does not know the application, or not in this form. */
    WRONG_APPLICATION("check the application's id, secret and redirect address in the platform's settings"),
    /** Login or password are wrong. */
    WRONG_PASSWORD("ask for login and password again"),
    /** The code of the second factor is wrong. */
    WRONG_CODE("ask for the code again"),
    /** Too many tries in too short a time. */
    TOO_MANY_TRIES("wait before you try again"),
    /** What was once given out counts no longer: expired, used up or revoked. */
    SIGN_IN_AGAIN("the user must sign in again"),
    /** The platform wants something of the user that nobody here could answer. */
    UNANSWERED("sign in with a QuestionHandler that answers it"),
    /** The platform wants more of the user than can be done here. */
    NEEDS_BROWSER("sign in in the browser"),
    /** The platform does not understand the request. */
    REJECTED("check what you ask for: scopes, parameters, the way itself"),
    /** The server is slow, broken or out of reach. */
    UNAVAILABLE("try again later"),
    /** Nobody came back in time. */
    TIMED_OUT("begin again");

    private final String advice;

    SignInProblem(String advice) {
        this.advice = advice;
    }

    /** {@return what can be done, in a few words} */
    public String advice() {
        return advice;
    }
}
