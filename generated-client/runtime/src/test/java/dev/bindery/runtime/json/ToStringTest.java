package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToStringTest {
    @Test
    void printsTheFieldsThatAreThere() {
        assertThat(ToString.of("Post", "id", 5, "text", null, "tags", "a")).isEqualTo("Post[id=5, tags=a]");
        assertThat(ToString.of("Post")).isEqualTo("Post[]");
    }

    @Test
    void masksASecretAndShowsNotEvenItsLength() {
        assertThat(ToString.of("Login", "password", ToString.secret("correct horse")))
                .isEqualTo("Login[password=***]");
        assertThat(ToString.of("Login", "password", ToString.secret(null))).isEqualTo("Login[]");
    }
}
