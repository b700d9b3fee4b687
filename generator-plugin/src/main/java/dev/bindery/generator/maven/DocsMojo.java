package dev.bindery.generator.maven;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.docs.DocsPipeline;
import dev.bindery.generator.docs.DocsRequest;
import dev.bindery.generator.docs.DocsRequest.DocsLook;
import dev.bindery.generator.docs.DocsResult;
import dev.bindery.generator.docs.DocsSource;
import dev.bindery.generator.docs.text.Texts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a documentation site: a page for each method with samples in Java, pages for types, errors and tokens, and a search,
 * as files that need no server. Every link of it is checked. An unchanged specification touches no file.
 */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true, requiresProject = false)
public final class DocsMojo extends AbstractSpecMojo {

    /**
     * Several APIs of one site, each with {@code spec}, {@code packageName} and, if it is not to be the name of the
     * specification's file, {@code id}. Without them, {@code spec} is the only one.
     */
    @Parameter
    private @Nullable List<DocumentedApi> apis;

    /** The root package of the client, as samples name its classes. */
    @Parameter(property = "bindery.packageName", defaultValue = "client")
    private String packageName;

    /** The prefix of the client's classes; by default what the specification says. */
    @Parameter(property = "bindery.clientName")
    private @Nullable String clientName;

    /** The specification before, a document or a folder: gives a page of what is new. */
    @Parameter(property = "bindery.previousSpec")
    private @Nullable File previousSpec;

    /** The folder for the site. */
    @Parameter(property = "bindery.site", defaultValue = "${project.build.directory}/bindery-docs")
    private File site;

    /** The site's name; by default that of the only API. */
    @Parameter(property = "bindery.siteTitle")
    private @Nullable String title;

    /** The language of the interface: {@code en} or {@code ru}. */
    @Parameter(property = "bindery.language", defaultValue = "en")
    private String language;

    /** A style sheet with rules beside the site's own. */
    @Parameter(property = "bindery.stylesheet")
    private @Nullable File stylesheet;

    /** A picture beside the site's name. */
    @Parameter(property = "bindery.logo")
    private @Nullable File logo;

    /** A folder with HTML for places of each page: {@code head.html}, {@code header.html}, {@code footer.html}, {@code home.html}. */
    @Parameter(property = "bindery.parts")
    private @Nullable File parts;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File buildDirectory;

    // Maven sets the fields.
    @SuppressWarnings("NullAway.Init")
    public DocsMojo() {}

    @Override
    void run(Path specPath) throws IOException, MojoFailureException {
        DocsResult result = DocsPipeline.generate(request(specPath));
        for (Map.Entry<DocsSource, Diagnostics> heard : result.diagnostics().entrySet()) {
            report(heard.getValue(), heard.getKey().spec());
        }
        getLog().info(result.generation() + " in " + relative(site.toPath()));
    }

    private DocsRequest request(Path specPath) throws MojoFailureException {
        Path state = buildDirectory.toPath().resolve("bindery").resolve(site.getName() + ".state");
        try {
            DocsLook look = new DocsLook(title, new Texts(language), path(stylesheet), path(logo), path(parts));
            return new DocsRequest(sources(specPath), loadOptions(), look, site.toPath(), state);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private List<DocsSource> sources(Path specPath) throws MojoFailureException {
        if (apis == null || apis.isEmpty()) {
            return List.of(
                    new DocsSource(DocsSource.idOf(specPath), specPath, packageName, clientName, path(previousSpec)));
        }
        List<DocsSource> sources = new ArrayList<>();
        for (DocumentedApi api : apis) {
            sources.add(api.source(basedir == null ? new File("") : basedir));
        }
        return sources;
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
