package dev.bindery.generator.model;

import java.util.List;

/**
 * An open enumeration.
 *
 * @param name the class
 * @param docs what it is
 * @param base {@link ScalarKind#STRING}, {@link ScalarKind#INT32} or {@link ScalarKind#INT64}
 * @param constants the known values in the order of the document
 */
public record EnumModel(TypeName name, Docs docs, ScalarKind base, List<Constant> constants) implements TypeModel {

    public EnumModel {
        constants = List.copyOf(constants);
    }

    /**
     * A known value.
     *
     * @param javaName the constant's name
     * @param value the text of the value; digits where the base is an integer
     * @param docs what it means
     */
    public record Constant(String javaName, String value, Docs docs) {}
}
