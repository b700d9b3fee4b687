package dev.bindery.generator.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of several types.
 *
 * @param name the sealed interface
 * @param docs what it is
 * @param discriminator the property whose value selects the variant, or null
 * @param variants the alternatives, in the order in which they are tried
 */
public record UnionModel(TypeName name, Docs docs, @Nullable String discriminator, List<Variant> variants)
        implements TypeModel {

    public UnionModel {
        variants = List.copyOf(variants);
    }

    /**
     * An alternative.
     *
     * @param javaName the record nested in the interface
     * @param type what it wraps
     * @param docs what it is
     * @param kinds the JSON kinds of its values ({@code OBJECT}, {@code ARRAY}, {@code STRING}, {@code NUMBER},
     *     {@code BOOLEAN})
     * @param discriminatorValues values of the discriminator that select it; empty where there is none
     * @param requiredNames properties that must be there for it to be chosen among several objects
     * @param constants properties with one possible text, as name and value, that must match
     */
    public record Variant(
            String javaName,
            TypeRef type,
            Docs docs,
            Set<JsonKindName> kinds,
            List<String> discriminatorValues,
            List<String> requiredNames,
            List<NameValue> constants) {

        public Variant {
            kinds = Set.copyOf(kinds);
            discriminatorValues = List.copyOf(discriminatorValues);
            requiredNames = List.copyOf(requiredNames);
            constants = List.copyOf(constants);
        }
    }

    /** A kind of JSON value, named as in the runtime's {@code JsonKind}. */
    public enum JsonKindName {
        /** An object. */
        OBJECT,
        /** An array. */
        ARRAY,
        /** A text. */
        STRING,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN
    }

    /** A property and its only value. */
    public record NameValue(String name, String value) {}
}
