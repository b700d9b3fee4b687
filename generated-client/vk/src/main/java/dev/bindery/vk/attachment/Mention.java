package dev.bindery.vk.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mention in the text of a post or a message: {@code [id1|Nora]}. VK has no sign that would take the meaning of the
 * closing bracket away; a text that has one is written in the other form, {@code @id1 (Nora)}.
 *
 * @param ownerId who is mentioned: a user, or a community by its negative id
 * @param text what readers see in its place
 */
public record Mention(long ownerId, String text) {
    private static final String WHO = "(id|club|public|event)([1-9][0-9]{0,17})";
    private static final Pattern BRACKETED = Pattern.compile("\\[" + WHO + "\\|([^]\\n]+)]");
    private static final Pattern AFTER_SIGN =
            Pattern.compile("(?<![\\w.@*])[@*]" + WHO + "(?![\\w.])(?: ?\\(([^)\\n]+)\\))?");
    private static final Pattern MENTION = Pattern.compile(BRACKETED + "|" + AFTER_SIGN);

    /**
     * Checks that there is a form in which the mention can be written.
     *
     * @param ownerId who is mentioned
     * @param text what readers see
     * @throws IllegalArgumentException if nobody has the id (0), or if the text is blank, has a line break, or has both
     *     {@code ]} and {@code )}
     */
    public Mention {
        if (ownerId == 0) {
            throw new IllegalArgumentException(
                    "a mention of 0; the id of a user, or the negative id of a community is right");
        }
        if (text.isBlank() || text.contains("\n")) {
            throw new IllegalArgumentException("the text of a mention is "
                    + (text.isBlank() ? "blank" : "of several lines") + "; it needs to be a name or some words");
        }
        if (text.contains("]") && text.contains(")")) {
            throw new IllegalArgumentException(
                    "the text of a mention has both ] and ), and each form of a mention ends at one of them");
        }
    }

    /**
     * Finds the mentions in a text, in both forms. One without a text, {@code @id1}, is its own text.
     *
     * @param text the text of a post or a message
     * @return the mentions in their order, unmodifiable
     */
    public static List<Mention> findAll(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            int first = matcher.group(1) == null ? 4 : 1;
            long id = Long.parseLong(matcher.group(first + 1));
            String words = matcher.group(first + 2);
            String shown = words == null ? matcher.group() : words;
            if (!shown.isBlank()) {
                found.add(new Mention(matcher.group(first).equals("id") ? id : -id, shown));
            }
        }
        return List.copyOf(found);
    }

    /** {@return the mention as it stands in a text} */
    @Override
    public String toString() {
        String who = ownerId > 0 ? "id" + ownerId : "club" + -ownerId;
        return text.contains("]") ? "@" + who + " (" + text + ")" : "[" + who + "|" + text + "]";
    }
}
