package dev.bindery.docs;

import java.util.Locale;

/** What a reader likes to read on. */
enum Theme {
    LIGHT,
    DARK;

    /** {@return what stylesheets call it} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
