package dev.bindery.generator.maven;

import dev.bindery.generator.docs.DocsSource;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** One of several APIs of a documentation site, as a POM has it. */
public final class DocumentedApi {

    /** An OpenAPI document or a folder of them. */
    private @Nullable File spec;

    /** The folder of its pages; by default the name of {@code spec} without its ending. */
    private @Nullable String id;

    /** The root package of its client, as samples name its classes. */
    private @Nullable String packageName;

    /** The prefix of the client's classes; by default what the specification says. */
    private @Nullable String clientName;

    DocsSource source(File basedir) throws MojoFailureException {
        if (spec == null) {
            throw new MojoFailureException("an <api> has no <spec>: name a document or a folder");
        }
        File file = spec.isAbsolute() ? spec : new File(basedir, spec.getPath());
        String name = id == null ? DocsMojo.idOf(file) : id;
        return new DocsSource(
                name, file.toPath().normalize(), packageName == null ? "client." + name : packageName, clientName);
    }
}
