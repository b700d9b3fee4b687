package dev.bindery.generator.docs;

import dev.bindery.generator.docs.text.Texts;
import dev.bindery.generator.loader.LoadOptions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** @throws IllegalArgumentException if two of the sources would have the same folder */
    public DocsRequest {
        sources = List.copyOf(sources);
        Set<String> ids = new HashSet<>();
        for (DocsSource source : sources) {
            // Some file systems do not tell small letters from capitals.
            if (!ids.add(source.id().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "spec: two of them would have the folder '" + source.id() + "'; call one of them otherwise");
            }
        }
    }

    /**
     * What the user decides about a site's looks.
     *
     * @param title its name; null for that of the only API, or that of the product
     * @param texts the words of the interface
     * @param stylesheet a file with more rules, or null
     * @param logo a picture, or null
     * @param parts a folder with HTML for places of the pages, or null
     */
    public record DocsLook(
            @Nullable String title,
            Texts texts,
            @Nullable Path stylesheet,
            @Nullable Path logo,
            @Nullable Path parts) {

        /** What is had without asking. */
        public static final DocsLook STANDARD = new DocsLook(null, new Texts("en"), null, null, null);
    }
}
