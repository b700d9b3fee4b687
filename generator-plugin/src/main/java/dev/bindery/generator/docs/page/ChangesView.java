package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.change.ApiChanges;
import dev.bindery.generator.docs.change.Change;
import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.TypeModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is new since the previous version.
 *
 * @param page what surrounds it
 * @param intro which version it is compared with
 * @param sections the changes of each kind
 */
public record ChangesView(Page page, String intro, List<Section> sections) {

    /**
     * The changes of one kind.
     *
     * @param id the anchor
     * @param title what happened
     * @param items to what
     */
    public record Section(String id, String title, List<Item> items) {}

    /**
     * Something that changed.
     *
     * @param owner the method or type
     * @param href its page, or null where it is gone
     * @param part the parameter, field or value, or null
     */
    public record Item(
            String owner, @Nullable String href, @Nullable String part) {}

    static ChangesView of(PageContext page, SiteApi api, ApiModel previous) {
        Map<String, String> places = places(page, api);
        Map<Change.Kind, List<Item>> items = new EnumMap<>(Change.Kind.class);
        for (Change change : ApiChanges.between(previous, api.model())) {
            Item item = new Item(change.owner(), places.get(change.owner()), change.part());
            items.computeIfAbsent(change.kind(), any -> new ArrayList<>()).add(item);
        }
        List<Section> sections = new ArrayList<>();
        items.forEach((kind, changed) -> {
            String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            sections.add(new Section(key, page.t("change." + key), changed));
        });
        List<TocEntry> toc = sections.stream()
                .map(section -> new TocEntry(section.id(), section.title()))
                .toList();
        Page frame = new Page(page, "changes", page.t("changes"), "", null, null, toc);
        return new ChangesView(frame, page.t("changes.intro", previous.version()), sections);
    }

    private static Map<String, String> places(PageContext page, SiteApi api) {
        Map<String, String> places = new HashMap<>();
        for (TypeModel type : api.types()) {
            String href = page.toType(type.name());
            if (href != null) {
                places.put(type.name().simpleName(), href);
            }
        }
        api.model().errors().codes().forEach(code -> {
            String path = api.errorPath(code.value());
            if (path != null) {
                places.put(code.value(), page.to(path));
            }
        });
        for (Method method : api.methods().toList()) {
            places.put(method.id(), page.to(method.path()));
        }
        return places;
    }
}
