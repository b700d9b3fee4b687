package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.sample.ResourceSamples;
import dev.bindery.generator.docs.sample.SampleValues;
import dev.bindery.generator.docs.site.Access;
import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.Namespace;
import dev.bindery.generator.docs.site.Site;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.template.JteapiGenerated;
import dev.bindery.generator.docs.template.JtechangesGenerated;
import dev.bindery.generator.docs.template.JteerrorGenerated;
import dev.bindery.generator.docs.template.JteerrorsGenerated;
import dev.bindery.generator.docs.template.JteindexGenerated;
import dev.bindery.generator.docs.template.JtemethodGenerated;
import dev.bindery.generator.docs.template.JtenamespaceGenerated;
import dev.bindery.generator.docs.template.JtesiteGenerated;
import dev.bindery.generator.docs.template.JtetypeGenerated;
import dev.bindery.generator.docs.template.JtetypesGenerated;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.TypeModel;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes all pages of a site, one after the other, so that no two are in memory at once. */
public final class Pages {

    private final Site site;
    private final Appearance appearance;
    private final BiConsumer<String, String> files;

    /**
     * Writes pages.
     *
     * @param site what there is
     * @param appearance what all pages share
     * @param files takes each page by its path
     */
    public Pages(Site site, Appearance appearance, BiConsumer<String, String> files) {
        this.site = site;
        this.appearance = appearance;
        this.files = files;
    }

    /** Writes all. */
    public void write() {
        if (site.apis().size() > 1) {
            PageContext page = context(null, site.home());
            page(page, out -> JtesiteGenerated.render(out, null, SiteView.of(page)));
        }
        site.apis().forEach(this::write);
    }

    private void write(SiteApi api) {
        PageContext home = context(api, site.home(api));
        page(home, out -> JteapiGenerated.render(out, null, ApiView.of(home, api)));
        writeMethods(api);
        writeTypes(api);
        writeIndexes(api);
        if (api.hasErrors()) {
            writeErrors(api);
        }
    }

    private void writeMethods(SiteApi api) {
        SampleValues values = new SampleValues(api.model());
        Access access = new Access(api.model());
        for (Namespace namespace : api.namespaces()) {
            PageContext page = context(api, namespace.path());
            page(page, out -> JtenamespaceGenerated.render(out, null, NamespaceView.of(page, api, namespace)));
            ResourceSamples samples = new ResourceSamples(api.model(), access, values, namespace.resource());
            for (Method method : namespace.methods()) {
                PageContext context = context(api, method.path());
                MethodView view = new MethodPage(context, api, method, values).view(namespace, samples);
                page(context, out -> JtemethodGenerated.render(out, null, view));
            }
        }
    }

    private void writeTypes(SiteApi api) {
        PageContext index = context(api, api.path("types/index.html"));
        page(index, out -> JtetypesGenerated.render(out, null, TypesView.of(index, api)));
        for (TypeModel type : api.types()) {
            String path = Objects.requireNonNull(api.typePath(type.name()), type.name()::toString);
            PageContext page = context(api, path);
            page(page, out -> JtetypeGenerated.render(out, null, TypeView.of(page, api, type)));
        }
    }

    private void writeIndexes(SiteApi api) {
        PageContext tokens = context(api, api.path("tokens.html"));
        page(tokens, out -> JteindexGenerated.render(out, null, IndexView.tokens(tokens, api)));
        if (api.previous() != null) {
            PageContext page = context(api, api.path("changes.html"));
            ChangesView view = ChangesView.of(page, api, api.previous());
            page(page, out -> JtechangesGenerated.render(out, null, view));
        }
        if (!api.scopes().isEmpty()) {
            PageContext page = context(api, api.path("permissions.html"));
            page(page, out -> JteindexGenerated.render(out, null, IndexView.permissions(page, api)));
        }
    }

    private void writeErrors(SiteApi api) {
        PageContext index = context(api, api.path("errors/index.html"));
        page(index, out -> JteerrorsGenerated.render(out, null, ErrorsView.of(index, api)));
        for (ErrorModel.Code code : api.model().errors().codes()) {
            String path = Objects.requireNonNull(api.errorPath(code.value()), code.value());
            PageContext page = context(api, path);
            page(page, out -> JteerrorGenerated.render(out, null, ErrorPageView.of(page, api, code)));
        }
    }

    private PageContext context(@Nullable SiteApi api, String path) {
        return new PageContext(site, api, appearance, path);
    }

    private void page(PageContext page, Consumer<HtmlTemplateOutput> template) {
        StringOutput html = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(html));
        files.accept(page.path(), html.toString());
    }
}
