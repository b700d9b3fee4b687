package dev.bindery.generator.maven;

import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.bundle.BundleFormat;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.output.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a specification of many files as one document that refers to no other. */
@Mojo(name = "bundle", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true, requiresProject = false)
public final class BundleMojo extends AbstractSpecMojo {

    /** The file to write; {@code .json} gives JSON, anything else YAML. */
    @Parameter(
            property = "bindery.bundle",
            defaultValue = "${project.build.directory}/bindery/openapi.yaml",
            required = true)
    private File bundle;

    // Maven sets the field.
    @SuppressWarnings("NullAway.Init")
    public BundleMojo() {}

    @Override
    void run(Path specPath) throws IOException, MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> text =
                GeneratorPipeline.bundle(specPath, loadOptions(), BundleFormat.of(bundle.getName()), diagnostics);
        report(diagnostics, specPath);
        if (text.isPresent()) {
            boolean written = OutputFolder.writeFile(bundle.toPath(), text.get());
            getLog().info((written ? "Wrote " : "Unchanged: ") + relative(bundle.toPath()));
        }
    }
}
