package dev.bindery.runtime.json;

/**
 * A JSON number with the literal that it was written as: {@code 1.0}, {@code -0} and {@code 1E400} stay what they are.
 * Numbers are equal when their literals are; {@link #sameAs} compares their values.
 *
 * @param literal a number as JSON writes it
 */
public record JsonNumber(String literal) implements JsonValue {
    /**
     * Makes a number.
     *
     * @throws IllegalArgumentException if the literal is not a JSON number
     */
    public JsonNumber {
        if (!Decimal.isNumber(literal)) {
            throw new IllegalArgumentException("not a JSON number: write it as in -12.5e3");
        }
    }

    @Override
    public JsonKind kind() {
        return JsonKind.NUMBER;
    }

    @Override
    public String asString() {
        return literal;
    }

    @Override
    public boolean sameAs(JsonValue other) {
        return other instanceof JsonNumber number && Decimal.sameValue(literal, number.literal);
    }

    /** {@return the literal} */
    @Override
    public String toString() {
        return literal;
    }
}
