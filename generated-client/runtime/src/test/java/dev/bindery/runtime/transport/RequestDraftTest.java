package dev.bindery.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestDraftTest {
    private final RequestDraft draft = draft("https://host/path");

    private static RequestDraft draft(String address) {
        return new RequestDraft("POST", URI.create(address), new Redactor());
    }

    @ParameterizedTest
    @CsvSource({
        "https://host/p, https://host/p?a=b%20c",
        "https://host/p?, https://host/p?a=b%20c",
        "https://host/p?x=%2F, https://host/p?x=%2F&a=b%20c",
        "https://host/p?x=1&, https://host/p?x=1&a=b%20c",
    })
    void addsParametersToTheQueryThatIsThere(String address, String whole) {
        RequestDraft withQuery = draft(address);
        withQuery.query("a", "b c");

        assertThat(withQuery.uri()).hasToString(whole);
    }

    @Test
    void showsParametersAsTheyAreBeforeEncoding() {
        draft.query("q", "a b");
        draft.query("l", "1,2", "l=1,2");
        draft.form("f", "ж&");

        assertThat(draft.parameters())
                .containsExactly(new NameValue("q", "a b"), new NameValue("l", "1,2"), new NameValue("f", "ж&"));
        assertThat(draft.uri()).hasToString("https://host/path?q=a%20b&l=1,2");
    }

    @Test
    void replacesAHeaderOfTheSameName() {
        draft.header("X-A", "1");
        draft.header("x-a", "2");

        assertThat(draft.header("X-a")).isEqualTo("2");
        assertThat(draft.toRequest(Duration.ofSeconds(1)).headers()).containsExactly(new Header("x-a", "2"));
    }

    @Test
    void sendsCookiesInOneHeader() {
        draft.cookie("a", "1");
        draft.cookie("b", "x=y");

        assertThat(draft.toRequest(Duration.ofSeconds(1)).headers())
                .containsExactly(new Header("Cookie", "a=1; b=x=y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;2", "1,2", "1 2", "1\r\n2", "\"1\"", "ж"})
    void refusesACookieThatEndsEarlyWithoutPrintingIt(String value) {
        assertThatThrownBy(() -> draft.cookie("sid", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cookie sid: ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(value));
    }

    @Test
    void makesFormFieldsPartsWhenAFileJoinsThem() {
        draft.form("a", "1");
        draft.part(Part.file("f", Upload.of("x", new byte[0])));
        draft.form("b", "2");

        assertThat(draft.body())
                .isInstanceOfSatisfying(
                        RequestBody.Multipart.class,
                        body -> assertThat(body.parts())
                                .extracting(Part::name, Part::text)
                                .containsExactly(tuple("a", "1"), tuple("f", null), tuple("b", "2")));
    }

    @Test
    void refusesFormFieldsBesideAnotherBody() {
        draft.body(new RequestBody.Text("{\"a\":\"marked-secret\"}", "application/json"));

        assertThatThrownBy(() -> draft.form("a", "1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("form field a: the request has another body: application/json, 21 characters");
        assertThatThrownBy(() -> draft.part(Part.text("a", "1", null))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void copiesAreIndependent() {
        draft.form("a", "1");
        RequestDraft copy = draft.copy();
        copy.form("b", "2");
        copy.query("q", "1");
        copy.header("X", "1");
        copy.cookie("c", "1");

        TransportRequest original = draft.toRequest(Duration.ofSeconds(1));
        assertThat(original.uri()).hasToString("https://host/path");
        assertThat(original.headers()).isEmpty();
        assertThat(draft.parameters()).hasSize(1);
    }

    @Test
    void printsNoSecret() {
        draft.secret("key", "marked-secret");
        draft.query("key", "marked-secret");
        draft.query("access_token", "t");
        draft.query("q", "1");

        String masked = "POST https://host/path?key=***&access_token=***&q=1";
        assertThat(draft).hasToString(masked);
        assertThat(draft.toRequest(Duration.ofSeconds(1))).hasToString(masked);
        assertThat(draft.parameters().toString()).doesNotContain("marked-secret");
    }

    @Test
    void whatStandsUnderASecretNameIsASecret() {
        draft.header("Authorization", "Bearer marked-one");
        draft.query("access_token", "marked-two");
        draft.form("password", "marked three");
        draft.cookie("cookie", "marked-four");
        draft.form("q", "harmless");

        assertThat(draft.redactor().redact("marked-one, marked-two, marked three, marked-four, harmless"))
                .isEqualTo("***, ***, ***, ***, harmless");
    }
}
