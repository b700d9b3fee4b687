package dev.bindery.generator.maven;

import dev.bindery.generator.docs.DocsSource;
import java.io.File;
import java.nio.file.Path;
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

    /** The specification before: gives a page of what is new. */
    private @Nullable File previousSpec;

    DocsSource source(File basedir) throws MojoFailureException {
        if (spec == null) {
            throw new MojoFailureException("an <api> has no <spec>: name a document or a folder");
        }
        Path path = absolute(spec, basedir);
        String name = id == null ? DocsSource.idOf(path) : id;
        return new DocsSource(
                name,
                path,
                packageName == null ? "client." + name : packageName,
                clientName,
                previousSpec == null ? null : absolute(previousSpec, basedir));
    }

    private static Path absolute(File file, File basedir) {
        return (file.isAbsolute() ? file : new File(basedir, file.getPath()))
                .toPath()
                .normalize();
    }
}
