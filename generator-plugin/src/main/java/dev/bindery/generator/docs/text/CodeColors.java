package dev.bindery.generator.docs.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code as HTML, with a class for each kind of word. */
public final class CodeColors {
    /** Java. */
    public static final CodeColors JAVA = new CodeColors(
            "java",
            "(?<c>//[^\\n]*)|(?<s>\"(?:[^\"\\\\\\n]|\\\\.)*+\")|(?<k>\\b(?:new|try|catch|for|if|else|return|null|true|false|"
                    + "var|int|long|double|boolean|float|byte|void)\\b)|(?<f>(?<=\\.)[a-z]\\w*(?=\\())|(?<t>\\b[A-Z]\\w*)|"
                    + "(?<n>\\b\\d[\\w.]*)");

    /** JSON, on lines as people write it. */
    public static final CodeColors JSON = new CodeColors(
            "json",
            "(?<p>\"(?:[^\"\\\\]|\\\\.)*+\"(?=\\s*:))|(?<s>\"(?:[^\"\\\\]|\\\\.)*+\")|(?<k>\\b(?:true|false|null)\\b)|"
                    + "(?<n>-?\\d[\\d.eE+-]*)");

    /** A request over HTTP. */
    public static final CodeColors HTTP =
            new CodeColors("http", "(?<k>\\A[A-Z]+(?= ))|(?<h>(?m:^[A-Za-z][A-Za-z0-9-]*(?=: )))|(?<c><[^<>\\n]*>)");

    private final String language;
    private final Pattern words;
    private final List<String> kinds;

    private CodeColors(String language, String words) {
        this.language = language;
        this.words = Pattern.compile(words);
        this.kinds = Pattern.compile("\\(\\?<([a-z])>")
                .matcher(words)
                .results()
                .map(group -> group.group(1))
                .toList();
    }

    /** {@return the name of the language in class names} */
    public String language() {
        return language;
    }

    /** {@return the code as HTML} */
    public Html color(String code) {
        StringBuilder html = new StringBuilder(code.length() * 2);
        Matcher matcher = words.matcher(code);
        int end = 0;
        while (matcher.find()) {
            html.append(Html.escape(code.substring(end, matcher.start())));
            html.append("<span class=\"").append(kind(matcher)).append("\">");
            html.append(Html.escape(matcher.group())).append("</span>");
            end = matcher.end();
        }
        return new Html(html.append(Html.escape(code.substring(end))).toString());
    }

    private String kind(Matcher matcher) {
        for (String group : kinds) {
            if (matcher.group(group) != null) {
                return group;
            }
        }
        throw new IllegalStateException("a match without a kind");
    }
}
