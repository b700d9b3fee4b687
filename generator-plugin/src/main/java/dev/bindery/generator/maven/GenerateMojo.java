package dev.bindery.generator.maven;

import dev.bindery.generator.emitter.Emitters;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates a Java client from a specification and adds it to the sources that are compiled. An unchanged specification
 * touches no file; what is no longer generated is removed.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractSourcesMojo {

    /** The folder for generated sources. */
    @Parameter(property = "bindery.output", defaultValue = "${project.build.directory}/generated-sources/bindery")
    private File output;

    /** Whether to add the folder to the project's sources. */
    @Parameter(property = "bindery.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot;

    // Maven sets the fields.
    @SuppressWarnings("NullAway.Init")
    public GenerateMojo() {}

    @Override
    void run(Path specPath) throws IOException, MojoFailureException {
        write(specPath, output.toPath(), "", Emitters::emit);
        if (addCompileSourceRoot) {
            project.addCompileSourceRoot(output.getPath());
        }
    }
}
