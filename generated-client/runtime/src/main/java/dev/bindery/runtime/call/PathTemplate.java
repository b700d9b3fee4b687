package dev.bindery.runtime.call;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path with names in braces, such as {@code /pets/{petId}}, and perhaps a query, such as {@code /pets?v=2}. A value never
 * leaves the segment that it is in.
 */
final class PathTemplate {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern SLASH = Pattern.compile("/(?![^{}]*})");
    private static final Pattern QUESTION_MARK = Pattern.compile("\\?(?![^{}]*})");

    private final String template;
    private final String path;
    private final String query;

    PathTemplate(String template) {
        if (!template.startsWith("/") || !NAME.matcher(template).replaceAll("").matches("[^{}#\\s]*")) {
            throw new IllegalArgumentException("path \"" + template
                    + "\": it begins with a slash and has neither fragment nor blanks, such as \"/pets/{id}\"");
        }
        this.template = template;
        String[] parts = QUESTION_MARK.split(template, 2);
        this.path = parts[0];
        this.query = parts.length == 1 ? "" : "?" + parts[1];
    }

    boolean has(String name) {
        return template.contains("{" + name + "}");
    }

    /** Puts percent-encoded values in and appends the path to the base address. */
    URI resolve(URI base, Map<String, String> values) {
        String segments = Arrays.stream(SLASH.split(path.substring(1), -1))
                .map(segment -> expandSegment(segment, values))
                .collect(Collectors.joining("/"));
        String start = base.toString();
        return Addresses.ascii(
                URI.create((start.endsWith("/") ? start : start + "/") + segments + expand(query, values)));
    }

    private String expand(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(match -> Matcher.quoteReplacement(valueOf(match.group(1), values)));
    }

    private String expandSegment(String segment, Map<String, String> values) {
        String expanded = expand(segment, values);
        boolean leaves = expanded.isEmpty() || expanded.equals(".") || expanded.equals("..");
        if (leaves && !expanded.equals(segment)) {
            throw new IllegalArgumentException("path " + template + ": with this value, " + segment + " would be \""
                    + expanded + "\", which is another path; a segment is neither empty nor made of dots only");
        }
        return expanded;
    }

    private String valueOf(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("path " + template + ": the value of " + name + " is missing");
        }
        return value;
    }

    @Override
    public String toString() {
        return template;
    }
}
