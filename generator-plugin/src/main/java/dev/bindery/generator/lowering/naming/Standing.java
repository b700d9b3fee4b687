package dev.bindery.generator.lowering.naming;

import dev.bindery.generator.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema stands inline, which is what its type is named after: property {@code likes} of {@code Post} is
 * {@code PostLikes}, an element of its list {@code tags} is {@code PostTag}.
 *
 * @param packageName the package that its type goes to
 * @param owner words of the type or operation around it; none for a component
 * @param noun its own words
 * @param role what it is to the owner, added where the name is taken: {@code property}, {@code item}…
 * @param reserved the class that is settled for what stands here, a component, or null
 */
public record Standing(
        String packageName,
        List<String> owner,
        List<String> noun,
        String role,
        @Nullable TypeName reserved) {

    public Standing {
        owner = List.copyOf(owner);
        noun = List.copyOf(noun);
    }

    /** A component under this key; {@code reserved} is its class, null if it is none itself and only its parts are. */
    public static Standing component(String packageName, String key, String role, @Nullable TypeName reserved) {
        return new Standing(packageName, List.of(), telling(key), role, reserved);
    }

    /** A property of a type. */
    public static Standing property(TypeName owner, String wireName) {
        return partOf(owner, wireName, "property");
    }

    /** A variant of a union. */
    public static Standing variant(TypeName union, String variant) {
        return partOf(union, variant, "variant");
    }

    /** The same place where the class is settled. */
    public Standing settled(TypeName name) {
        return new Standing(name.packageName(), List.of(), Words.of(name.simpleName()), role, name);
    }

    /** A part of an operation: a parameter by its wire name, or its {@code response}. */
    public Standing part(String name, String newRole) {
        return new Standing(packageName, words(), telling(name), newRole, null);
    }

    /** An element of the list that stands here. */
    public Standing item() {
        return inner("item");
    }

    /** A value of the map that stands here. */
    public Standing value() {
        return inner("value");
    }

    private Standing inner(String word) {
        if (Plural.isPlural(noun)) {
            return new Standing(packageName, owner, Plural.singular(noun), word, null);
        }
        List<String> longer = new ArrayList<>(noun);
        longer.add(word);
        return new Standing(packageName, owner, longer, word, null);
    }

    private static Standing partOf(TypeName owner, String name, String role) {
        return new Standing(owner.packageName(), Words.of(owner.simpleName()), telling(name), role, null);
    }

    private static List<String> telling(String name) {
        List<String> words = Words.of(name);
        return words.isEmpty() ? Words.spoken(name) : words;
    }

    /** The words of the name; a word is not said twice where owner and noun meet ({@code Post}, {@code post_source}). */
    public List<String> words() {
        List<String> words = new ArrayList<>(owner);
        boolean repeats = !owner.isEmpty() && noun.size() > 1 && noun.get(0).equals(owner.get(owner.size() - 1));
        words.addAll(repeats ? noun.subList(1, noun.size()) : noun);
        return words;
    }
}
