package dev.bindery.generator.bundle;

import java.util.Locale;

/** Names made of the names of files. */
final class FileName {
    private FileName() {}

    /** {@return the name without folders and extension} */
    static String of(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** {@return {@code WallPost} for the component {@code Post} of {@code wall.yaml}, {@code wallToken} for {@code token}} */
    static String prefixed(String file, String component) {
        String prefix = of(file).replaceAll("[^A-Za-z0-9]", "");
        if (prefix.isEmpty()) {
            return component;
        }
        boolean capital = !component.isEmpty() && Character.isUpperCase(component.charAt(0));
        return (capital ? capitalized(prefix) : prefix) + capitalized(component);
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
