package dev.bindery.weblogin;

import dev.bindery.runtime.signin.Question;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the form of each page that is for the user, and fills it in. Remembers what was given already. */
final class Forms {
    /** How often a code or a captcha may be wrong. */
    private static final int MOST_TRIES = 3;

    private final Asking asking;
    private final Account account;
    private final Faults faults;
    private boolean loginGiven;
    private boolean passwordGiven;
    private int codes;
    private int captchas;

    Forms(Asking asking, Account account, Faults faults) {
        this.asking = asking;
        this.account = account;
        this.faults = faults;
    }

    /** {@return the form to send; empty if the page has none that is known} */
    Optional<Submission> fill(Document document, URI page) {
        List<PageForm> forms = document.select("form").stream()
                .map(PageForm::of)
                .filter(form -> !form.isSearch())
                .toList();
        return first(forms, form -> form.passwords().size() == 1)
                .map(form -> password(form, page))
                .or(() -> first(forms, form -> form.captcha() != null).map(this::captcha))
                .or(() -> first(forms, this::asksForCode).map(this::code))
                .or(() -> first(forms, form -> form.login() != null).map(this::login))
                .or(() -> first(forms, PageForm::isRelay)
                        .filter(form -> forms.size() == 1)
                        .map(form -> new Submission(form.form(), form.usual())))
                .or(() -> first(forms, form -> form.texts().isEmpty() && form.agreeing() != null)
                        .map(form -> consent(form, document, page)));
    }

    private static Optional<PageForm> first(List<PageForm> forms, Predicate<PageForm> wanted) {
        return forms.stream().filter(wanted).findFirst();
    }

    /** After the password, the only field that there is takes the code. */
    private boolean asksForCode(PageForm form) {
        return form.code() != null || (passwordGiven && form.texts().size() == 1 && form.login() == null);
    }

    private Submission password(PageForm form, URI page) {
        Element captcha = form.captcha();
        if (passwordGiven && (captcha == null || captchas == MOST_TRIES)) {
            throw wrongPassword();
        }
        passwordGiven = true;
        loginGiven = true;
        Submission submission = new Submission(form.form(), form.usual())
                .fill(form.login(), account.login())
                .fill(form.passwords().get(0), account.password());
        if (!submission.isPost()) {
            throw faults.needsBrowser("the form of " + page.getHost() + " would put the password into an address");
        }
        return captcha == null ? submission : submission.fill(captcha, picture(form));
    }

    private SignInException wrongPassword() {
        return faults.of(SignInProblem.WRONG_PASSWORD, "the platform asks for login and password again");
    }

    private Submission login(PageForm form) {
        if (loginGiven) {
            throw faults.of(SignInProblem.WRONG_PASSWORD, "the platform asks for the login again");
        }
        loginGiven = true;
        return new Submission(form.form(), form.usual()).fill(form.login(), account.login());
    }

    private Submission code(PageForm form) {
        if (codes == MOST_TRIES) {
            throw faults.of(SignInProblem.WRONG_CODE, "the platform asks for a code again and again");
        }
        codes++;
        Element field = form.code() == null ? form.texts().get(0) : form.code();
        String code = asking.ask("code", new Question.SecondFactor(null, null, digits(field), null));
        return new Submission(form.form(), form.usual()).fill(field, code);
    }

    private static @Nullable Integer digits(Element field) {
        String length = field.attr("maxlength");
        return length.matches("[1-9]\\d?") ? Integer.valueOf(length) : null;
    }

    private Submission captcha(PageForm form) {
        if (captchas == MOST_TRIES) {
            throw faults.of(SignInProblem.TOO_MANY_TRIES, "the platform asks for a captcha again and again");
        }
        return new Submission(form.form(), form.usual()).fill(form.captcha(), picture(form));
    }

    private String picture(PageForm form) {
        captchas++;
        Element picture = form.picture();
        return asking.ask("captcha", new Question.Captcha("", picture == null ? null : source(picture), null));
    }

    private static @Nullable URI source(Element picture) {
        try {
            return URI.create(picture.absUrl("src"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Submission consent(PageForm form, Document document, URI page) {
        String to = document.title().isBlank() ? page.getHost() : document.title();
        String answer = asking.ask("consent", new Question.Consent(to, form.listed()));
        if (!answer.equalsIgnoreCase("yes")) {
            throw faults.of(SignInProblem.DENIED, "the user did not agree");
        }
        return new Submission(form.form(), form.agreeing());
    }
}
