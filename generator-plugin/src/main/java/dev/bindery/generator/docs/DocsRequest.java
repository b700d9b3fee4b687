package dev.bindery.generator.docs;

import dev.bindery.generator.loader.LoadOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site to be made.
 *
 * @param sources its APIs; at least one
 * @param loadOptions what the loader may do
 * @param look how it looks
 * @param output the folder for the site
 * @param stateFile where to remember what was written; outside of {@code output}
 */
public record DocsRequest(
        List<DocsSource> sources, LoadOptions loadOptions, DocsLook look, Path output, Path stateFile) {

    public DocsRequest {
        sources = List.copyOf(sources);
    }

    /**
     * What the user decides about a site's looks.
     *
     * @param title its name; null for that of the only API, or that of the product
     * @param language the language of the interface: {@code en} or {@code ru}
     * @param stylesheet a file with more rules, or null
     * @param logo a picture, or null
     * @param parts a folder with HTML for places of the pages, or null
     */
    public record DocsLook(
            @Nullable String title,
            String language,
            @Nullable Path stylesheet,
            @Nullable Path logo,
            @Nullable Path parts) {

        /** What is had without asking. */
        public static final DocsLook STANDARD = new DocsLook(null, "en", null, null, null);
    }
}
