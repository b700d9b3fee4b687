package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.docs.text.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on all pages.
 *
 * @param texts the words of the interface
 * @param stylesheet the address of the user's stylesheet from the root, or null
 * @param logo the address of the logo from the root, or null
 * @param parts the user's own HTML by the name of the place where it goes
 */
public record Appearance(
        Texts texts, @Nullable String stylesheet, @Nullable String logo, Map<String, String> parts) {

    public Appearance {
        parts = Map.copyOf(parts);
    }

    /** {@return the user's own HTML for a place, for a page with this way to the root; empty if there is none} */
    Html part(String name, String root, String title) {
        String html = parts.get(name);
        return html == null
                ? Html.NONE
                : new Html(html.replace("{{root}}", root).replace("{{title}}", Html.escape(title)));
    }
}
