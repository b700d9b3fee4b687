package dev.bindery.generator.docs.page;

import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The marks beside names. */
final class Badges {

    private static final Set<String> UNSURE = Set.of("observed", "inferred", "name-only");

    private Badges() {}

    /** {@return what marks a parameter; it is optional unless it says otherwise} */
    static List<Badge> parameter(PageContext page, PropertyModel property) {
        List<Badge> badges = new ArrayList<>();
        if (property.required()) {
            badges.add(new Badge("required", page.t("badge.required")));
        }
        addCommon(page, property, badges);
        return badges;
    }

    /** {@return what marks a field of an answer} */
    static List<Badge> field(PageContext page, PropertyModel property) {
        List<Badge> badges = new ArrayList<>();
        if (property.nullable()) {
            badges.add(new Badge("nullable", page.t("badge.nullable")));
        } else if (!property.required()) {
            badges.add(new Badge("optional", page.t("badge.optional")));
        }
        addCommon(page, property, badges);
        return badges;
    }

    private static void addCommon(PageContext page, PropertyModel property, List<Badge> badges) {
        if (property.secret()) {
            badges.add(new Badge("secret", page.t("badge.secret")));
        }
        badges.addAll(of(page, property.docs()));
    }

    /** {@return what marks anything that is documented} */
    static List<Badge> of(PageContext page, Docs docs) {
        List<Badge> badges = new ArrayList<>();
        if (docs.deprecated()) {
            badges.add(new Badge("deprecated", page.t("badge.deprecated")));
        }
        Badge certainty = certainty(page, docs.certainty());
        if (certainty != null) {
            badges.add(certainty);
        }
        return badges;
    }

    private static @Nullable Badge certainty(PageContext page, @Nullable String certainty) {
        return certainty == null || !UNSURE.contains(certainty)
                ? null
                : new Badge("confidence badge-" + certainty, page.t("certainty." + certainty));
    }
}
