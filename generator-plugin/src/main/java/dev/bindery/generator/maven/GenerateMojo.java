package dev.bindery.generator.maven;

import dev.bindery.generator.GenerationRequest;
import dev.bindery.generator.GenerationResult;
import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.diagnostics.Diagnostics;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java client from a specification and adds it to the sources that are compiled. An unchanged specification
 * touches no file; what is no longer generated is removed.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractSpecMojo {

    /** The root package of the generated classes, {@code com.acme.shop}. */
    @Parameter(property = "bindery.packageName", required = true)
    private String packageName;

    /**
     * The prefix of the client's classes: {@code Shop} gives {@code ShopClient}. By default what the specification says
     * in {@code x-bindery-client}, else its title.
     */
    @Parameter(property = "bindery.clientName")
    private @Nullable String clientName;

    /** The folder for generated sources. */
    @Parameter(property = "bindery.output", defaultValue = "${project.build.directory}/generated-sources/bindery")
    private File output;

    /** Whether to add the folder to the project's sources. */
    @Parameter(property = "bindery.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    // Maven sets the fields.
    @SuppressWarnings("NullAway.Init")
    public GenerateMojo() {}

    @Override
    void run(Path specPath) throws IOException, MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        GenerationRequest request =
                new GenerationRequest(specPath, loadOptions(), packageName, clientName, output.toPath(), stateFile());
        GenerationResult result = GeneratorPipeline.generate(request, diagnostics);
        report(diagnostics, specPath);
        if (addCompileSourceRoot) {
            project.addCompileSourceRoot(output.getPath());
        }
        getLog().info(result + " in " + relative(output.toPath()));
    }

    /** Executions of one project must not take each other's files for their own. */
    private Path stateFile() {
        return Path.of(project.getBuild().getDirectory(), "bindery", execution.getExecutionId() + ".state");
    }
}
