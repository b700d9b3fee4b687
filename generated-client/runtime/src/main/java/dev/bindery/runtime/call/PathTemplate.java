package dev.bindery.runtime.call;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path with names in braces, such as {@code /pets/{petId}}. A value never leaves the segment that it is in. */
final class PathTemplate {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    private final String template;

    PathTemplate(String template) {
        if (!template.startsWith("/") || !NAME.matcher(template).replaceAll("").matches("[^{}?#\\s]*")) {
            throw new IllegalArgumentException(
                    "path \"" + template
                            + "\": it begins with a slash and has neither query nor fragment nor blanks, such as \"/pets/{id}\"");
        }
        this.template = template;
    }

    boolean has(String name) {
        return template.contains("{" + name + "}");
    }

    /** Puts percent-encoded values in and appends the path to the base address. */
    URI resolve(URI base, Map<String, String> values) {
        String path = Pattern.compile("/")
                .splitAsStream(template.substring(1))
                .map(segment -> expand(segment, values))
                .collect(Collectors.joining("/"));
        String slash = template.length() > 1 && template.endsWith("/") ? "/" : "";
        String start = base.toString();
        return Addresses.ascii(URI.create((start.endsWith("/") ? start : start + "/") + path + slash));
    }

    private String expand(String segment, Map<String, String> values) {
        Matcher name = NAME.matcher(segment);
        if (!name.find()) {
            return segment;
        }
        String expanded = name.replaceAll(match -> Matcher.quoteReplacement(valueOf(match.group(1), values)));
        if (expanded.isEmpty() || expanded.equals(".") || expanded.equals("..")) {
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
