package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/**
 * How binary floating point is written: the shortest digits that read back as the same number, whole numbers without a
 * fraction, an exponent only where zeros would outnumber digits.
 */
final class NumberForm {
    private static final double MAX_WHOLE_DOUBLE = 1L << 53;
    private static final float MAX_WHOLE_FLOAT = 1 << 24;
    private static final int SURE_DOUBLE_DIGITS = 15;
    private static final int SURE_FLOAT_DIGITS = 6;
    private static final double MIN_PLAIN = 1e-6;
    private static final double MAX_PLAIN = 1e21;

    private NumberForm() {}

    static String of(double value) {
        requireFinite(Double.isFinite(value));
        boolean negativeZero = value == 0 && Double.doubleToRawLongBits(value) != 0;
        if (value == (long) value && Math.abs(value) <= MAX_WHOLE_DOUBLE && !negativeZero) {
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

    /** {@return whether a literal is surely what {@link #of(double)} gives for its value; false means: compare} */
    static boolean isSure(double value, char[] text, int start, int length) {
        return Math.abs(value) >= MIN_PLAIN && isShortFraction(text, start, length, SURE_DOUBLE_DIGITS);
    }

    /** {@return whether a literal is surely what {@link #of(float)} gives for its value; false means: compare} */
    static boolean isSure(float value, char[] text, int start, int length) {
        return Math.abs(value) >= MIN_PLAIN && isShortFraction(text, start, length, SURE_FLOAT_DIGITS);
    }

    // Up to this many decimal digits no two literals share a binary number, so the literal is the shortest one.
    private static boolean isShortFraction(char[] text, int start, int length, int digits) {
        int last = start + length - 1;
        if (length > digits + 1 || text[last] == '0') {
            return false;
        }
        for (int i = start; i < last; i++) {
            if ((text[i] | 0x20) == 'e') {
                return false;
            }
        }
        return true;
    }
}
