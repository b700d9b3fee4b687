package dev.bindery.runtime.webhook;

import dev.bindery.runtime.webhook.WebhookException.Reason;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads forms and queries that a platform sends. */
public final class FormFields {
    private FormFields() {}

    /**
     * Reads a form or a query. A field that comes twice is refused: the signature would not tell which of the two counts.
     *
     * @param form the body of {@code application/x-www-form-urlencoded}, or what stands after the question mark
     * @return the decoded values by name, in their order, unmodifiable
     * @throws WebhookException if an escape is broken or a name comes twice
     */
    public static Map<String, String> parse(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!pair.isEmpty() && fields.put(name, value) != null) {
                throw new WebhookException(Reason.MALFORMED, "the field " + name + " comes twice; once is right");
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new WebhookException(
                    Reason.MALFORMED, "the form has a % that no two hexadecimal digits follow; send it as %25");
        }
    }
}
