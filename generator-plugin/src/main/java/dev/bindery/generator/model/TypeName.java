package dev.bindery.generator.model;

/**
 * The name of a generated top-level class.
 *
 * @param packageName its package
 * @param simpleName its name in it
 */
public record TypeName(String packageName, String simpleName) implements Comparable<TypeName> {

    @Override
    public int compareTo(TypeName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return packageName + "." + simpleName;
    }
}
