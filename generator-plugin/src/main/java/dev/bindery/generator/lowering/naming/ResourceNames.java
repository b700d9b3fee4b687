package dev.bindery.generator.lowering.naming;

import java.util.List;

/**
 * The names of a group of operations.
 *
 * @param words what the names are made of
 * @param accessor the method of the client
 * @param packageName the package of its classes
 */
public record ResourceNames(List<String> words, String accessor, String packageName) {

    public ResourceNames {
        words = List.copyOf(words);
    }

    /** {@return the name of its class with this suffix, such as {@code WallOperations}} */
    public String className(String suffix) {
        return TypeNames.safe(TypeNames.with(words, suffix));
    }

    /** {@return the same with the name of a view before the suffix, such as {@code UsersAnonymousApi}} */
    public String className(String view, String suffix) {
        return TypeNames.safe(TypeNames.with(words, view, suffix));
    }
}
