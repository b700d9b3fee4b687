package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.model.FailureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The index of errors.
 *
 * @param page what surrounds it
 * @param codes all error codes
 * @param statuses statuses of HTTP that methods name
 */
public record ErrorsView(Page page, List<ErrorView> codes, List<Status> statuses) {

    /**
     * A status of HTTP.
     *
     * @param id its anchor
     * @param status the status
     * @param texts what methods say of it
     * @param methods the methods that name it
     * @param count how many they are
     */
    public record Status(String id, String status, List<Html> texts, List<MethodGroup> methods, String count) {}

    private static final int MOST_TEXTS = 5;

    static ErrorsView of(PageContext page, SiteApi api) {
        ErrorViews views = new ErrorViews(page, api);
        List<ErrorView> codes = api.model().errors().codes().stream()
                .map(code -> views.view(code, null))
                .toList();
        Page frame = new Page(page, "errors", page.t("errors"), "", null, null, List.of());
        return new ErrorsView(frame, codes, statuses(page, api));
    }

    private static List<Status> statuses(PageContext page, SiteApi api) {
        Map<String, List<String>> texts = new TreeMap<>();
        api.methods().forEach(method -> {
            for (FailureModel failure : method.main().answers().failures()) {
                List<String> said = texts.computeIfAbsent(failure.status(), any -> new ArrayList<>());
                String text = failure.docs().summary();
                if (text != null && said.size() < MOST_TEXTS && !said.contains(text)) {
                    said.add(text);
                }
            }
        });
        List<Status> statuses = new ArrayList<>();
        texts.forEach((status, said) -> {
            List<MethodGroup> groups = MethodGroup.of(
                    page,
                    api,
                    method -> method.main().answers().failures().stream()
                            .anyMatch(failure -> failure.status().equals(status)));
            statuses.add(new Status(
                    "status-" + status,
                    status,
                    said.stream().map(page::line).toList(),
                    groups,
                    page.t("count.methods", MethodGroup.count(groups))));
        });
        return statuses;
    }
}
