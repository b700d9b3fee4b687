package dev.bindery.weblogin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.signin.SignInException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that want the password elsewhere, or the program to come to harm. */
class HostilePagesTest extends WebLoginTestCase {

    private void assertThatThePasswordStays(String reason) {
        assertThatThrownBy(this::signIn)
                .isInstanceOf(SignInException.NeedsBrowser.class)
                .hasMessageContaining(reason);
        assertThat(site.visits()).allSatisfy(visit -> assertThat(visit.fields()).doesNotContainValue(PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "http://platform.example/x",
                "https://platform.example.evil.example/x",
                "https://evilplatform.example/x",
                "https://platform.example@evil.example/x",
                "https://platform.example:8443/x",
                "//evil.example/x",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "http://127.0.0.1.evil.example/x",
                "http://[::1",
                "https://app.example/blank.htmlx",
                "https://app.example.evil.example/"
            })
    void nobodyIsSentOutOfThePlatform(String address) {
        site.on("/authorize", visit -> to(address));
        assertThatThePasswordStays("leads to");

        site.on("/authorize", "<meta http-equiv=refresh content='0;url=" + address + "'>");
        assertThatThePasswordStays("leads to");

        site.on(
                "/authorize",
                "<form method=post action='" + address + "'><input name=l><input type=password name=p></form>");
        assertThatThePasswordStays("leads to");

        site.on(
                "/authorize",
                "<form method=post action=/ok><input name=l><input type=password name=p><button formaction='" + address
                        + "'>Go</button></form>");
        assertThatThePasswordStays("leads to");
    }

    @Test
    void nobodyIsSentToAnAddressWithAUser() {
        site.on("/authorize", visit -> to("https://nora@platform.example/x"));

        assertThatThePasswordStays("leads to");
    }

    @Test
    void aBaseElsewhereIsSeen() {
        site.on(
                "/authorize",
                "<base href='https://evil.example/'><form method=post action=login><input name=l>"
                        + "<input type=password name=p></form>");

        assertThatThePasswordStays("https://evil.example");
    }

    @Test
    void thisMachineIsOutOfBoundsUnlessATestSaysSo() {
        site.on("/authorize", visit -> home());

        assertThatThrownBy(() -> builder().build().signIn(request, LOGIN, PASSWORD))
                .isInstanceOf(SignInException.NeedsBrowser.class);
        assertThat(site.visits()).isEmpty();
    }

    @Test
    void aPasswordIsNotPutIntoAnAddress() {
        site.on("/authorize", "<form action=/login><input name=l><input type=password name=p></form>");

        assertThatThePasswordStays("into an address");
    }

    @Test
    void redirectsWithoutEndEnd() {
        site.on("/authorize", visit -> to("/authorize"));

        assertThatThePasswordStays("no end");
        assertThat(site.visits()).hasSizeLessThan(50);
    }

    @Test
    void pagesWithoutEndEnd() {
        site.on("/authorize", "<form method=post action=/authorize><input type=hidden name=h value=1></form>");

        assertThatThePasswordStays("no end");
    }

    @Test
    void aHugePageIsNotReadToItsEnd() {
        site.on("/authorize", "<form>" + "x".repeat(3_000_000));

        assertThatThePasswordStays("bytes");
    }

    @Test
    void aDeepPageDoesNoHarm() {
        site.on("/authorize", "<div><form>".repeat(100_000));

        assertThatThePasswordStays("is known");
    }

    @Test
    void aSlowPageIsNotWaitedForLongerThanWasSaid() {
        CountDownLatch over = new CountDownLatch(1);
        site.on("/authorize", visit -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return home();
        });
        WebLogin hasty = builder().loopback().timeout(Duration.ofMillis(200)).build();

        assertThatThrownBy(() -> hasty.signIn(request, LOGIN, PASSWORD))
                .isInstanceOf(SignInException.Unavailable.class);
        over.countDown();
    }

    @Test
    void aServerThatIsNotThereIsUnavailable() {
        site.close();

        assertThatThrownBy(this::signIn).isInstanceOf(SignInException.Unavailable.class);
    }

    @Test
    void cookiesOfOtherDomainsAreNotTaken() {
        site.on("/authorize", visit -> to("/next").with("Set-Cookie", "a=1; Domain=platform.example"))
                .on("/next", visit -> to("/last").with("Set-Cookie", "no cookie at all"))
                .on("/last", visit -> home());

        signIn();

        assertThat(site.last("/last").cookies()).isEmpty();
    }

    @Test
    void cookiesOfAFolderStayInIt() {
        site.on("/authorize", visit -> to("/account/in").with("Set-Cookie", "a=1; Path=/account"))
                .on("/account/in", visit -> to("/accounts"))
                .on("/accounts", visit -> home());

        signIn();

        assertThat(site.last("/account/in").cookies()).isNotEmpty();
        assertThat(site.last("/accounts").cookies()).isEmpty();
    }

    @Test
    void aTokenOfAnotherSessionIsNotTaken() {
        site.on("/authorize", visit -> to(HOME + "#access_token=evil&state=other"));

        assertThatThrownBy(this::signIn).isInstanceOf(SignInException.ForeignAnswer.class);
    }

    @Test
    void aPlatformIsADomain() {
        assertThatThrownBy(() -> WebLogin.within("com").build()).hasMessageContaining("no domain");
        assertThatThrownBy(() -> WebLogin.within("https://vk.com").build()).hasMessageContaining("no domain");
        assertThatThrownBy(WebLogin::within).hasMessageContaining("name the domains");
    }

    @Test
    void statusWithoutLocationIsAPage() {
        site.on("/authorize", visit -> new Site.Page(302, Map.of("Content-Type", "text/html"), "<p>moved"));

        assertThatThePasswordStays("is known");
    }
}
