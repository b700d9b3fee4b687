package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.page.MethodView.CallView;
import dev.bindery.generator.docs.page.MethodView.CodeTab;
import dev.bindery.generator.docs.page.MethodView.CommonError;
import dev.bindery.generator.docs.page.MethodView.ConfidenceRow;
import dev.bindery.generator.docs.page.MethodView.StatusView;
import dev.bindery.generator.docs.sample.MethodSamples;
import dev.bindery.generator.docs.sample.ResourceSamples;
import dev.bindery.generator.docs.sample.SampleValues;
import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.Namespace;
import dev.bindery.generator.docs.site.Scopes;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.CodeColors;
import dev.bindery.generator.docs.text.FirstSentence;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.OperationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the page of a method. */
final class MethodPage {

    private static final int MOST_COMMON_ERRORS = 40;

    private final PageContext page;
    private final SiteApi api;
    private final Method method;
    private final OperationModel main;
    private final Answers answers;
    private final ParameterViews parameters;

    MethodPage(PageContext page, SiteApi api, Method method, SampleValues values) {
        this.page = page;
        this.api = api;
        this.method = method;
        this.main = method.main();
        FieldViews fields = new FieldViews(page, api, new Anchors());
        this.answers = new Answers(page, api, method, fields, values);
        this.parameters = new ParameterViews(page, method, fields);
    }

    MethodView view(Namespace namespace, ResourceSamples samples) {
        List<FieldView> taken = parameters.views();
        List<MethodView.ResponseView> responses = answers.responses();
        List<MethodView.ExampleView> examples = answers.examples();
        List<ErrorView> errors = new ErrorViews(page, api).of(method);
        List<CommonError> common = commonErrors();
        List<StatusView> statuses = main.answers().failures().stream()
                .map(failure -> new StatusView(
                        failure.status(), page.line(failure.docs().summary())))
                .toList();
        List<ConfidenceRow> confidence = confidence();
        List<TocEntry> toc = new ArrayList<>();
        toc(toc, "sample", true);
        toc(toc, "access", true);
        toc(toc, "parameters", !taken.isEmpty());
        toc(toc, "response", true);
        toc(toc, "example", !examples.isEmpty());
        toc(toc, "errors", !errors.isEmpty() || !common.isEmpty() || !statuses.isEmpty());
        toc(toc, "confidence", !confidence.isEmpty());
        String summary = FirstSentence.of(main.docs());
        Page frame = new Page(page, "method", method.id(), summary, namespace, method, toc);
        return new MethodView(
                frame,
                method.id(),
                page.line(main.docs().summary()),
                badges(),
                tokens(),
                scopes(),
                page.blocks(main.docs().description()),
                new AccessFacts(page, api, method).facts(),
                calls(samples),
                parameters.sentAs(),
                taken,
                responses,
                examples,
                errors,
                common,
                statuses,
                confidence);
    }

    private void toc(List<TocEntry> toc, String id, boolean there) {
        if (there) {
            toc.add(new TocEntry(id, page.t("section." + id)));
        }
    }

    private List<Badge> badges() {
        List<Badge> badges = new ArrayList<>(Badges.of(page, main.docs()));
        if (main.pagination() != null) {
            badges.add(new Badge("pages", page.t("badge.pages")));
        }
        return badges;
    }

    private List<Link> tokens() {
        return api.views(method).stream()
                .map(view -> new Link(page.to(api.path("tokens.html#" + api.tokenAnchor(view))), view.name()))
                .toList();
    }

    private List<Link> scopes() {
        return Scopes.of(method).stream()
                .map(scope -> new Link(page.to(api.path("permissions.html#" + Scopes.anchor(scope))), scope))
                .toList();
    }

    private List<CallView> calls(ResourceSamples samples) {
        List<CallView> calls = new ArrayList<>();
        boolean several = method.calls().size() > 1;
        for (OperationModel call : method.calls()) {
            String id = several ? "sample-" + call.methodName() : "sample";
            Html summary = several ? page.line(call.docs().summary()) : Html.NONE;
            List<CodeTab> tabs = samples.has(call) ? tabs(id, samples.of(call)) : List.of();
            calls.add(new CallView(id, call.methodName(), summary, tabs));
        }
        return calls;
    }

    private List<CodeTab> tabs(String id, MethodSamples samples) {
        return List.of(
                tab(id + "-blocking", page.t("sample.blocking"), CodeColors.JAVA, samples.blocking()),
                tab(id + "-async", page.t("sample.async"), CodeColors.JAVA, samples.async()),
                tab(id + "-http", page.t("sample.http"), CodeColors.HTTP, samples.http()));
    }

    private static CodeTab tab(String id, String label, CodeColors colors, String code) {
        return new CodeTab(id, label, colors.language(), colors.color(code));
    }

    private List<CommonError> commonErrors() {
        List<ErrorModel.Code> common = api.commonErrors();
        if (common.size() > MOST_COMMON_ERRORS) {
            return List.of();
        }
        return common.stream()
                .map(code -> new CommonError(
                        new Link(
                                page.to(Objects.requireNonNull(api.errorPath(code.value()), code.value())),
                                code.value() + " " + code.constantName()),
                        page.line(code.docs().summary())))
                .toList();
    }

    private List<ConfidenceRow> confidence() {
        List<ConfidenceRow> rows = new ArrayList<>();
        addConfidence(rows, page.t("confidence.method"), main.docs().certainty());
        addConfidence(rows, page.t("confidence.response"), main.result().docs().certainty());
        main.request()
                .parameters()
                .forEach(parameter -> addConfidence(
                        rows,
                        parameter.property().wireName(),
                        parameter.property().docs().certainty()));
        return rows;
    }

    private void addConfidence(List<ConfidenceRow> rows, String part, @Nullable String certainty) {
        if (certainty != null) {
            rows.add(new ConfidenceRow(
                    part, new Badge("confidence badge-" + certainty, page.t("certainty." + certainty + ".long"))));
        }
    }
}
