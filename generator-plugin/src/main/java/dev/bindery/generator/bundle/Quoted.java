package dev.bindery.generator.bundle;

/** A text in double quotes, as both JSON and YAML read it. */
final class Quoted {
    private Quoted() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(c, quoted));
        return quoted.append('"').toString();
    }

    private static void append(int c, StringBuilder quoted) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isPlain(c)) {
                    quoted.appendCodePoint(c);
                } else {
                    quoted.append(String.format("\\u%04x", c));
                }
            }
        }
    }

    /** {@return whether every character may stand for itself in either format, and is no kind of line end} */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(Quoted::isPlain);
    }

    private static boolean isPlain(int c) {
        boolean printable =
                (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c >= 0x10000;
        return printable && c != 0x2028 && c != 0x2029 && c != 0xFEFF;
    }
}
