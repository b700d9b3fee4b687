package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ToStringTest {
    @Test
    void printsTheFieldsThatAreThere() {
        assertThat(ToString.of("Post", "id", 5, "text", null, "tags", "a")).isEqualTo("Post[id=5, tags=a]");
        assertThat(ToString.of("Post")).isEqualTo("Post[]");
    }

    @Test
    void hidesInAnAddressWhatMayProveWhoMayUseIt() {
        assertThat(ToString.of("Server", "url", URI.create("https://a.example/up/b553336ef1babf5cd926?AQBw#x")))
                .isEqualTo("Server[url=https://a.example/up/***?***]");
        assertThat(ToString.of("Page", "url", URI.create("https://a.example/a-long-name-of-something/7")))
                .isEqualTo("Page[url=https://a.example/a-long-name-of-something/7]");
    }

    @Test
    void masksASecretAndShowsNotEvenItsLength() {
        assertThat(ToString.of("Login", "password", ToString.secret("correct horse")))
                .isEqualTo("Login[password=***]");
        assertThat(ToString.of("Login", "password", ToString.secret(null))).isEqualTo("Login[]");
    }
}
