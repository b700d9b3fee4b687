package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.Headers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The header Retry-After: seconds or a date. */
final class RetryAfter {
    private RetryAfter() {}

    /** How long the server asks to wait, zero if it does not say so or says it in another way. */
    static Duration of(Headers headers, Instant now) {
        String value = headers.first("retry-after");
        if (value == null) {
            return Duration.ZERO;
        }
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
            return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
