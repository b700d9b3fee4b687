package dev.bindery.generator.docs;

import dev.bindery.generator.GenerationResult;
import dev.bindery.generator.GenerationResult.Outcome;
import dev.bindery.generator.GeneratorIdentity;
import dev.bindery.generator.SpecInputs;
import dev.bindery.generator.SpecLoading;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.docs.check.LinkCheck;
import dev.bindery.generator.docs.page.Pages;
import dev.bindery.generator.docs.search.SiteSearch;
import dev.bindery.generator.docs.site.Site;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.lowering.Builders;
import dev.bindery.generator.lowering.LoweringOptions;
import dev.bindery.generator.lowering.ModelBuilder;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.output.DraftedRun;
import dev.bindery.generator.output.Fingerprint;
import dev.bindery.generator.output.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** From specifications to a site: load and lower each, write its pages, check its links. */
public final class DocsPipeline {

    private final DocsRequest request;
    private final DocsFiles given;
    private final Map<DocsSource, Diagnostics> diagnostics;

    private DocsPipeline(DocsRequest request, DocsFiles given, Map<DocsSource, Diagnostics> diagnostics) {
        this.request = request;
        this.given = given;
        this.diagnostics = diagnostics;
    }

    /**
     * Makes a site, unless nothing has changed since it was made last.
     *
     * @param request what to make, and where
     * @return how it ended, and every problem; with an error among them no file is touched
     * @throws BrokenLinksException if a link of the site leads nowhere; no file is touched then either
     * @throws IOException if the file system refuses
     */
    public static DocsResult generate(DocsRequest request) throws IOException {
        Map<DocsSource, Diagnostics> diagnostics = new LinkedHashMap<>();
        GenerationResult generation = new DocsPipeline(request, DocsFiles.read(request.look()), diagnostics).generate();
        return new DocsResult(generation, diagnostics);
    }

    private GenerationResult generate() throws IOException {
        OutputFolder output = new OutputFolder(request.output(), request.stateFile());
        if (output.isCurrent(fingerprint(output.previousInputs()))) {
            return new GenerationResult(Outcome.UP_TO_DATE, null);
        }
        List<SiteApi> apis = new ArrayList<>();
        List<Path> inputs = new ArrayList<>();
        boolean refused = false;
        for (DocsSource source : request.sources()) {
            Diagnostics heard = diagnostics.computeIfAbsent(source, any -> new Diagnostics());
            ApiModel model = model(source, source.spec(), heard, inputs);
            ApiModel previous = source.previous() == null ? null : model(source, source.previous(), heard, inputs);
            if (model == null || heard.hasErrors()) {
                refused = true;
            } else {
                apis.add(new SiteApi(request.sources().size() == 1 ? "" : source.id(), model, previous));
            }
        }
        return refused
                ? new GenerationResult(Outcome.REFUSED, null)
                : write(new Site(title(apis), apis), output, fingerprint(inputs));
    }

    private @Nullable ApiModel model(DocsSource source, Path spec, Diagnostics heard, Collection<Path> inputs) {
        SpecSet specs = SpecLoading.load(spec, request.loadOptions(), heard);
        inputs.addAll(SpecInputs.of(specs));
        return ModelBuilder.build(
                specs, new LoweringOptions(source.packageName(), source.clientName(), Builders.ALL, true), heard);
    }

    private String title(List<SiteApi> apis) {
        String title = request.look().title();
        return title != null ? title : apis.size() == 1 ? apis.get(0).title() : "API";
    }

    private GenerationResult write(Site site, OutputFolder output, Fingerprint fingerprint) throws IOException {
        LinkCheck check = new LinkCheck();
        try (DraftedRun run = output.beginDrafts()) {
            new Pages(site, given.appearance(request.look()), (path, html) -> {
                        check.page(path, html);
                        write(run, path, html);
                    })
                    .write();
            check.file("search-index.js");
            write(run, "search-index.js", SiteSearch.of(site).script());
            for (Map.Entry<String, byte[]> asset : given.assets().entrySet()) {
                check.file(asset.getKey());
                run.write(asset.getKey(), asset.getValue());
            }
            List<String> faults = check.faults();
            if (!faults.isEmpty()) {
                throw new BrokenLinksException(faults);
            }
            return new GenerationResult(Outcome.GENERATED, run.finish(fingerprint));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(DraftedRun run, String path, String text) {
        try {
            run.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fingerprint fingerprint(Collection<Path> read) throws IOException {
        SortedSet<Path> inputs = new TreeSet<>(read);
        for (DocsSource source : request.sources()) {
            inputs.addAll(SpecInputs.in(source.spec()));
            if (source.previous() != null) {
                inputs.addAll(SpecInputs.in(source.previous()));
            }
        }
        return Fingerprint.of(given.configuration(request, GeneratorIdentity.text()), inputs);
    }
}
