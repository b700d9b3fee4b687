package dev.bindery.generator.maven;

import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.Severity;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks a specification, prints every problem with file, line and column, and writes nothing. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class ValidateMojo extends AbstractSpecMojo {

    /** Whether a warning fails the build, too. */
    @Parameter(property = "bindery.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    @Override
    void run(Path specPath) throws MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        GeneratorPipeline.check(specPath, loadOptions(), diagnostics);
        report(diagnostics, specPath);
        long warnings = warnings(diagnostics);
        if (failOnWarning && warnings > 0) {
            throw new MojoFailureException(
                    "Warnings in " + relative(specPath) + ", listed above (bindery.failOnWarning)");
        }
        getLog().info(relative(specPath) + " is fine" + (warnings == 0 ? "." : ", but for the warnings above."));
    }

    private static long warnings(Diagnostics diagnostics) {
        return diagnostics.count(Severity.WARNING);
    }
}
