package dev.bindery.cli;

import dev.bindery.generator.GenerationResult.Outcome;
import dev.bindery.generator.docs.DocsPipeline;
import dev.bindery.generator.docs.DocsRequest;
import dev.bindery.generator.docs.DocsRequest.DocsLook;
import dev.bindery.generator.docs.DocsResult;
import dev.bindery.generator.docs.DocsSource;
import dev.bindery.generator.docs.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a documentation site. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a documentation site: a page for each method with samples in Java, and a search.",
            "Its files need no server. An unchanged specification touches no file."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  java -jar bindery.jar docs --spec shop.yaml --output site",
            "  java -jar bindery.jar docs --spec com.acme.shop=shop/ --spec com.acme.stock=stock/ --output site"
        })
final class DocsCommand implements Callable<Integer> {

    @Mixin
    private LoadingOptions options;

    @Option(
            names = "--spec",
            required = true,
            paramLabel = "[PACKAGE=]FILE|DIR",
            description =
                    "An OpenAPI 3.0 or 3.1 document (YAML or JSON), or a folder of them that together describe one"
                            + " API; in front of it the root package of its client. Can be given several times.")
    private List<String> specs;

    @Option(
            names = "--previous-spec",
            paramLabel = "FILE|DIR",
            description = "The only specification as it was before: gives a page of what is new.")
    private @Nullable Path previous;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "The folder for the site.")
    private Path output;

    @Option(names = "--title", paramLabel = "TEXT", description = "The site's name. By default that of the only API.")
    private @Nullable String title;

    @Option(
            names = "--language",
            paramLabel = "en|ru",
            defaultValue = "en",
            description = "The language of the interface. Default: ${DEFAULT-VALUE}.")
    private String language;

    @Option(names = "--stylesheet", paramLabel = "FILE", description = "Rules beside the site's own.")
    private @Nullable Path stylesheet;

    @Option(names = "--logo", paramLabel = "FILE", description = "A picture beside the site's name.")
    private @Nullable Path logo;

    @Option(
            names = "--parts",
            paramLabel = "DIR",
            description = "A folder with HTML for places of each page: head.html, header.html, footer.html, home.html.")
    private @Nullable Path parts;

    @Mixin
    private StateOption state;

    @Spec
    private CommandSpec command;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    DocsCommand() {}

    @Override
    public Integer call() throws IOException {
        DocsResult result = DocsPipeline.generate(request());
        result.diagnostics()
                .forEach((source, heard) -> options.report(
                        heard, source.spec(), command.commandLine().getErr()));
        if (result.generation().outcome() == Outcome.REFUSED) {
            return Bindery.ERRORS_IN_SPEC;
        }
        command.commandLine().getOut().println(result.generation() + " in " + output);
        return Bindery.FINE;
    }

    private DocsRequest request() {
        if (previous != null && specs.size() > 1) {
            throw new ParameterException(
                    command.commandLine(), "--previous-spec: there are several --spec; give one of them alone");
        }
        List<DocsSource> sources = specs.stream().map(this::source).toList();
        try {
            DocsLook look = new DocsLook(title, new Texts(language), stylesheet, logo, parts);
            return new DocsRequest(sources, options.loadOptions(), look, output, state.of(output));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private DocsSource source(String text) {
        int end = text.indexOf('=');
        boolean named = end > 0 && SourceVersion.isName(text.substring(0, end));
        Path spec = Path.of(named ? text.substring(end + 1) : text).normalize();
        return new DocsSource(DocsSource.idOf(spec), spec, named ? text.substring(0, end) : "client", null, previous);
    }
}
