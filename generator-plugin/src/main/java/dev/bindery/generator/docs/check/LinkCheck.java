package dev.bindery.generator.docs.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether every link of a site leads somewhere. It hears of each file as it is written, and remembers names only.
 */
public final class LinkCheck {

    private static final Pattern TAG = Pattern.compile("<[a-z][a-z0-9]*((?:\\s+[a-z-]+(?:=\"[^\"]*+\")?)*+)\\s*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s(id|href|src)=\"([^\"]*+)\"");
    private static final Pattern OUTSIDE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|//");

    /** Where every page has its beginning. */
    private static final Set<String> TOP = Set.of("", "top");

    private final Set<String> files = new HashSet<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, Set<String>> links = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** Hears of a file that is no page. */
    public void file(String path) {
        files.add(path);
    }

    /** Hears of a page. */
    public void page(String path, String html) {
        if (!files.add(path)) {
            faults.add(path + ": is written twice");
        }
        Set<String> ids = anchors.computeIfAbsent(path, any -> new HashSet<>());
        Set<String> targets = links.computeIfAbsent(path, any -> new HashSet<>());
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            Matcher attribute = ATTRIBUTE.matcher(tag.group(1));
            while (attribute.find()) {
                String value = unescaped(attribute.group(2));
                if (!attribute.group(1).equals("id")) {
                    targets.add(value);
                } else if (!ids.add(value)) {
                    faults.add(path + ": two elements have the id " + value);
                }
            }
        }
    }

    private static String unescaped(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** {@return what is wrong: each fault with its page; empty if nothing is} */
    public List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        links.forEach((page, targets) -> targets.forEach(target -> {
            String fault = fault(page, target);
            if (fault != null) {
                all.add(page + ": " + fault);
            }
        }));
        all.sort(null);
        return all;
    }

    private @Nullable String fault(String page, String target) {
        if (OUTSIDE.matcher(target).lookingAt()) {
            return null;
        }
        int hash = target.indexOf('#');
        String file = (hash < 0 ? target : target.substring(0, hash)).replaceFirst("\\?.*", "");
        String path = file.isEmpty() ? page : resolved(page, file);
        if (!files.contains(path)) {
            return "the link " + target + " leads to " + path + ", which is not there";
        }
        String anchor = hash < 0 ? null : target.substring(hash + 1);
        boolean there = anchor == null
                || TOP.contains(anchor)
                || anchors.getOrDefault(path, Set.of()).contains(anchor);
        return there ? null : "the link " + target + " leads to an anchor that " + path + " does not have";
    }

    private static String resolved(String page, String file) {
        List<String> parts = new ArrayList<>(List.of(page.split("/", -1)));
        parts.remove(parts.size() - 1);
        for (String part : List.of(file.split("/", -1))) {
            if (part.equals("..")) {
                parts.subList(Math.max(0, parts.size() - 1), parts.size()).clear();
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
