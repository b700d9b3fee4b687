package dev.bindery.runtime.transport;

import java.util.Objects;

/**
 * One header field.
 *
 * @param name the field's name, an HTTP token
 * @param value the field's value: visible ASCII, blanks and tabs
 */
public record Header(String name, String value) {
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    /**
     * Checks that the field cannot break out of its line.
     *
     * @throws IllegalArgumentException if the name is no HTTP token or the value has a line break, another control
     *     character or a character outside of ASCII; the value is never part of the message
     */
    public Header {
        Objects.requireNonNull(value, name);
        if (name.isEmpty() || !name.chars().allMatch(Header::isTokenCharacter)) {
            throw new IllegalArgumentException("header name \"" + printable(name) + "\": only letters, digits and "
                    + TOKEN_MARKS + " are allowed");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c > '~') {
                throw new IllegalArgumentException("header " + name + ": the value has the character "
                        + String.format("U+%04X", (int) c) + " at index " + i
                        + "; only visible ASCII, blanks and tabs are allowed");
            }
        }
    }

    private static boolean isTokenCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || TOKEN_MARKS.indexOf(c) >= 0;
    }

    private static String printable(String name) {
        return name.replaceAll("[^ -~]", "?");
    }

    /** {@return the name alone: the value may be a secret} */
    @Override
    public String toString() {
        return name + ": " + Redactor.MASK;
    }
}
