package dev.bindery.generator.lowering.naming;

/** How a name of the specification is written: what tells {@code user_id} from {@code userId} when both are there. */
final class CaseStyle {
    private CaseStyle() {}

    /** {@return one word, lower case} */
    static String of(String name) {
        if (name.indexOf('_') >= 0) {
            return "snake";
        }
        if (name.indexOf('-') >= 0) {
            return "kebab";
        }
        if (name.indexOf('.') >= 0) {
            return "dotted";
        }
        if (name.indexOf(' ') >= 0) {
            return "spaced";
        }
        if (name.chars().noneMatch(Character::isUpperCase)) {
            return "lower";
        }
        if (name.chars().noneMatch(Character::isLowerCase)) {
            return "upper";
        }
        return Character.isUpperCase(name.charAt(0)) ? "capitalized" : "camel";
    }
}
