package dev.bindery.generator.lowering;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is sent of a path template. Documents tell operations of one path apart by a fragment, or by a query: a fragment is
 * never sent, a query is.
 */
final class CallPath {
    private static final String OUTSIDE_OF_BRACES = "(?![^{}]*})";
    private static final Pattern FRAGMENT = Pattern.compile("#" + OUTSIDE_OF_BRACES + ".*", Pattern.DOTALL);
    /** What no address may have, a percent sign that encodes nothing among it. */
    private static final Pattern UNSAFE =
            Pattern.compile("(?:[\\s\\p{Cntrl}\"<>\\[\\]\\\\^`|]|%(?![0-9A-Fa-f]{2}))" + OUTSIDE_OF_BRACES);

    private CallPath() {}

    static boolean hasFragment(String path) {
        return FRAGMENT.matcher(path).find();
    }

    /** {@return the template without fragment, with everything outside of braces fit for an address} */
    static String of(String path) {
        return UNSAFE.matcher(FRAGMENT.matcher(path).replaceFirst("")).replaceAll(CallPath::encoded);
    }

    private static String encoded(MatchResult unsafe) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : unsafe.group().getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", octet));
        }
        return Matcher.quoteReplacement(encoded.toString());
    }
}
