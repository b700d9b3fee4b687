package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.model.TypeModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The index of types.
 *
 * @param page what surrounds it
 * @param letters the types by first letter
 */
public record TypesView(Page page, List<Letter> letters) {

    /**
     * The types of one letter.
     *
     * @param letter the letter
     * @param id its anchor
     * @param types their pages
     */
    public record Letter(String letter, String id, List<Link> types) {}

    static TypesView of(PageContext page, SiteApi api) {
        Map<String, List<Link>> byLetter = new TreeMap<>();
        for (TypeModel type : api.types()) {
            String name = type.name().simpleName();
            String href = Objects.requireNonNull(page.toType(type.name()), name);
            byLetter.computeIfAbsent(Character.toString(name.codePointAt(0)), any -> new ArrayList<>())
                    .add(new Link(href, name));
        }
        Anchors anchors = new Anchors();
        List<Letter> letters = new ArrayList<>();
        byLetter.forEach((letter, types) -> {
            types.sort(Comparator.comparing(Link::text).thenComparing(Link::href));
            letters.add(new Letter(letter, anchors.take("letter-" + letter), types));
        });
        Page frame = new Page(page, "types", page.t("types"), "", null, null, List.of());
        return new TypesView(frame, letters);
    }
}
