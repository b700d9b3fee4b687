package dev.bindery.weblogin;

import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.QuestionHandler;
import dev.bindery.runtime.signin.SignInException;
import java.time.Duration;
import java.util.List;

/**
 * Signs a user in with login and password on the platform's own pages, as a browser would: it fills in their forms, asks the
 * handler for a second factor, a captcha and consent, and ends where the browser would be sent back to the program. That address
 * finishes the flow that the request is of.
 *
 * <p>Platforms may change their pages, take such programs for robots, or forbid them in their rules; then this fails with
 * {@link SignInException.NeedsBrowser}, or worse, the account is locked. The user's browser is the better way, and with
 * {@link dev.bindery.runtime.signin.LoopbackReceiver} an easy one. A program that gets a password gets everything.
 *
 * <p>Forms are known by what stands in them, not by their markup: a password field, a field for a code, the picture of a captcha,
 * a button that agrees. Scripts do not run, so pages that need them are out of reach. Nothing is sent outside of the platform's
 * domains, or without HTTPS. Safe for use by many threads.
 */
public final class WebLogin {
    private final Places places;
    private final QuestionHandler questions;
    private final Duration timeout;

    private WebLogin(Builder builder) {
        places = new Places(builder.domains, builder.loopback);
        questions = builder.questions;
        timeout = builder.timeout;
    }

    /**
     * Starts with the domains of a platform. Pages of these hosts, and of those below them, are visited; others never.
     *
     * @param domains such as {@code vk.com}
     * @return a builder
     * @throws IllegalArgumentException if there are none, or one of them is no domain
     */
    public static Builder within(String... domains) {
        return new Builder(List.of(domains));
    }

    /**
     * Signs in, and waits, also for the handler. Cookies are forgotten afterwards.
     *
     * @param request the request of a flow in the browser
     * @param login the user's login
     * @param password the user's password
     * @return the address that the browser was sent to: what finishes the flow, secrets included
     * @throws SignInException if the platform does not let the user in; its texts hold no secret
     * @throws IllegalStateException if the request was resumed: its page was shown before
     */
    public String signIn(AuthorizationRequest request, String login, String password) {
        Account account = new Account(login, password);
        Faults faults = new Faults("web sign-in at " + request.uri().getHost());
        faults.hide(password);
        faults.hide(request.state());
        return new Walk(new Pages(places, timeout, faults), new Asking(questions, faults), account, faults)
                .from(request.uri(), request.redirectUri().toString());
    }

    /** {@return where it goes} */
    @Override
    public String toString() {
        return "web sign-in within " + places;
    }

    /** Collects how to sign in. */
    public static final class Builder {
        private static final Duration TIMEOUT = Duration.ofSeconds(30);

        private final List<String> domains;
        private QuestionHandler questions = QuestionHandler.nobody();
        private Duration timeout = TIMEOUT;
        private boolean loopback;

        private Builder(List<String> domains) {
            if (domains.isEmpty()) {
                throw new IllegalArgumentException("name the domains of the platform, such as vk.com");
            }
            this.domains = domains;
        }

        /**
         * Sets who answers what the platform asks: for a second factor, a captcha, and consent. Default: nobody.
         *
         * @param handler the handler
         * @return this builder
         */
        public Builder questions(QuestionHandler handler) {
            questions = handler;
            return this;
        }

        /**
         * Sets how long one page may take. Default: 30 seconds.
         *
         * @param duration more than zero
         * @return this builder
         */
        public Builder timeout(Duration duration) {
            timeout = duration;
            return this;
        }

        /**
         * Visits pages of this machine too, by plain HTTP and on any port. For tests.
         *
         * @return this builder
         */
        public Builder loopback() {
            loopback = true;
            return this;
        }

        /** {@return the web login} */
        public WebLogin build() {
            return new WebLogin(this);
        }
    }
}
