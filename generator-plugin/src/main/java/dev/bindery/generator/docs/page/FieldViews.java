package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.page.FieldView.ValueView;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Parameters and fields as pages show them: nested objects are unfolded as deep as fits, and linked beyond. */
final class FieldViews {

    private static final int DEEPEST = 3;
    private static final int MOST_FIELDS = 160;
    private static final int MOST_VALUES = 24;

    private final PageContext page;
    private final SiteApi api;
    private final Anchors anchors;

    FieldViews(PageContext page, SiteApi api, Anchors anchors) {
        this.page = page;
        this.api = api;
        this.anchors = anchors;
    }

    /** {@return a parameter, with its place before its facts if that is worth a word} */
    FieldView parameter(PropertyModel property, List<Html> more) {
        List<Html> facts = new ArrayList<>(FieldFacts.of(page, property));
        facts.addAll(more);
        int depth = depthFor(List.of(property));
        return view(property, "param-" + property.wireName(), Badges::parameter, facts, depth, Set.of());
    }

    /** {@return a parameter that calls send by themselves} */
    FieldView fixed(String name, Html text) {
        return new FieldView(
                anchors.take("param-fixed-" + name),
                name,
                List.of(),
                List.of(new Badge("fixed", page.t("badge.fixed"))),
                text,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    /** {@return the fields of an object} */
    List<FieldView> fields(ObjectModel object, String prefix) {
        int depth = depthFor(object.properties());
        return fields(object, prefix, Badges::field, depth, Set.of(object.name()));
    }

    private List<FieldView> fields(
            ObjectModel object,
            String prefix,
            BiFunction<PageContext, PropertyModel, List<Badge>> badges,
            int depth,
            Set<TypeName> around) {
        return object.properties().stream()
                .map(property -> view(
                        property, prefix + property.wireName(), badges, FieldFacts.of(page, property), depth, around))
                .toList();
    }

    private FieldView view(
            PropertyModel property,
            String id,
            BiFunction<PageContext, PropertyModel, List<Badge>> badges,
            List<Html> facts,
            int depth,
            Set<TypeName> around) {
        TypeModel type = api.typeIn(property.type());
        List<FieldView> nested = List.of();
        if (type instanceof ObjectModel object && depth > 0 && !around.contains(object.name())) {
            Set<TypeName> inside = new HashSet<>(around);
            inside.add(object.name());
            nested = fields(object, id + ".", badges, depth - 1, inside);
        }
        return new FieldView(
                anchors.take(id),
                property.wireName(),
                pieces(property.type()),
                badges.apply(page, property),
                text(property.docs()),
                facts,
                type instanceof EnumModel enumeration ? values(enumeration, MOST_VALUES) : List.of(),
                type instanceof EnumModel enumeration ? allValues(enumeration) : null,
                nested,
                type instanceof UnionModel union && depth > 0 ? variants(union) : List.of());
    }

    /** {@return what is said of something, as blocks} */
    Html text(Docs docs) {
        if (docs.summary() == null || docs.summary().isBlank()) {
            return page.blocks(docs.description());
        }
        return docs.description() == null || docs.description().isBlank()
                ? page.blocks(docs.summary())
                : page.blocks(docs.summary() + "\n\n" + docs.description());
    }

    /** {@return a type, each class in it with the way to its page} */
    List<Piece> pieces(TypeRef type) {
        return TypePieces.of(type, page::toType);
    }

    /** {@return the first values of an enumeration} */
    List<ValueView> values(EnumModel type, int most) {
        return type.constants().stream()
                .limit(most)
                .map(constant -> new ValueView(
                        constant.value(),
                        constant.javaName(),
                        page.line(constant.docs().description())))
                .toList();
    }

    private @Nullable Link allValues(EnumModel type) {
        String href = page.toType(type.name());
        int size = type.constants().size();
        return size <= MOST_VALUES || href == null ? null : new Link(href, page.t("values.all", size));
    }

    /** {@return what a union may be} */
    List<Piece> variants(UnionModel union) {
        return union.variants().stream()
                .map(variant -> {
                    TypeModel type = api.typeIn(variant.type());
                    return new Piece(variant.javaName(), type == null ? null : page.toType(type.name()));
                })
                .toList();
    }

    /** {@return how deep objects can be unfolded so that a page stays small} */
    private int depthFor(List<PropertyModel> properties) {
        for (int depth = DEEPEST; depth > 0; depth--) {
            if (count(properties, depth, Set.of()) <= MOST_FIELDS) {
                return depth;
            }
        }
        return 0;
    }

    private int count(List<PropertyModel> properties, int depth, Set<TypeName> around) {
        int count = properties.size();
        for (PropertyModel property : properties) {
            if (depth > 0
                    && count <= MOST_FIELDS
                    && api.typeIn(property.type()) instanceof ObjectModel object
                    && !around.contains(object.name())) {
                Set<TypeName> inside = new HashSet<>(around);
                inside.add(object.name());
                count += count(object.properties(), depth - 1, inside);
            }
        }
        return count;
    }
}
