package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.structure.MediaTypeNames;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What bodies of a media type are made of. */
final class MediaTypes {
    private static final Set<String> TEXTS = Set.of(
            "application/xml",
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/x-jsonlines",
            "application/yaml",
            "application/x-yaml",
            "application/graphql",
            "application/javascript",
            "application/sql",
            "application/jwt");

    private static final Pattern LIST = Pattern.compile("^([^;,]*),.*", Pattern.DOTALL);

    private MediaTypes() {}

    /** {@return the type without parameters, lower case} */
    static String plain(String mediaType) {
        return first(mediaType).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** {@return the first type of a list that stands where one type is due} */
    static String first(String mediaType) {
        return LIST.matcher(mediaType).replaceFirst("$1");
    }

    static boolean isJson(String mediaType) {
        String plain = plain(mediaType);
        return plain.equals("application/json") || plain.equals("text/json") || plain.endsWith("+json");
    }

    /** {@return whether this is JSON and nothing else is said of it: what a server that takes several takes for certain} */
    static boolean isPlainJson(String mediaType) {
        return plain(mediaType).equals("application/json");
    }

    static boolean isForm(String mediaType) {
        return plain(mediaType).equals("application/x-www-form-urlencoded");
    }

    static boolean isMultipart(String mediaType) {
        return plain(mediaType).startsWith("multipart/");
    }

    static boolean isText(String mediaType) {
        String plain = plain(mediaType);
        return plain.startsWith("text/") || plain.endsWith("+xml") || plain.endsWith("+yaml") || TEXTS.contains(plain);
    }

    /** {@return whether any body may be meant: the range of all types, or a name that is none} */
    static boolean isAny(String mediaType) {
        return plain(mediaType).equals("*/*") || !MediaTypeNames.isOne(first(mediaType));
    }

    static boolean isRangeWithJson(String mediaType) {
        String plain = plain(mediaType);
        return plain.equals("*/*") || plain.equals("application/*");
    }

    /** {@return whether this is no type that could be sent: a range, or a name that is none} */
    static boolean isWildcard(String mediaType) {
        return isAny(mediaType) || plain(mediaType).contains("*");
    }
}
