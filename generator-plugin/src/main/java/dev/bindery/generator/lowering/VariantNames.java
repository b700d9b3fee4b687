package dev.bindery.generator.lowering;

import dev.bindery.generator.lowering.UnionMembers.Member;
import dev.bindery.generator.model.Docs;
import org.jspecify.annotations.Nullable;

/** What an alternative of a union says of itself. */
final class VariantNames {
    private VariantNames() {}

    /** {@return the component's key, or the title of a schema that stands inline; null if it has none} */
    static @Nullable String told(Member member) {
        String key = member.key();
        if (key != null) {
            return key;
        }
        String title = member.use().nearest(schema -> schema.text("title"));
        return title == null || title.isBlank() || !member.whole() ? null : title;
    }

    /** {@return a word for values of a type} */
    static String ofType(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "whole_number";
            case "number" -> "decimal_number";
            case "boolean" -> "flag";
            case "array" -> "items";
            default -> "fields";
        };
    }

    /** {@return what is said of the alternative where it stands; its class tells the rest} */
    static Docs docs(Member member) {
        var outermost = member.use().wrappers().get(0);
        return member.whole() ? Docs.of(outermost.text("description")) : Docs.NONE;
    }
}
