package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/**
 * How binary floating point is written: the shortest digits that read back as the same number, whole numbers without a
 * fraction, an exponent only where zeros would outnumber digits.
 */
final class NumberForm {
    private static final long MAX_WHOLE_DOUBLE = 1L << 53;
    private static final float MAX_WHOLE_FLOAT = 1 << 24;

    /** Up to here no two decimal numbers share a double, so the one that was read is the shortest one. */
    private static final int SURE_DIGITS = 15;

    private static final double MIN_PLAIN = 1e-6;
    private static final double MAX_PLAIN = 1e21;

    private NumberForm() {}

    static String of(double value) {
        requireFinite(Double.isFinite(value));
        boolean negativeZero = value == 0 && Double.doubleToRawLongBits(value) != 0;
        if (value == (long) value && isWhole((long) value) && !negativeZero) {
            return Long.toString((long) value);
        }
        return plain(NumberOutput.toString(value, true), Math.abs(value));
    }

    static String of(float value) {
        requireFinite(Float.isFinite(value));
        boolean negativeZero = value == 0 && Float.floatToRawIntBits(value) != 0;
        if (value == (int) value && Math.abs(value) <= MAX_WHOLE_FLOAT && !negativeZero) {
            return Integer.toString((int) value);
        }
        return plain(NumberOutput.toString(value, true), Math.abs(value));
    }

    /** {@return whether a whole number is written as this integer} */
    static boolean isWhole(long value) {
        return value >= -MAX_WHOLE_DOUBLE && value <= MAX_WHOLE_DOUBLE;
    }

    private static String plain(String shortest, double magnitude) {
        if (magnitude < MIN_PLAIN || magnitude >= MAX_PLAIN) {
            return shortest;
        }
        BigDecimal digits = new BigDecimal(shortest);
        return digits.stripTrailingZeros().toPlainString();
    }

    private static void requireFinite(boolean finite) {
        if (!finite) {
            throw new IllegalArgumentException("JSON has no NaN and no infinity: a number must be finite");
        }
    }

    /** {@return whether a literal with a fraction surely is what {@link #of(double)} gives; false means: compare} */
    static boolean isSurely(double value, char[] literal, int start, int length) {
        int last = start + length - 1;
        if (length > SURE_DIGITS + 1 || literal[last] == '0' || Math.abs(value) < MIN_PLAIN) {
            return false;
        }
        for (int i = start; i < last; i++) {
            if ((literal[i] | 0x20) == 'e') {
                return false;
            }
        }
        return true;
    }
}
