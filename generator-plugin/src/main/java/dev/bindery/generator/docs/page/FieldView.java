package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.text.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, or a field of an object.
 *
 * @param id its anchor
 * @param name its name on the wire
 * @param type its type
 * @param badges what marks it
 * @param text what it means
 * @param facts range, default and the like
 * @param values what it may be, where that is an enumeration
 * @param allValues where all values are, if there are more of them
 * @param nested the fields of its objects, as far as they are unfolded
 * @param variants what it may be, where that is a union
 */
public record FieldView(
        String id,
        String name,
        List<Piece> type,
        List<Badge> badges,
        Html text,
        List<Html> facts,
        List<ValueView> values,
        @Nullable Link allValues,
        List<FieldView> nested,
        List<Piece> variants) {

    /**
     * A known value.
     *
     * @param value on the wire
     * @param constant in Java
     * @param text what it means
     */
    public record ValueView(String value, String constant, Html text) {}
}
