package dev.bindery.openvk.secrets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The secrets of a user. Around a core that no escaping changes, each has characters that forms, addresses, HTML and JSON
 * write in ways of their own.
 */
enum Secret {
    TOKEN("QtokenX7"),
    PASSWORD("QpasswX7"),
    CODE("QcodeZX7"),
    CLIENT_SECRET("QclienX7"),
    UPLOAD_HASH("QhashZX7"),
    UPLOAD_SIGNATURE("QsignZX7"),
    UPLOAD_QUERY("QqueryX7"),
    POLL_KEY("QpollZX7"),
    ISSUED_TOKEN("QissueX7"),
    ISSUED_SECRET("QanswrX7"),
    PROVIDER_SECRET("QvaultX7");

    /** Short, and at the beginning: the first characters of a secret are enough to give it away. */
    private final String core;

    Secret(String core) {
        this.core = core;
    }

    /** {@return the secret: printable ASCII, as a header may have it; the signature is a segment of a path, without slash} */
    String value() {
        return core + "&<\"'>%41+\\=;: ~" + (this == UPLOAD_SIGNATURE ? "" : "/0123456789");
    }

    /** {@return the forms in which servers and libraries print it} */
    Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        String value = value();
        forms.put("raw", value);
        forms.put("form-encoded", URLEncoder.encode(value, StandardCharsets.UTF_8));
        forms.put("percent-encoded", percentEncoded());
        forms.put("JSON", value.replace("\\", "\\\\").replace("\"", "\\\""));
        forms.put(
                "JSON of PHP", value.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"));
        forms.put("HTML", html(value));
        forms.put("HTML of JSON", html(forms.get("JSON")));
        forms.put("JSON of an address", percentEncoded().replace("/", "\\/"));
        return forms;
    }

    String percentEncoded() {
        return URLEncoder.encode(value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }

    /** {@return what stands around this secret in a text, in whatever form it is there; empty if it is not} */
    Optional<String> surroundings(String text) {
        return Stream.concat(Stream.of(core), base64OfCore())
                .filter(text::contains)
                .findFirst()
                .map(found -> text.substring(
                        Math.max(0, text.indexOf(found) - 80),
                        Math.min(text.length(), text.indexOf(found) + found.length() + 20)));
    }

    /** What stands for the core in base64 depends on how many bytes stand before it. */
    private Stream<String> base64OfCore() {
        return Stream.of("", "_", "__").map(before -> {
            byte[] bytes = (before + core).getBytes(StandardCharsets.UTF_8);
            int wholeGroups = bytes.length / 3 * 4;
            String encoded = Base64.getEncoder().encodeToString(bytes);
            return encoded.substring(before.isEmpty() ? 0 : 4, wholeGroups);
        });
    }
}
