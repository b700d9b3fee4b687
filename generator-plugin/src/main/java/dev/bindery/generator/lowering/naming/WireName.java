package dev.bindery.generator.lowering.naming;

import org.jspecify.annotations.Nullable;

/**
 * A name on the wire that needs one in Java.
 *
 * @param name the name on the wire
 * @param chosen the Java name that the specification asks for, or null
 * @param place where a parameter goes ({@code query}, {@code header}), in case two have the same name; else null
 */
public record WireName(
        String name, @Nullable String chosen, @Nullable String place) {

    /** A name that nothing else is said of. */
    public static WireName of(String name) {
        return new WireName(name, null, null);
    }
}
