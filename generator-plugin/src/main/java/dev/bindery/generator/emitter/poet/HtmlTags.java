package dev.bindery.generator.emitter.poet;

import java.util.regex.Pattern;

/** HTML in foreign text. */
public final class HtmlTags {

    private static final Pattern SEPARATING_TAGS = Pattern.compile(
            "</?(?:blockquote|br|dd|details|div|dl|dt|h[1-6]|hr|img|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead"
                    + "|tr|ul)\\b[^<>]*>|<!--.*?-->",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FORMATTING_TAGS = Pattern.compile(
            "</?(?:a|abbr|b|big|center|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u"
                    + "|var)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private HtmlTags() {}

    /** {@return the text without the tags of HTML; what only looks like one, such as {@code List<String>}, stays} */
    public static String without(String html) {
        return FORMATTING_TAGS
                .matcher(SEPARATING_TAGS.matcher(html).replaceAll(" "))
                .replaceAll("");
    }
}
