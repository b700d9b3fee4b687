package dev.bindery.generator.maven;

import dev.bindery.generator.GenerationRequest;
import dev.bindery.generator.GenerationResult;
import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.docs.sample.SampleSources;
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
 * Writes the samples that the documentation shows as classes, one for each resource, and adds them to the sources that are
 * compiled with the tests: the compiler then judges what people are shown.
 */
@Mojo(name = "samples", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class SamplesMojo extends AbstractSpecMojo {

    /** The root package of the client, {@code com.acme.shop}; the samples are in its package {@code samples}. */
    @Parameter(property = "bindery.packageName", required = true)
    private String packageName;

    /** The prefix of the client's classes; by default what the specification says. */
    @Parameter(property = "bindery.clientName")
    private @Nullable String clientName;

    /** The folder for the classes. */
    @Parameter(
            property = "bindery.samples",
            defaultValue = "${project.build.directory}/generated-test-sources/bindery-samples")
    private File samples;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    // Maven sets the fields.
    @SuppressWarnings("NullAway.Init")
    public SamplesMojo() {}

    @Override
    void run(Path specPath) throws IOException, MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        Path state =
                Path.of(project.getBuild().getDirectory(), "bindery", execution.getExecutionId() + "-samples.state");
        GenerationRequest request =
                new GenerationRequest(specPath, loadOptions(), packageName, clientName, samples.toPath(), state);
        GenerationResult result = GeneratorPipeline.generate(request, SampleSources::emit, diagnostics);
        report(diagnostics, specPath);
        project.addTestCompileSourceRoot(samples.getPath());
        getLog().info(result + " in " + relative(samples.toPath()));
    }
}
