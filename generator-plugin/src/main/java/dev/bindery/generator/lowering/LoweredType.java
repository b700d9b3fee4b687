package dev.bindery.generator.lowering;

import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;

/**
 * What a schema becomes where it is used.
 *
 * @param type the type
 * @param nullable whether JSON null is a right value
 * @param secret whether the value, or one inside it, must never be shown
 */
record LoweredType(TypeRef type, boolean nullable, boolean secret) {
    /** Any JSON. */
    static final LoweredType JSON = of(ScalarKind.JSON);

    static LoweredType of(TypeRef type) {
        return new LoweredType(type, false, false);
    }

    static LoweredType of(ScalarKind kind) {
        return of(new TypeRef.Scalar(kind));
    }

    /** A list of this. */
    LoweredType list() {
        return new LoweredType(new TypeRef.ListOf(type, nullable), false, secret);
    }

    /** A map of this by text. */
    LoweredType map() {
        return new LoweredType(new TypeRef.MapOf(type, nullable), false, secret);
    }

    LoweredType orNull(boolean alsoNull) {
        return alsoNull && !nullable ? new LoweredType(type, true, secret) : this;
    }

    boolean is(ScalarKind kind) {
        return type.equals(new TypeRef.Scalar(kind));
    }
}
