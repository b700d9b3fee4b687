package dev.bindery.generator.docs;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An API to be documented.
 *
 * @param id the folder of its pages; heeded where there are several
 * @param spec an OpenAPI document or a folder of them
 * @param packageName the root package of its client
 * @param clientName the prefix of the client's classes, or null to take it from the specification
 * @param previous the specification before, for a page of what is new; or null
 */
public record DocsSource(
        String id,
        Path spec,
        String packageName,
        @Nullable String clientName,
        @Nullable Path previous) {

    /** {@return what an API is called that nobody named: its document without the ending, or its folder} */
    public static String idOf(Path spec) {
        return String.valueOf(spec.getFileName()).replaceFirst("\\.(ya?ml|json)$", "");
    }
}
