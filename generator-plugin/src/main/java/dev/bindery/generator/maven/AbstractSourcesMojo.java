package dev.bindery.generator.maven;

import dev.bindery.generator.GenerationRequest;
import dev.bindery.generator.GenerationResult;
import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.emitter.GeneratedFile;
import dev.bindery.generator.lowering.Builders;
import dev.bindery.generator.model.ApiModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that write sources of a client have in common. */
abstract class AbstractSourcesMojo extends AbstractSpecMojo {

    /** The root package of the client, {@code com.acme.shop}. */
    @Parameter(property = "bindery.packageName", required = true)
    protected String packageName;

    /**
     * The prefix of the client's classes: {@code Shop} gives {@code ShopClient}. By default what the specification says
     * in {@code x-bindery-client}, else its title.
     */
    @Parameter(property = "bindery.clientName")
    protected @Nullable String clientName;

    /**
     * Which types of objects have builders: {@code ALL}, or only those that calls send ({@code SENT}). What only comes in
     * answers is then made by its codec, from as much JSON as a test needs. Of a large API that leaves out a quarter of the code.
     */
    @Parameter(property = "bindery.builders", defaultValue = "ALL")
    protected Builders builders;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    protected MojoExecution execution;

    // Maven sets the fields.
    @SuppressWarnings("NullAway.Init")
    AbstractSourcesMojo() {}

    /**
     * Writes sources, and says so.
     *
     * @param state tells the goal's state from that of other goals
     */
    final void write(Path specPath, Path folder, String state, BiConsumer<ApiModel, Consumer<GeneratedFile>> emission)
            throws IOException, MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        // Executions of one project must not take each other's files for their own.
        Path stateFile =
                Path.of(project.getBuild().getDirectory(), "bindery", execution.getExecutionId() + state + ".state");
        GenerationRequest request =
                new GenerationRequest(specPath, loadOptions(), packageName, clientName, builders, folder, stateFile);
        GenerationResult result = GeneratorPipeline.generate(request, emission, diagnostics);
        report(diagnostics, specPath);
        getLog().info(result + " in " + relative(folder));
    }
}
