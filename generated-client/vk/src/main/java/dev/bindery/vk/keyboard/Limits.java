package dev.bindery.vk.keyboard;

/** Says what is too much, how much of it there is and how much is allowed. */
final class Limits {
    private Limits() {}

    /** Texts are counted as their readers count them: a letter outside of the basic plane is one. */
    static String text(String what, String value, int most) {
        int length = value.codePointCount(0, value.length());
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank; it needs 1 to " + most + " characters");
        }
        if (length > most) {
            throw new IllegalArgumentException(
                    what + " has " + length + " characters; at most " + most + " are allowed");
        }
        return value;
    }

    static void count(String what, String things, int number, int most) {
        if (number > most) {
            throw new IllegalArgumentException(
                    what + " has " + number + " " + things + "; at most " + most + " are allowed");
        }
    }

    static void notEmpty(String what, String things, int number) {
        if (number == 0) {
            throw new IllegalArgumentException(what + " has no " + things + "; it needs at least one");
        }
    }
}
