package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToStringTest {
    private final ToString text = new ToString("Post");

    private void add(String name, @Nullable Object value) {
        text.add(name, value, false);
    }

    @Test
    void printsTheFieldsThatAreThere() {
        assertThat(text).hasToString("Post[]");
        add("id", 5);
        add("text", null);
        add("tags", "a");
        assertThat(text).hasToString("Post[id=5, tags=a]");
    }

    @Test
    void hidesInAnAddressWhatMayProveWhoMayUseIt() {
        add("server", URI.create("https://a.example/up/b553336ef1babf5cd926?AQBw#x"));
        add("page", URI.create("https://a.example/a-long-name-of-something/7"));
        assertThat(text)
                .hasToString(
                        "Post[server=https://a.example/up/***?***, page=https://a.example/a-long-name-of-something/7]");
    }

    @Test
    void masksASecretAndShowsNotEvenItsLength() {
        text.add("password", "correct horse", true);
        text.add("code", null, true);
        assertThat(text).hasToString("Post[password=***]");
    }
}
