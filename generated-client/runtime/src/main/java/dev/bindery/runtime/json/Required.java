package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Fields that are never null to the caller. Each method gives the value and throws {@link MissingFieldException} when it
 * is null: the server left the field out, or sent what cannot be read, which is then among {@code kept}.
 */
public final class Required {
    private Required() {}

    /** {@return the value} */
    public static boolean bool(@Nullable Boolean value, String type, String field, KeptFields kept) {
        return value(value, type, field, kept);
    }

    /** {@return the value} */
    public static int int32(@Nullable Integer value, String type, String field, KeptFields kept) {
        return value(value, type, field, kept);
    }

    /** {@return the value} */
    public static long int64(@Nullable Long value, String type, String field, KeptFields kept) {
        return value(value, type, field, kept);
    }

    /** {@return the value} */
    public static float float32(@Nullable Float value, String type, String field, KeptFields kept) {
        return value(value, type, field, kept);
    }

    /** {@return the value} */
    public static double float64(@Nullable Double value, String type, String field, KeptFields kept) {
        return value(value, type, field, kept);
    }

    /** {@return the value} */
    public static <T> T value(@Nullable T value, String type, String field, KeptFields kept) {
        if (value == null) {
            throw new MissingFieldException(type, field, kept.kind(field));
        }
        return value;
    }
}
