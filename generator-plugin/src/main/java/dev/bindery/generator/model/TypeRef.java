package dev.bindery.generator.model;

import dev.bindery.generator.model.UnionModel.JsonKindName;
import java.util.Set;

/** A use of a type. */
public sealed interface TypeRef {

    /** A type of the JDK or of the runtime. */
    record Scalar(ScalarKind kind) implements TypeRef {}

    /** A generated class. */
    record Named(TypeName name) implements TypeRef {}

    /**
     * A JSON array.
     *
     * @param element what it holds
     * @param nullableElements whether null is a right element
     */
    record ListOf(TypeRef element, boolean nullableElements) implements TypeRef {}

    /**
     * A JSON object whose keys are data.
     *
     * @param value what it holds
     * @param nullableValues whether null is a right value
     */
    record MapOf(TypeRef value, boolean nullableValues) implements TypeRef {}

    /** A list that may also come as an object keyed by index ({@code x-bindery-as: list}). */
    record IndexedList(TypeRef element) implements TypeRef {}

    /**
     * Several wire forms are right and mean one type ({@code x-bindery-as}): no drift is reported.
     *
     * @param type what they mean
     * @param nothing the kinds of those forms that mean that there is nothing ({@code false} is a {@code BOOLEAN},
     *     {@code []} an {@code ARRAY}): they are read as null
     */
    record Tolerant(TypeRef type, Set<JsonKindName> nothing) implements TypeRef {

        public Tolerant {
            nothing = Set.copyOf(nothing);
        }

        /** Forms that all have a value. */
        public Tolerant(TypeRef type) {
            this(type, Set.of());
        }
    }
}
