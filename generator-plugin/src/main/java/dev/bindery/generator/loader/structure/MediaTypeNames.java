package dev.bindery.generator.loader.structure;

import dev.bindery.generator.loader.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The names in {@code content}: media types, ranges of them, and what documents write there by mistake. */
public final class MediaTypeNames {
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final Pattern ONE = Pattern.compile(TOKEN + "/" + TOKEN + "\\s*(;.*)?", Pattern.DOTALL);
    private static final Pattern SEVERAL = Pattern.compile(TOKEN + "/" + TOKEN + "\\s*,.*", Pattern.DOTALL);

    private MediaTypeNames() {}

    /** {@return whether a name is a media type, with parameters or without, or a range} */
    public static boolean isOne(String name) {
        return ONE.matcher(name).matches();
    }

    /** {@return whether a name is a list that begins with a media type} */
    public static boolean isList(String name) {
        return SEVERAL.matcher(name).matches();
    }

    /** {@return the entries of a {@code content} that tell what a body is: all, where no name is a media type} */
    public static List<ObjectNode.Property> telling(Collection<ObjectNode.Property> content) {
        List<ObjectNode.Property> telling = content.stream()
                .filter(entry -> isOne(entry.name()) || isList(entry.name()))
                .toList();
        return telling.isEmpty() ? List.copyOf(content) : telling;
    }
}
