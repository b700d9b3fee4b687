package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.page.FieldView.ValueView;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.site.Use;
import dev.bindery.generator.docs.text.FirstSentence;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.UnionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The page of a type.
 *
 * @param page what surrounds it
 * @param name the class
 * @param qualified the class with its package
 * @param kind what it is, in words
 * @param text what it means
 * @param badges what marks it
 * @param fields the fields of an object
 * @param values the values of an enumeration
 * @param variants the variants of a union
 * @param uses who uses it
 */
public record TypeView(
        Page page,
        String name,
        String qualified,
        String kind,
        Html text,
        List<Badge> badges,
        List<FieldView> fields,
        List<ValueView> values,
        List<VariantView> variants,
        List<UseView> uses) {

    /**
     * A variant of a union.
     *
     * @param id its anchor
     * @param name the record in the interface
     * @param type what it holds
     * @param text what it is
     * @param when how it is told from the others; may be empty
     */
    public record VariantView(String id, String name, List<Piece> type, Html text, Html when) {}

    /**
     * Who uses a type.
     *
     * @param link the method or type
     * @param role what for
     */
    public record UseView(Link link, String role) {}

    static TypeView of(PageContext page, SiteApi api, TypeModel type) {
        FieldViews views = new FieldViews(page, api, new Anchors());
        List<FieldView> fields = type instanceof ObjectModel object ? views.fields(object, "field-") : List.of();
        List<ValueView> values =
                type instanceof EnumModel enumeration ? views.values(enumeration, Integer.MAX_VALUE) : List.of();
        List<VariantView> variants = type instanceof UnionModel union ? variants(page, views, union) : List.of();
        List<UseView> uses = uses(page, api, type);
        String kind = type instanceof ObjectModel ? "fields" : type instanceof EnumModel ? "values" : "variants";
        List<TocEntry> toc = new ArrayList<>();
        toc.add(new TocEntry(kind, page.t("section." + kind)));
        toc.add(new TocEntry("used-by", page.t("section.used-by")));
        String name = type.name().simpleName();
        return new TypeView(
                new Page(page, "type", name, FirstSentence.of(type.docs()), null, null, toc),
                name,
                type.name().toString(),
                page.t("kind." + kind),
                views.text(type.docs()),
                Badges.of(page, type.docs()),
                fields,
                values,
                variants,
                uses);
    }

    private static List<VariantView> variants(PageContext page, FieldViews views, UnionModel union) {
        Anchors anchors = new Anchors();
        return union.variants().stream()
                .map(variant -> new VariantView(
                        anchors.take("variant-" + variant.javaName()),
                        variant.javaName(),
                        views.pieces(variant.type()),
                        views.text(variant.docs()),
                        when(page, union, variant)))
                .toList();
    }

    private static Html when(PageContext page, UnionModel union, UnionModel.Variant variant) {
        if (union.discriminator() == null || variant.discriminatorValues().isEmpty()) {
            return Html.NONE;
        }
        String values = String.join(", ", variant.discriminatorValues());
        return page.html("variant.when", PageContext.code(union.discriminator()), PageContext.code(values));
    }

    private static List<UseView> uses(PageContext page, SiteApi api, TypeModel type) {
        List<UseView> uses = new ArrayList<>();
        for (Use use : api.uses(type.name())) {
            String role = page.t("role." + use.role().name().toLowerCase(Locale.ROOT));
            if (use.method() != null) {
                uses.add(new UseView(
                        new Link(page.to(use.method().path()), use.method().id()), role));
            } else if (use.type() != null) {
                String href = Objects.requireNonNull(page.toType(use.type()), use.type()::toString);
                uses.add(new UseView(new Link(href, use.type().simpleName()), role));
            }
        }
        return uses;
    }
}
