package dev.bindery.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.json.JsonValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private final Redactor redactor = new Redactor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p&ss \"wörd\"/<1>'%",
                "p%26ss+%22w%C3%B6rd%22%2F%3C1%3E%27%25",
                "p%26ss%20%22w%c3%b6rd%22%2f%3c1%3e'%25",
                "p%2526ss%2520%2522w%25C3%25B6rd%2522%252F%253C1%253E%2527%25",
                "p&ss \\\"w\\u00f6rd\\\"\\/<1>'%",
                "p\\u0026ss \\u0022w\\u00F6rd\\u0022\\/\\u003c1\\u003e\\u0027%",
                "p&amp;ss &quot;wörd&quot;/&lt;1&gt;&#39;%",
                "p&#38;ss &#x22;w&#246;rd&#X22;/&#60;1&#62;&#039;%",
                "p&amp;ss \\&quot;w\\u00f6rd\\&quot;\\/&lt;1&gt;&apos;%",
                "p&ss \\\\\\\"w\\\\u00f6rd\\\\\\\"/<1>'%",
            })
    void findsASecretInEveryEscapedForm(String echoed) {
        redactor.addValue("p&ss \"wörd\"/<1>'%");

        assertThat(redactor.redact("before " + echoed + " after")).isEqualTo("before *** after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "{\"login\":\"jill\",\"password\":\"", "жук "})
    void findsASecretInsideOfBase64(String before) {
        redactor.addValue("päss>?\"~");
        byte[] bytes = (before + JsonValue.of("päss>?\"~").toJson() + "}").getBytes(StandardCharsets.UTF_8);
        for (Base64.Encoder encoder :
                List.of(Base64.getEncoder(), Base64.getUrlEncoder().withoutPadding())) {
            String encoded = encoder.encodeToString(bytes);
            String inAddress = URLEncoder.encode(encoded, StandardCharsets.UTF_8);
            assertThat(redactor.redact("see https://shop.example/2fa?data=" + inAddress))
                    .doesNotContain(encoded)
                    .startsWith("see https:");
            assertThat(redactor.redact("(" + encoded + ")")).startsWith("(***");
            assertThat(redactor.redact("\"" + encoded.replace("/", "\\/") + "\""))
                    .startsWith("\"***");
        }
    }

    @Test
    void leavesBase64WithoutASecretAsItIs() {
        redactor.addValue("secret");
        String text = "https://shop.example/a/b?data=" + Base64.getEncoder().encodeToString(new byte[100]);

        assertThat(redactor.redact(text)).isEqualTo(text);
    }

    @Test
    void findsRandomSecretsAfterAnyEncoder() {
        long seed = Long.getLong("bindery.seed", 20_260_101L);
        Random random = new Random(seed);
        String alphabet = "abcXYZ019-._~ +/%&\"'<>\\=;,{}[]\tйü€\uD83D\uDE00";
        for (int round = 0; round < 500; round++) {
            String secret = random.ints(4 + random.nextInt(30), 0, alphabet.codePointCount(0, alphabet.length()))
                    .map(i -> alphabet.codePointAt(alphabet.offsetByCodePoints(0, i)))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            Redactor one = new Redactor();
            one.addValue(secret);
            String json = JsonValue.of(secret).toJson();
            for (String echoed : List.of(
                    secret,
                    json.substring(1, json.length() - 1),
                    ascii(json.substring(1, json.length() - 1)),
                    URLEncoder.encode(secret, StandardCharsets.UTF_8),
                    PercentEncoding.encode(secret),
                    PercentEncoding.encode(PercentEncoding.encode(secret)),
                    html(secret),
                    html(json.substring(1, json.length() - 1)))) {
                assertThat(one.redact("<" + echoed + "|"))
                        .as("seed %d, secret %s, echoed %s", seed, secret, echoed)
                        .isEqualTo("<***|");
            }
        }
    }

    private static String ascii(String json) {
        return json.chars()
                .mapToObj(c -> c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"code\":\"12\",\"a\":1}                | {\"code\":***,\"a\":1}",
                "{\"code\": 12, \"a\":1}                  | {\"code\": ***, \"a\":1}",
                "{\"code\":\"1\\\"2\",\"a\":1}            | {\"code\":***,\"a\":1}",
                "{\"code\":\"12                           | {\"code\":***",
                "{\\\"code\\\":\\\"12\\\",\\\"a\\\":1}    | {\\\"code\\\":***,\\\"a\\\":1}",
                "[{\"key\":\"code\",\"value\":\"12\"}]    | [{\"key\":\"code\",\"value\":***}]",
                "[{\"key\":\"code\",\"value\":12}]        | [{\"key\":\"code\",\"value\":***}]",
                "{&quot;code&quot;:&quot;12&quot;}        | {&quot;code&quot;:***}",
                "https://h/p?a=1&code=12&b=2              | https://h/p?a=1&code=***&b=2",
                "https://h/p?CODE=12#x                    | https://h/p?CODE=***#x",
                "a=1&amp;code=12&amp;b=2                  | a=1&amp;code=***&amp;b=2",
                "['code' => '12', 'a' => 1]               | ['code' => ***, 'a' => 1]",
                "Authorization: Bearer abc def            | Authorization: ***",
                "barcode=12 code_x=12 codes=12            | barcode=12 code_x=12 codes=12",
                "the code is missing                      | the code is missing",
            })
    void masksWhatStandsUnderASecretName(String text, String masked) {
        redactor.addName("Code");

        assertThat(redactor.redact(text)).isEqualTo(masked);
    }

    @Test
    void tellsASecretCalledKeyFromTheNameOfAPair() {
        redactor.addName("key");
        redactor.addName("code");

        assertThat(redactor.redact("{\"key\":\"12\",\"ts\":1}")).isEqualTo("{\"key\":***,\"ts\":1}");
        assertThat(redactor.redact("[{\"key\":\"code\",\"value\":\"12\"},{\"key\":\"a\",\"value\":\"b\"}]"))
                .isEqualTo("[{\"key\":\"code\",\"value\":***},{\"key\":\"a\",\"value\":\"b\"}]");
        assertThat(redactor.redact("{&quot;key&quot;: &quot;key&quot;, &quot;value&quot;: &quot;12&quot;}"))
                .isEqualTo("{&quot;key&quot;: &quot;key&quot;, &quot;value&quot;: ***}");
    }

    @Test
    void leavesShortSecretsToTheirNames() {
        redactor.addValue("1");
        redactor.addValue("abc");

        assertThat(redactor.redact("1 abc")).isEqualTo("1 abc");
    }

    @Test
    void prefersTheLongerOfTwoSecrets() {
        redactor.addValue("token");
        redactor.addValue("token-and-more");

        assertThat(redactor.redact("token-and-more token")).isEqualTo("*** ***");
    }

    @Test
    void masksMapsAndHeadersByNameAndByValue() {
        redactor.addValue("marked-secret");
        Headers headers = Headers.of(Map.of(
                "Set-Cookie", List.of("sid=1"), "Location", List.of("/x?t=marked-secret"), "Date", List.of("today")));

        assertThat(redactor.redact(headers).asMap())
                .containsEntry("Set-Cookie", List.of("***"))
                .containsEntry("Location", List.of("/x?t=***"))
                .containsEntry("Date", List.of("today"));
        assertThat(redactor.redact(Map.of("password", "x", "q", "marked-secret", "n", "1", "a marked-secret", "2")))
                .isEqualTo(Map.of("password", "***", "q", "***", "n", "1", "a ***", "2"));
    }

    @Test
    void masksCausesAndSuppressedExceptionsAndKeepsTheirStackTraces() {
        redactor.addValue("marked-secret");
        IOException root = new IOException("token marked-secret refused");
        root.addSuppressed(new IllegalStateException("also marked-secret"));
        RuntimeException failure = new RuntimeException("outer", root);

        Throwable masked = redactor.redact(failure);

        assertThat(printed(masked))
                .doesNotContain("marked-secret")
                .contains("outer", "java.io.IOException: token *** refused", "also ***");
        assertThat(masked.getCause()).hasMessageContaining("refused");
        assertThat(masked.getStackTrace()).isEqualTo(failure.getStackTrace());
    }

    @Test
    void leavesACleanExceptionAsItIs() {
        redactor.addValue("marked-secret");
        Exception clean = new IOException("connection reset", new IllegalStateException("x"));

        assertThat(redactor.redact(clean)).isSameAs(clean);
    }

    @Test
    void survivesCausesThatGoRoundInACircle() {
        redactor.addValue("marked-secret");
        Exception first = new Exception("marked-secret");
        Exception second = new Exception("second", first);
        first.initCause(second);

        assertThat(printed(redactor.redact(first))).doesNotContain("marked-secret");
    }

    @Test
    void takesLongTextsWithManyEscapes() {
        redactor.addName("code");
        redactor.addValue("marked-secret");
        String cyrillic = "\\u0441".repeat(100_000);

        assertThat(redactor.redact("{\"code\":\"" + cyrillic + "\",\"x\":\"" + cyrillic + "\"}"))
                .isEqualTo("{\"code\":***,\"x\":\"" + cyrillic + "\"}");
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
