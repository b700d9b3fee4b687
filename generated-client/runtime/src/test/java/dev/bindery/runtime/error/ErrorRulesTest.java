package dev.bindery.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorRulesTest {
    private final ErrorRules rules = ErrorRules.builder((failure, details) -> new ApiException(details) {})
            .shape(ErrorShape.of("/error/error_code", "/error/error_msg", "/error/request_params"))
            .shape(ErrorShape.of("/error_code", "/error_msg", "/request_params"))
            .shape(ErrorShape.of("/error", "/error_description", null))
            .shape(ErrorShape.of("/errors/0/id~1x", null, null))
            .retry("6", RetryAdvice.ALWAYS)
            .invalidating("5")
            .build();

    private Optional<ApiError> find(String body) {
        return rules.find(new TransportResponse(200, Headers.empty(), body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsAFlatErrorWithAListOfParameters() {
        assertThat(find("""
                                {"error_code":5,"error_msg":"no","request_params":[{"key":"v","value":"5.131"},
                                 {"key":"oauth","value":1},{"key":"n","value":null},{"value":"x"},7]}""")).contains(new ApiError("5", "no", Map.of("v", "5.131", "oauth", "1", "n", "null")));
    }

    @Test
    void readsANestedErrorWithAnObjectOfParameters() {
        assertThat(find("{\"error\":{\"error_code\":-785,\"request_params\":{\"a\":\"b\",\"l\":[1]}}}"))
                .contains(new ApiError("-785", null, Map.of("a", "b", "l", "[1]")));
    }

    @Test
    void readsAnOauthError() {
        assertThat(find("{\"error\":\"need_validation\",\"error_description\":\"sms\"}"))
                .contains(new ApiError("need_validation", "sms", Map.of()));
    }

    @Test
    void followsPointersIntoListsAndEscapedNames() {
        assertThat(find("{\"errors\":[{\"id/x\":\"bad\"}]}")).contains(new ApiError("bad", null, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"response\":{\"error\":\"x\",\"error_code\":1}}",
                "{\"response\":\"error_code\"}",
                "{\"response\":1,\"error\":null}",
                "{\"response\":1,\"error\":false}",
                "{\"response\":1,\"error\":\"\"}",
                "{\"response\":1,\"error\":{}}",
                "{\"errors\":[]}",
                "{\"errors\":{\"id/x\":1}}",
                "[{\"error_code\":1}]",
                "[\"error_code\"]",
                "\"error_code\"",
                "{\"error_code\":1",
                "<html>\"error_code\":1</html>",
                "",
            })
    void takesNothingElseForAnError(String body) {
        assertThat(find(body)).isEmpty();
    }

    @Test
    void findsAnErrorAfterALongResult() {
        assertThat(find("{\"a\":[" + "{\"b\":\"}\\\"]\"},".repeat(1_000) + "1],\"error_code\":3}"))
                .map(ApiError::code)
                .contains("3");
    }

    @Test
    void findsAnErrorWhoseNameIsEscaped() {
        assertThat(find(" \n{\"\\u0065rror_code\":3}")).map(ApiError::code).contains("3");
    }

    @Test
    void knowsWhatItWasToldAboutCodes() {
        assertThat(rules.retryAdvice(new ApiError("6", null, Map.of()))).isEqualTo(RetryAdvice.ALWAYS);
        assertThat(rules.retryAdvice(new ApiError("7", null, Map.of()))).isEqualTo(RetryAdvice.NEVER);
        assertThat(rules.invalidates("5")).isTrue();
        assertThat(rules.invalidates("6")).isFalse();
    }

    @Test
    void printsNoParameters() {
        assertThat(new ApiError("5", "marked-secret", Map.of("a", "marked-secret")))
                .hasToString("error 5");
    }

    @Test
    void refusesAPointerThatIsNone() {
        assertThatThrownBy(() -> ErrorShape.of("error_code", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON pointer \"error_code\": it begins with a slash, such as \"/error/code\"");
    }

    private static Optional<ApiError> findByHeader(int status, String value, String body) {
        ErrorRules byHeader = ErrorRules.builder((failure, details) -> new ApiException(details) {})
                .shape(ErrorShape.of("/error_code", "/error_msg", null))
                .shape(ErrorShape.inHeader("invocation-error", "/error_msg", null))
                .build();
        Headers headers = Headers.of(Map.of("Invocation-Error", List.of(value)));
        return byHeader.find(new TransportResponse(status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"error_msg\":\"PARAM\"} | PARAM",
                "500 | {\"error_msg\":\"PARAM\"} | PARAM",
                "200 | []                    | ",
                "403 | <html>                | ",
                "200 | ''                    | ",
            })
    void readsTheCodeOfAHeaderWhateverTheStatusAndTheBody(int status, String body, @Nullable String message) {
        assertThat(findByHeader(status, " 100 ", body)).contains(new ApiError("100", message, Map.of()));
    }

    @Test
    void aHeaderTellsWithTheRestOfTheBody() {
        assertThat(findByHeader(200, "100", "{\"error_msg\":\"PARAM\",\"error_data\":\"uid\"}"))
                .hasValueSatisfying(error -> assertThat(error.details()).isEqualTo(Map.of("error_data", "uid")));
    }

    @Test
    void aShapeInFrontOfTheHeaderCounts() {
        assertThat(findByHeader(200, "100", "{\"error_code\":10}")).contains(new ApiError("10", null, Map.of()));
    }

    @Test
    void aBlankHeaderIsNoCode() {
        assertThat(findByHeader(200, " ", "{\"error_msg\":\"PARAM\"}")).isEmpty();
    }
}
