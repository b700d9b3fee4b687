package dev.bindery.generator.docs.sample;

import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.UnionModel;
import java.util.List;

/** A value that a sample shows, before it is written in any language. */
sealed interface SampleValue {

    /**
     * A scalar.
     *
     * @param kind what it is
     * @param text its text: digits, {@code true}, a date as RFC 3339 has it, also for {@link ScalarKind#UNIX_TIME}
     */
    record Plain(ScalarKind kind, String text) implements SampleValue {}

    /** A known value of an enumeration. */
    record Constant(EnumModel type, EnumModel.Constant value) implements SampleValue {}

    /** A list. */
    record Elements(List<SampleValue> elements) implements SampleValue {

        public Elements {
            elements = List.copyOf(elements);
        }
    }

    /** A map with one entry. */
    record Entry(String key, SampleValue value) implements SampleValue {}

    /** An object of a class. */
    record Fields(ObjectModel type, List<Field> fields) implements SampleValue {

        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A property of an object. */
    record Field(PropertyModel property, SampleValue value) {}

    /** A variant of a union. */
    record Chosen(TypeName union, UnionModel.Variant variant, SampleValue value) implements SampleValue {}
}
