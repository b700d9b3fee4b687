package dev.bindery.contract;

import org.jspecify.annotations.Nullable;

/**
 * Where a drawn value stands.
 *
 * @param path as in a report of drift
 * @param depth how many objects and lists are around it
 * @param isSure whether the schema alone says how it is read: within a union whose variants nothing names, others count
 * @param discriminator the property that names the variant that the object at hand is, null if it is none
 */
record Spot(
        String path, int depth, boolean isSure, @Nullable String discriminator) {

    static Spot root(String path) {
        return new Spot(path, 0, true, null);
    }

    Spot property(String name) {
        return inside(step(name));
    }

    /** {@return how a path goes on to a property} */
    static String step(String name) {
        boolean plain = !name.isEmpty() && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        return plain ? "." + name : "[\"" + name + "\"]";
    }

    Spot element(int index) {
        return inside("[" + index + "]");
    }

    private Spot inside(String step) {
        return new Spot(path + step, depth + 1, isSure, null);
    }

    Spot unsure() {
        return new Spot(path, depth, false, null);
    }

    Spot discriminatedBy(String property) {
        return new Spot(path, depth, isSure, property);
    }
}
