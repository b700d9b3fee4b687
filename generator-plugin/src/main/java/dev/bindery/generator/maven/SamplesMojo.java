package dev.bindery.generator.maven;

import dev.bindery.generator.docs.sample.SampleSources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the samples that the documentation shows as classes, one for each resource, and adds them to the sources that are
 * compiled with the tests: the compiler then judges what people are shown. They are in the client's package {@code samples}.
 */
@Mojo(name = "samples", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class SamplesMojo extends AbstractSourcesMojo {

    /** The folder for the classes. */
    @Parameter(
            property = "bindery.samples",
            defaultValue = "${project.build.directory}/generated-test-sources/bindery-samples")
    private File samples;

    // Maven sets the field.
    @SuppressWarnings("NullAway.Init")
    public SamplesMojo() {}

    @Override
    void run(Path specPath) throws IOException, MojoFailureException {
        write(specPath, samples.toPath(), "-samples", SampleSources::emit);
        project.addTestCompileSourceRoot(samples.getPath());
    }
}
