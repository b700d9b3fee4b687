package dev.bindery.generator.loader.node;

/** How long a text may be that generated code has as a constant. */
public final class LongestConstant {
    /** A constant of a class file has 65,535 bytes, and a character up to three of them. */
    public static final int CHARACTERS = 65_535 / 3;

    private LongestConstant() {}

    /** {@return whether generated code can have the value as a constant; true for what is no scalar} */
    public static boolean fits(Node value) {
        return !(value instanceof ScalarNode scalar) || scalar.literal().length() <= CHARACTERS;
    }
}
