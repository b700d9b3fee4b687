package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.runtime.json.JsonNumber;
import dev.bindery.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws texts and numbers. Patterns are not looked at: no codec does either. */
final class ScalarInstances {

    private static final List<String> TEXTS = List.of(
            "", "a", "null", "0", "true", "Привет", "\"quoted\"\\", "\u0000\u001f", "𝄞", "two\nlines", "</script>");
    private static final List<String> TEXTS_TO_SEND = List.of(
            "tea", "Привет, мир", "100% & a=b+c", "a/b?c#d", "x:y@z;[w]!", "𝄞 1", "%41", "<b>'\"", "a|b", "~-._*()$");
    private static final List<String> TEXTS_OF_HEADERS = List.of("tea", "a b", "x;y=z", "\"q\"", "100%");

    private final Random random;
    private final Purpose purpose;

    ScalarInstances(Random random, Purpose purpose) {
        this.random = random;
        this.purpose = purpose;
    }

    JsonValue text(Conjunction all) {
        return JsonValue.of(
                switch (String.valueOf(first(all, "format"))) {
                    case "date" ->
                        "20%02d-0%d-1%d".formatted(random.nextInt(100), 1 + random.nextInt(9), random.nextInt(10));
                    case "date-time" -> dateTime();
                    case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
                    case "uri" -> "https://example.org/" + random.nextInt(1000) + "?q=%D0%B0";
                    case "byte" -> Base64.getEncoder().encodeToString(anyText().getBytes(StandardCharsets.UTF_8));
                    default -> fitted(anyText(), all);
                });
    }

    private String dateTime() {
        List<String> spelledAsWeWould = List.of("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.123+03:00");
        List<String> others =
                List.of("2026-01-02T03:04:05.100+03:00", "1999-12-31T23:59:59.999999999-11:30", "2026-01-02t03:04:05z");
        return pick(purpose.isSent() || random.nextBoolean() ? spelledAsWeWould : others);
    }

    String anyText() {
        return switch (purpose) {
            case PARAMETER -> pick(TEXTS_TO_SEND) + random.nextInt(10);
            case HEADER -> pick(TEXTS_OF_HEADERS) + random.nextInt(10);
            default -> pick(TEXTS) + random.nextInt(10);
        };
    }

    private static String fitted(String text, Conjunction all) {
        BigDecimal shortest = largest(all, "minLength");
        BigDecimal longest = smallest(all, "maxLength");
        int least = shortest == null ? 0 : Math.min(shortest.intValue(), 1000);
        int most = longest == null
                ? Integer.MAX_VALUE
                : longest.min(BigDecimal.valueOf(1000)).intValue();
        int[] points = text.codePoints().limit(Math.max(most, 0)).toArray();
        String cut = new String(points, 0, points.length);
        return points.length < least ? cut + "x".repeat(least - points.length) : cut;
    }

    JsonValue integer(Conjunction all) {
        String format = String.valueOf(first(all, "format"));
        BigInteger usualLow = BigInteger.valueOf(
                switch (format) {
                    case "int32" -> Integer.MIN_VALUE;
                    case "unix-time", "uint64", "uint32", "uint" -> 0;
                    default -> Long.MIN_VALUE;
                });
        BigInteger usualHigh = BigInteger.valueOf(
                switch (format) {
                    case "int32" -> Integer.MAX_VALUE;
                    case "unix-time" -> 2_000_000_000;
                    case "uint32", "uint" -> 0xffff_ffffL;
                    default -> Long.MAX_VALUE;
                });
        BigInteger low = bound(all, "minimum", "exclusiveMinimum", 1);
        BigInteger high = bound(all, "maximum", "exclusiveMaximum", -1);
        BigInteger from = low == null ? usualLow : low;
        BigInteger to = high == null ? usualHigh : high;
        if (from.compareTo(to) > 0) {
            from = low == null ? to : from;
            to = from;
        }
        return new JsonNumber(multiple(between(from, to), all, from).toString());
    }

    private BigInteger between(BigInteger from, BigInteger to) {
        BigInteger span = to.subtract(from);
        return switch (random.nextInt(4)) {
            case 0 -> from;
            case 1 -> from.add(span.min(BigInteger.valueOf(random.nextInt(100))));
            default -> from.add(new BigInteger(span.bitLength() + 1, random).mod(span.add(BigInteger.ONE)));
        };
    }

    private static BigInteger multiple(BigInteger number, Conjunction all, BigInteger from) {
        BigDecimal step = largest(all, "multipleOf");
        if (step == null || step.signum() <= 0) {
            return number;
        }
        BigInteger rounded = new BigDecimal(number)
                .divide(step, 0, RoundingMode.FLOOR)
                .multiply(step)
                .toBigInteger();
        return rounded.compareTo(from) < 0 ? rounded.add(step.toBigInteger()) : rounded;
    }

    private static @Nullable BigInteger bound(Conjunction all, String keyword, String exclusive, int inwards) {
        BigDecimal bound = inwards > 0 ? largest(all, keyword) : smallest(all, keyword);
        BigDecimal other = inwards > 0 ? largest(all, exclusive) : smallest(all, exclusive);
        boolean excluded = all.parts().stream().anyMatch(part -> part.isTrue(exclusive));
        BigDecimal from = bound;
        if (other != null && (bound == null || (other.compareTo(bound) * inwards) >= 0)) {
            from = other;
            excluded = true;
        }
        if (from == null) {
            return null;
        }
        BigInteger whole = from.setScale(0, inwards > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .toBigInteger();
        boolean touches = new BigDecimal(whole).compareTo(from) == 0;
        return excluded && touches ? whole.add(BigInteger.valueOf(inwards)) : whole;
    }

    JsonValue number(Conjunction all) {
        String format = String.valueOf(first(all, "format"));
        if (format.equals("int32") || format.equals("int64")) {
            return integer(all);
        }
        BigDecimal low = largest(all, "minimum");
        BigDecimal high = smallest(all, "maximum");
        BigDecimal step = largest(all, "multipleOf");
        if (low != null || high != null || step != null) {
            double from = low == null ? Math.min(0, high == null ? 0 : high.doubleValue() - 100) : low.doubleValue();
            double to = high == null ? Math.max(from + 100, 100) : high.doubleValue();
            BigDecimal drawn = BigDecimal.valueOf(from + random.nextInt(9) / 8.0 * (to - from));
            BigDecimal fitting = step == null
                    ? drawn
                    : drawn.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            return spelled(fitting.doubleValue());
        }
        if (purpose.isText()) {
            return spelled((random.nextInt(2000) - 1000) / 8.0);
        }
        return new JsonNumber(
                switch (format) {
                    case "float" -> String.valueOf(random.nextFloat());
                    case "decimal" -> random.nextLong() + "." + random.nextInt(1_000_000);
                    default ->
                        pick(List.of("0", "-0.0", "1e3", "1.50", "-2.5E-7", String.valueOf(random.nextGaussian())));
                });
    }

    /** As JSON is written: whole numbers without a fraction. */
    private static JsonValue spelled(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? JsonValue.of((long) number)
                : new JsonNumber(new BigDecimal(String.valueOf(number)).toPlainString());
    }

    static @Nullable String first(Conjunction all, String keyword) {
        return all.parts().stream()
                .map(part -> part.text(keyword))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static @Nullable BigDecimal largest(Conjunction all, String keyword) {
        return all.parts().stream()
                .map((ObjectNode part) -> part.number(keyword))
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(null);
    }

    static @Nullable BigDecimal smallest(Conjunction all, String keyword) {
        return all.parts().stream()
                .map((ObjectNode part) -> part.number(keyword))
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .orElse(null);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
