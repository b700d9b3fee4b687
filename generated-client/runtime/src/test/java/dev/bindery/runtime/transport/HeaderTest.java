package dev.bindery.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\rb", "nul\0", "\u007f", "кот", "\u0085"})
    void refusesAValueThatCouldLeaveItsLineWithoutPrintingIt(String value) {
        assertThatThrownBy(() -> new Header("X-Token", "marked-secret" + value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("header X-Token")
                .hasMessageContaining("at index ")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("marked", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Y", "X:Y", "X\r\nY", "Имя", "X(Y)"})
    void refusesANameThatIsNoToken(String name) {
        assertThatThrownBy(() -> new Header(name, "v"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only letters, digits and")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\r", "\n"));
    }

    @Test
    void acceptsVisibleAsciiBlanksAndTabs() {
        assertThat(new Header("X-A.b~1", "a b\tc ~!").value()).isEqualTo("a b\tc ~!");
    }

    @Test
    void printsNoValue() {
        assertThat(new Header("Authorization", "Bearer abc")).hasToString("Authorization: ***");
    }

    @Test
    void findsHeadersInAnyCaseAndInTheirOrder() {
        Headers headers = Headers.of(Map.of("Set-Cookie", List.of("a=1", "b=2"), "ETag", List.of("x")));

        assertThat(headers.all("SET-cookie")).containsExactly("a=1", "b=2");
        assertThat(headers.first("etag")).isEqualTo("x");
        assertThat(headers.first("missing")).isNull();
        assertThat(headers.names()).containsExactly("etag", "set-cookie");
        assertThat(headers).hasToString("[etag, set-cookie]").isEqualTo(Headers.of(headers.asMap()));
    }

    @Test
    void putsNamesTogetherThatDifferInCaseOnly() {
        Headers headers = Headers.of(Map.of("x", List.of("1"), "X", List.of("2")));

        assertThat(headers.all("x")).containsExactlyInAnyOrder("1", "2");
    }
}
