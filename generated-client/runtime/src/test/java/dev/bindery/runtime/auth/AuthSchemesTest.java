package dev.bindery.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.transport.Header;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.RequestDraft;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthSchemesTest {
    private final Redactor redactor = new Redactor();
    private final RequestDraft draft = new RequestDraft("POST", URI.create("https://host/p"), redactor);

    @Test
    void aPasswordIsNeverSentAsATokenOrAKey() {
        Credential login = Credential.of("me", "secret");
        for (AuthScheme scheme : List.of(AuthSchemes.bearer("token"), AuthSchemes.apiKeyInQuery("key", "key"))) {
            assertThatThrownBy(() -> scheme.authorize(draft, login))
                    .hasMessage("the credential is a user name and a password; a token is right");
        }
    }

    @Test
    void bearerGoesIntoTheHeader() {
        AuthSchemes.bearer("token").authorize(draft, Credential.of("t0ken"));

        assertThat(draft.header("Authorization")).isEqualTo("Bearer t0ken");
    }

    @Test
    void basicEncodesUserAndPasswordInUtf8AndHidesWhatComesOut() {
        AuthSchemes.basic("login").authorize(draft, Credential.of("Aladdin", "open sesame"));

        assertThat(draft.header("authorization")).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assertThat(redactor.redact("got QWxhZGRpbjpvcGVuIHNlc2FtZQ==")).isEqualTo("got ***");
    }

    @Test
    void keysGoWhereTheSchemeSaysAndTheirNamesAreSecretFromThenOn() {
        Credential key = Credential.of("marked+secret");
        AuthSchemes.apiKeyInHeader("h", "X-Key").authorize(draft, key);
        AuthSchemes.apiKeyInQuery("q", "api_key").authorize(draft, key);
        AuthSchemes.apiKeyInCookie("c", "sid").authorize(draft, key);
        AuthSchemes.apiKeyInForm("f", "token").authorize(draft, key);

        assertThat(draft.header("X-Key")).isEqualTo("marked+secret");
        assertThat(draft.parameters())
                .containsExactly(new NameValue("api_key", "marked+secret"), new NameValue("token", "marked+secret"));
        assertThat(draft.toRequest(Duration.ofSeconds(1)).headers())
                .contains(new Header("Cookie", "sid=marked+secret"));
        assertThat(draft).hasToString("POST https://host/p?api_key=***");
        assertThat(redactor.redact("x-key: 1, sid=2")).isEqualTo("x-key: ***, sid=***");
    }

    @Test
    void aTokenThatWouldBreakOutIsRefusedWithoutPrintingIt() {
        assertThatThrownBy(() -> AuthSchemes.bearer("token").authorize(draft, Credential.of("marked\r\nX-Evil: 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("header Authorization")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("marked", "Evil"));
    }
}
