package dev.bindery.generator.loader.node;

import dev.bindery.generator.diagnostics.SourceLocation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A text, a number, a boolean or null. Numbers keep the literal they were written with. */
public final class ScalarNode extends PlacedNode implements Node {

    /** What a scalar is. */
    public enum Type {
        /** A text. */
        TEXT("a text"),
        /** A number, of any size. */
        NUMBER("a number"),
        /** {@code true} or {@code false}. */
        BOOLEAN("a boolean"),
        /** The JSON null. */
        NULL("null");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }

    /** The pointer's parts: scalars are most of a document, and few are asked for theirs. */
    private final @Nullable JsonPointer parent;

    private final String step;
    private final Type type;
    private final String literal;

    /** Makes a scalar; the literal of a boolean is {@code true} or {@code false}, that of null {@code null}. */
    public ScalarNode(SourceLocation location, JsonPointer pointer, Type type, String literal) {
        super(location);
        this.parent = pointer.parent();
        this.step = pointer.last();
        this.type = type;
        this.literal = literal;
    }

    @Override
    public JsonPointer pointer() {
        return parent == null ? JsonPointer.ROOT : parent.child(step);
    }

    @Override
    public String kind() {
        return type.words;
    }

    /** {@return what it is} */
    public Type type() {
        return type;
    }

    /** {@return whether it is the JSON null} */
    public boolean isNull() {
        return type == Type.NULL;
    }

    /** {@return the text, or the number or boolean as it was written; {@code null} for null} */
    public String literal() {
        return literal;
    }

    /** {@return the same as {@link #literal()}; null for the JSON null} */
    public @Nullable String text() {
        return isNull() ? null : literal;
    }

    /** {@return the boolean; null for anything else} */
    public @Nullable Boolean bool() {
        return type == Type.BOOLEAN ? Boolean.valueOf(literal) : null;
    }

    /** {@return the number; null for anything else and for exponents beyond what {@link BigDecimal} holds} */
    public @Nullable BigDecimal number() {
        if (type != Type.NUMBER) {
            return null;
        }
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException beyondRange) {
            return null;
        }
    }

    /** Numbers are the same if their values are, so {@code 1.0} says what {@code 1} says. */
    @Override
    public boolean sameContent(Node other) {
        if (!(other instanceof ScalarNode scalar) || type != scalar.type) {
            return false;
        }
        BigDecimal number = number();
        BigDecimal otherNumber = scalar.number();
        if (number == null || otherNumber == null) {
            return literal.equals(scalar.literal);
        }
        return number.compareTo(otherNumber) == 0;
    }

    @Override
    public String toString() {
        return literal + " at " + location();
    }
}
