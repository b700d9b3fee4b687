package dev.bindery.generator.docs.sample;

import dev.bindery.generator.docs.sample.SampleValue.Plain;
import dev.bindery.generator.model.Constraints;
import dev.bindery.generator.model.ScalarKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Plausible scalars: what the specification shows, else something of the right kind and within its bounds. */
final class PlainValues {

    private static final String DAY = "2026-01-15";
    private static final String MOMENT = "2026-01-15T12:00:00Z";
    private static final int LONGEST_SHOWN = 60;

    /** By a part of the name, the first that fits. */
    private static final List<Map.Entry<String, String>> TEXTS = List.of(
            Map.entry("email", "user@example.com"),
            Map.entry("phone", "+15550100"),
            Map.entry("url", "https://example.com/"),
            Map.entry("uri", "https://example.com/"),
            Map.entry("link", "https://example.com/"),
            Map.entry("message", "Hello"),
            Map.entry("text", "Hello"),
            Map.entry("comment", "Hello"),
            Map.entry("date", DAY));

    private static final Pattern ID = Pattern.compile("(?:.*_)?(?:id|ID)s?|.*[a-z](?:Id|ID)s?");

    private PlainValues() {}

    static Plain of(ScalarKind kind, String name, Constraints limits) {
        for (@Nullable
        String told : new @Nullable String[] {limits.constant(), limits.example(), limits.defaultValue()}) {
            Plain value = told == null ? null : read(kind, JsonScalars.text(told));
            if (value != null && value.text().length() <= LONGEST_SHOWN) {
                return value;
            }
        }
        return new Plain(kind, made(kind, name, limits));
    }

    /** {@return the text as a value of the kind; null if it is none} */
    static @Nullable Plain read(ScalarKind kind, String text) {
        boolean fits = switch (kind) {
            case STRING, JSON -> !text.isBlank();
            case BOOLEAN, BIT -> text.matches("true|false|0|1");
            case INT32 -> text.matches("-?\\d{1,9}");
            case INT64, BIG_INTEGER -> text.matches("-?\\d{1,18}");
            case FLOAT, DOUBLE, DECIMAL -> text.matches("-?\\d{1,15}(\\.\\d{1,15})?");
            case DATE -> text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])");
            case DATE_TIME ->
                text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ");
            case URI -> text.matches("https?://[A-Za-z0-9./_-]+");
            case UUID -> text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
            case UNIX_TIME, UPLOAD -> false;
        };
        boolean truth = kind == ScalarKind.BOOLEAN || kind == ScalarKind.BIT;
        String plain = truth ? Boolean.toString(text.equals("true") || text.equals("1")) : text;
        return fits ? new Plain(kind, plain) : null;
    }

    private static String made(ScalarKind kind, String name, Constraints limits) {
        return switch (kind) {
            case BOOLEAN, BIT -> "true";
            case INT32, INT64, BIG_INTEGER -> number(limits).toBigInteger().toString();
            case FLOAT, DOUBLE, DECIMAL -> number(limits).toPlainString();
            case STRING -> text(name, limits);
            case DATE -> DAY;
            case DATE_TIME, UNIX_TIME -> MOMENT;
            case UUID -> "123e4567-e89b-12d3-a456-426614174000";
            case URI -> "https://example.com/";
            case JSON -> "value";
            case UPLOAD -> "file";
        };
    }

    /** One, or what is nearest to it within the bounds. */
    private static BigDecimal number(Constraints limits) {
        BigDecimal number = BigDecimal.ONE;
        BigDecimal least = decimal(limits.minimum());
        if (least != null && least.compareTo(number) >= 0) {
            number = limits.exclusiveMinimum() ? least.add(BigDecimal.ONE) : least;
        }
        BigDecimal most = decimal(limits.maximum());
        if (most != null && most.compareTo(number) <= 0) {
            number = limits.exclusiveMaximum() ? most.subtract(BigDecimal.ONE) : most;
        }
        return number;
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null || number.length() > LONGEST_SHOWN ? null : new BigDecimal(number);
    }

    private static String text(String name, Constraints limits) {
        String lower = name.toLowerCase(Locale.ROOT);
        String text = ID.matcher(name).matches()
                ? "1"
                : TEXTS.stream()
                        .filter(entry -> lower.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(lower.isEmpty() ? "text" : name);
        String fit = limits.pattern() == null ? text : matching(limits.pattern(), text);
        long least = limits.minLength() == null ? 0 : Math.min(limits.minLength(), LONGEST_SHOWN);
        long most = limits.maxLength() == null ? LONGEST_SHOWN : limits.maxLength();
        String longer = fit.length() < least ? fit + "x".repeat((int) least - fit.length()) : fit;
        return longer.length() > most ? longer.substring(0, (int) most) : longer;
    }

    /** No text is made for a pattern: of the usual ones the first that fits is taken. */
    private static String matching(String pattern, String text) {
        try {
            Pattern compiled = Pattern.compile(pattern);
            for (String candidate :
                    List.of(text, "1", "12", "abc", "ABC", "a1", "en", "EN", "1,2", DAY, MOMENT, "12:00", "#ffffff")) {
                if (compiled.matcher(candidate).find()) {
                    return candidate;
                }
            }
        } catch (PatternSyntaxException | StackOverflowError notJava) {
            return text;
        }
        return text;
    }
}
