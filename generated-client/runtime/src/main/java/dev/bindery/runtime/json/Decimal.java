package dev.bindery.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The value of a number literal, {@code digits × 10^exponent}, held as text so that no literal is expensive.
 *
 * @param negative false for zero
 * @param digits without leading and trailing zeros, empty for zero
 * @param exponent 0 for zero
 */
record Decimal(boolean negative, String digits, long exponent) {
    /** How many digits a {@link BigInteger} or {@link BigDecimal} may take: their cost grows with the square. */
    private static final int MAX_DIGITS = 1_000;

    private static final int MAX_EXPONENT_DIGITS = 18;
    private static final Decimal ZERO = new Decimal(false, "", 0);

    /** {@return whether a text is a number as JSON writes it} */
    static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int integerEnd = digitsEnd(text, at);
        boolean sound = integerEnd > at && (text.charAt(at) != '0' || integerEnd == at + 1);
        at = integerEnd;
        if (sound && at < text.length() && text.charAt(at) == '.') {
            int fraction = at + 1;
            at = digitsEnd(text, fraction);
            sound = at > fraction;
        }
        if (sound && at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            int power = at + 1;
            if (power < text.length() && (text.charAt(power) == '+' || text.charAt(power) == '-')) {
                power++;
            }
            at = digitsEnd(text, power);
            sound = at > power;
        }
        return sound && at == text.length();
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /**
     * {@return the value of a JSON number, null when its exponent is beyond any use}
     *
     * @param literal a sound JSON number
     */
    static @Nullable Decimal of(String literal) {
        int mantissaEnd = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        String mantissa = mantissaEnd < 0 ? literal : literal.substring(0, mantissaEnd);
        int point = mantissa.indexOf('.');
        int fractionDigits = point < 0 ? 0 : mantissa.length() - point - 1;
        String all = mantissa.replace("-", "").replace(".", "");
        int start = 0;
        while (start < all.length() && all.charAt(start) == '0') {
            start++;
        }
        int end = all.length();
        while (end > start && all.charAt(end - 1) == '0') {
            end--;
        }
        if (start == end) {
            return ZERO;
        }
        Long power = mantissaEnd < 0 ? Long.valueOf(0) : power(literal.substring(mantissaEnd + 1));
        return power == null
                ? null
                : new Decimal(
                        literal.startsWith("-"),
                        all.substring(start, end),
                        power - fractionDigits + (all.length() - end));
    }

    /** {@return whether two JSON numbers have one value} */
    static boolean sameValue(String literal, String other) {
        Decimal value = of(literal);
        return literal.equals(other) || (value != null && value.equals(of(other)));
    }

    private static @Nullable Long power(String text) {
        boolean negative = text.startsWith("-");
        int start = negative || text.startsWith("+") ? 1 : 0;
        while (start < text.length() && text.charAt(start) == '0') {
            start++;
        }
        if (text.length() - start > MAX_EXPONENT_DIGITS) {
            return null;
        }
        long power = start == text.length() ? 0 : Long.parseLong(text.substring(start));
        return negative ? -power : power;
    }

    /** {@return this value, null when it is no integer or has more than 1,000 digits} */
    @Nullable
    BigInteger toBigInteger() {
        if (exponent < 0 || exponent > MAX_DIGITS || digits.length() + exponent > MAX_DIGITS) {
            return null;
        }
        BigInteger magnitude = digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits + "0".repeat((int) exponent));
        return negative ? magnitude.negate() : magnitude;
    }

    /** {@return this value, null when it is no integer or beyond 64 bits} */
    @Nullable
    Long toLong() {
        BigInteger integer = toBigInteger();
        return integer == null || integer.bitLength() >= Long.SIZE ? null : Long.valueOf(integer.longValue());
    }

    /** {@return the number with its literal's scale, null when it would take more than 1,000 digits to write} */
    static @Nullable BigDecimal toBigDecimal(String literal) {
        Decimal value = of(literal);
        if (value == null || literal.length() > MAX_DIGITS || Math.abs(value.exponent) > MAX_DIGITS) {
            return null;
        }
        return value.digits.isEmpty() && literal.length() > 1 ? BigDecimal.ZERO : new BigDecimal(literal);
    }
}
