package dev.bindery.weblogin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.signin.Question;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From page to page, whatever their markup is. */
class WebLoginTest extends WebLoginTestCase {

    /** Each has a login, a password, and something else that a program could take for one of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form method=post action=/login><input name=login><input type=password name=pw><button>Go</button></form>",
                "<form action='/search'><input type=text name=q placeholder=Search></form>"
                        + "<form method=POST action='login'><table><tr><td>Mail<td><input type=email name=login>"
                        + "<tr><td>Secret<td><input type=password name=pw></table><input type=submit value='Sign in'></form>",
                "<form method=post action=/login><div style='display: none'><input name=website></div>"
                        + "<label for=f1>Телефон или почта</label><input id=f1 name=login>"
                        + "<label>Пароль<input type=password name=pw></label><button type=submit>Войти</button></form>",
                "<form method=post action=/register><input name=mail><input type=password name=p1><input type=password name=p2>"
                        + "</form><form method=post action=/login><input type=tel name=login autocomplete=username>"
                        + "<input type=password name=pw autocomplete=current-password></form>",
                "<form method=post><input name=name hidden value=x><input name=login><input type=password name=pw>"
                        + "<button formaction=/login>Enter</button></form>",
                "<form method=post action=/login><input type=checkbox name=keep checked> stay"
                        + "<select name=lang><option value=en>en<option value=ru>ru</select>"
                        + "<input name=login><input type=password name=pw></form>"
            })
    void knowsALoginFormByItsPasswordField(String page) {
        site.on("/authorize", page).on("/login", visit -> home());

        assertThat(signIn().access()).isEqualTo("a-1");
        assertThat(site.last("/login").fields()).containsEntry("login", LOGIN).containsEntry("pw", PASSWORD);
        assertThat(site.visits()).hasSize(2);
    }

    @Test
    void sendsWhatTheFormHoldsBesides() {
        site.on("/authorize", """
                <form method=post action=/login><input type=hidden name=ip_h value='h 1'><input name=login>
                <input type=password name=pw><input type=checkbox name=keep checked><input type=checkbox name=not>
                <input type=radio name=who value=me checked><input type=radio name=who value=you>
                <select name=lang><option value=en>en<option value=ru selected>ru</select>
                <textarea name=note>n</textarea><button name=cancel value=1>Cancel</button>
                <button name=go value=2>Sign in</button><input type=submit name=other value=3></form>""").on("/login", visit -> home());

        signIn();

        assertThat(site.last("/login").fields())
                .isEqualTo(Map.of(
                        "ip_h", "h 1", "login", LOGIN, "pw", PASSWORD, "keep", "on", "who", "me", "lang", "ru", "note",
                        "n", "go", "2"));
    }

    @Test
    void asksForLoginAndPasswordOneAfterTheOther() {
        site.on(
                        "/authorize",
                        "<form method=post action=/who><input type=text name=u placeholder='Phone or e-mail'>"
                                + "<button>Continue</button></form>")
                .on(
                        "/who",
                        "<form method=post action=/login><input type=password name=pw><button>Continue</button></form>")
                .on("/login", visit -> home());

        signIn();

        assertThat(site.last("/who").fields()).containsEntry("u", LOGIN);
        assertThat(site.last("/login").fields()).containsEntry("pw", PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form method=post action=/code><input name=c autocomplete=one-time-code maxlength=6></form>",
                "<form method=post action=/code><input type=tel name=c placeholder='Код из СМС' maxlength=6></form>",
                "<form method=post action=/code><label>Confirmation code <input name=c maxlength=6></label>"
                        + "<button name=resend value=1>Send the code again</button><button>Confirm</button></form>",
                "<form action=/find><input name=q></form><form method=post action=/code><input name=c maxlength=6></form>"
            })
    void asksTheHandlerForTheCode(String page) {
        site.on("/authorize", "<form method=post action=/login><input name=l><input type=password name=p></form>")
                .on("/login", page)
                .on("/code", visit -> "123456".equals(visit.fields().get("c")) ? home() : Site.Page.html(page));
        answers.add("000000");
        answers.add("123456");

        signIn();

        assertThat(asked).containsExactly(secondFactor(), secondFactor());
        assertThat(site.last("/code").fields()).doesNotContainKey("resend");
    }

    private static Question secondFactor() {
        return new Question.SecondFactor(null, null, 6, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form method=post action=/login><input name=l><input type=password name=p>"
                        + "<img src='/captcha.php?sid=7'><input name=captcha_key></form>",
                "<form method=post action=/login><img id=captchaImage src='/captcha.php?sid=7'><input type=text name=captcha_key>"
                        + "<button>OK</button></form>",
                "<form method=post action=/login><img alt='Введите код с картинки' src='/captcha.php?sid=7'>"
                        + "<input type=text name=captcha_key></form>"
            })
    void asksTheHandlerForACaptcha(String page) {
        site.on("/authorize", "<form method=post action=/login><input name=l><input type=password name=p></form>")
                .on("/login", visit -> visit.fields().containsKey("captcha_key") ? home() : Site.Page.html(page));
        answers.add("tree");

        signIn();

        assertThat(asked)
                .containsExactly(new Question.Captcha("", URI.create(site.uri() + "/captcha.php?sid=7"), null));
        assertThat(site.last("/login").fields()).containsEntry("captcha_key", "tree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form method=post action=/agree><input type=hidden name=h value=1><button name=b value=no>Deny</button>"
                        + "<button name=b value=yes>Allow</button></form>",
                "<form method=post action=/logout><button>Log out</button></form><form method=post action=/agree>"
                        + "<input type=submit name=b value=yes id=button_accept_request></form>",
                "<form method=post action=/agree><input type=submit name=b value='Отменить'>"
                        + "<button name=b value=yes>Разрешить</button></form>",
                "<form action=/agree><input type=hidden name=h value=1><button name=b value=yes>Продолжить как Нора</button>"
                        + "</form>"
            })
    void agreesWhenTheUserDoes(String page) {
        site.on("/authorize", page + "<ul><li>Photos<li>Friends</ul>").on("/agree", visit -> home());
        answers.add("yes");

        signIn();

        assertThat(asked).containsExactly(new Question.Consent("Sign in", List.of("Photos", "Friends")));
        assertThat(site.last("/agree").fields()).containsEntry("b", "yes");
    }

    @Test
    void doesNotAgreeForAUserWhoDoesNot() {
        site.on("/authorize", "<form method=post action=/agree><button>Allow</button></form>");
        answers.add("no");

        assertThatThrownBy(this::signIn).isInstanceOf(SignInException.Denied.class);
        assertThat(site.visits()).hasSize(1);
    }

    @Test
    void handsTheRefusalOfThePlatformToTheFlow() {
        site.on("/authorize", visit -> to(HOME + "?error=access_denied&state=" + request.state()));

        assertThatThrownBy(this::signIn).isInstanceOf(SignInException.Denied.class);
    }

    @Test
    void followsRedirectsRefreshesAndRelaysWithCookies() {
        site.on("/authorize", visit -> to("/a?b=c").with("Set-Cookie", "sid=s-1; Path=/; HttpOnly"))
                .on("/a", "<meta http-equiv=refresh content='0; url=/relay?d=e'>")
                .on(
                        "/relay",
                        "<form method=post action=/post><input type=hidden name=t value=u>"
                                + "<noscript><button>Continue</button></noscript></form>")
                .on("/post", visit -> new Site.Page(307, Map.of("Location", "/again"), ""))
                .on("/again", visit -> to("/end").with("Set-Cookie", "sid=; Max-Age=0; Path=/"))
                .on("/end", visit -> home());

        signIn();

        assertThat(site.last("/a").cookies()).isEqualTo("sid=s-1");
        assertThat(site.last("/again")).isEqualTo(new Site.Visit("POST", "/again", Map.of("t", "u"), "sid=s-1"));
        assertThat(site.last("/end").cookies()).isEmpty();
    }

    @Test
    void writesInTheCharsetOfThePage() {
        site.in("windows-1251")
                .on(
                        "/authorize",
                        "<meta charset=windows-1251><form method=post action=/login><input type=hidden name=h "
                                + "value='привет'><input name=l><input type=password name=p></form>")
                .on("/login", visit -> home());

        signIn();

        assertThat(site.last("/login").fields()).containsEntry("h", "привет");
    }

    @Test
    void tellsAWrongPasswordByTheSameFormComingBack() {
        String page = "<form method=post action=/login><input name=l><input type=password name=p></form>";
        site.on("/authorize", page).on("/login", page);

        assertThatThrownBy(this::signIn).isInstanceOf(SignInException.WrongPassword.class);
        assertThat(site.visits()).hasSize(2);
    }

    @Test
    void tellsAnUnknownLoginByTheSameFormComingBack() {
        String page = "<form method=post action=/who><input type=email name=l></form>";
        site.on("/authorize", page).on("/who", page);

        assertThatThrownBy(this::signIn).isInstanceOf(SignInException.WrongPassword.class);
    }

    @Test
    void givesUpAfterThreeWrongCodes() {
        String page = "<form method=post action=/code><input name=code></form>";
        site.on("/authorize", page).on("/code", page);
        answers.addAll(List.of("111111", "222222", "333333", "444444"));

        assertThatThrownBy(this::signIn)
                .isInstanceOfSatisfying(
                        SignInException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(SignInProblem.WRONG_CODE));
        assertThat(asked).hasSize(3);
    }

    @Test
    void givesUpAfterThreeWrongCaptchas() {
        String page = "<form method=post action=/authorize><img src=/captcha><input name=key></form>";
        site.on("/authorize", page);
        answers.addAll(List.of("tree", "bird", "fish", "door"));

        assertThatThrownBy(this::signIn).isInstanceOf(SignInException.TooManyTries.class);
        assertThat(asked).hasSize(3);
    }

    @Test
    void saysThatNobodyAnswered() {
        site.on("/authorize", "<form method=post action=/code><input name=code></form>");

        assertThatThrownBy(this::signIn)
                .isInstanceOf(SignInException.Unanswered.class)
                .hasMessage("web sign-in at 127.0.0.1: the platform asks for a code, and nobody answered "
                        + "(sign in with a QuestionHandler that answers it)");
    }

    @ParameterizedTest
    @CsvSource({
        "200, text/html, <p>Please run a script, NeedsBrowser",
        "404, text/html, <p>No such page, NeedsBrowser",
        "200, image/png, x, NeedsBrowser",
        "401, application/json, '{\"error\":\"invalid_client\"}', WrongApplication",
        "429, text/html, <p>Slowly, TooManyTries",
        "503, text/html, <p>Later, Unavailable"
    })
    void tellsPagesApartThatItCannotUse(int status, String type, String body, String exception) {
        site.on("/authorize", visit -> new Site.Page(status, Map.of("Content-Type", type), body));

        assertThatThrownBy(this::signIn)
                .satisfies(failure ->
                        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception));
    }
}
