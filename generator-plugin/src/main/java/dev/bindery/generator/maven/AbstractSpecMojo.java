package dev.bindery.generator.maven;

import dev.bindery.generator.diagnostics.Diagnostic;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.Severity;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.output.FileRefusal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal that reads a specification has in common. */
abstract class AbstractSpecMojo extends AbstractMojo {

    /** An OpenAPI 3.0 or 3.1 document (YAML or JSON), or a folder of them that together describe one API. */
    @Parameter(property = "bindery.spec", defaultValue = "${project.basedir}/src/main/spec")
    protected File spec;

    /** Whether a reference may lead to a file outside of the specification's folder. The network is never read. */
    @Parameter(property = "bindery.allowReferencesOutside", defaultValue = "false")
    protected boolean allowReferencesOutside;

    /** Whether to do nothing. */
    @Parameter(property = "bindery.skip", defaultValue = "false")
    protected boolean skip;

    /** How many problems are printed at most; the others are counted. */
    @Parameter(property = "bindery.maxProblems", defaultValue = "100")
    protected int maxProblems;

    /** The folder that paths in messages are relative to. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    protected File basedir;

    // Maven sets the fields above.
    @SuppressWarnings("NullAway.Init")
    AbstractSpecMojo() {}

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (bindery.skip).");
            return;
        }
        try {
            run(spec.toPath().normalize());
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException(FileRefusal.describe(e), e);
        }
    }

    /** Does the goal's work. */
    abstract void run(Path specPath) throws IOException, MojoFailureException;

    /** {@return what the loader may do} */
    final LoadOptions loadOptions() {
        return allowReferencesOutside ? LoadOptions.STANDARD.withOutsideAllowed() : LoadOptions.STANDARD;
    }

    /**
     * Prints all problems, each with its place, and fails the build if one of them is an error.
     *
     * @throws MojoFailureException if there is an error
     */
    final void report(Diagnostics diagnostics, Path specPath) throws MojoFailureException {
        String prefix = filePrefix(specPath);
        int printed = 0;
        for (Diagnostic diagnostic : diagnostics.all()) {
            if (diagnostic.severity() == Severity.NOTE) {
                getLog().debug(prefix + diagnostic);
            } else if (printed++ < maxProblems) {
                print(diagnostic.severity(), prefix + diagnostic);
            }
        }
        if (printed > maxProblems) {
            getLog().warn("… and " + (printed - maxProblems) + " more.");
        }
        if (diagnostics.hasErrors()) {
            long errors = diagnostics.count(Severity.ERROR);
            throw new MojoFailureException(
                    (errors == 1 ? "1 error" : errors + " errors") + " in " + relative(specPath) + ", listed above");
        }
    }

    private void print(Severity severity, String line) {
        if (severity == Severity.ERROR) {
            getLog().error(line);
        } else {
            getLog().warn(line);
        }
    }

    private String filePrefix(Path specPath) {
        Path folder = specPath.toFile().isDirectory() ? specPath : specPath.getParent();
        String shown = folder == null ? "" : relative(folder);
        return shown.isEmpty() ? "" : shown + "/";
    }

    /** {@return a path as people write it: relative to the project where it lies in there} */
    final String relative(Path path) {
        Path base = basedir == null ? Path.of("").toAbsolutePath() : basedir.toPath();
        Path shown = path.startsWith(base) ? base.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
