package dev.bindery.generator.docs.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * HTML that is safe to write as it is.
 *
 * @param source the HTML
 */
public record Html(String source) implements Content {

    /** Nothing. */
    public static final Html NONE = new Html("");

    /** {@return a text that means itself} */
    public static Html text(String text) {
        return new Html(escape(text));
    }

    /** {@return the text so that it means itself between tags and in attributes} */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isAllowed(c) ? c : '\ufffd');
            }
        }
        return escaped.toString();
    }

    /** HTML has no control characters but white space. */
    private static boolean isAllowed(char c) {
        return c >= ' ' ? c < 0x7f || c > 0x9f : c == '\n' || c == '\t' || c == '\r';
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(source);
    }

    @Override
    public boolean isEmptyContent() {
        return source.isEmpty();
    }
}
