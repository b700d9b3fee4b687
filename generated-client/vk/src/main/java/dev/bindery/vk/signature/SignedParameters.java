package dev.bindery.vk.signature;

import dev.bindery.runtime.webhook.FormFields;
import dev.bindery.runtime.webhook.WebhookException;
import dev.bindery.vk.signature.SignatureException.Reason;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters by name, each of them once. */
final class SignedParameters {
    private final SortedMap<String, String> values;

    private SignedParameters(SortedMap<String, String> values) {
        this.values = values;
    }

    static SignedParameters of(Map<String, String> values) {
        return new SignedParameters(new TreeMap<>(values));
    }

    /** Reads a query or a form, or the query of a whole address. */
    static SignedParameters parse(String text) {
        try {
            return of(FormFields.parse(query(text)));
        } catch (WebhookException e) {
            throw new SignatureException(Reason.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    private static String query(String text) {
        String query = text.replaceFirst("#.*", "");
        boolean isAddress = query.matches("(?i)https?://.*");
        return isAddress || query.startsWith("?") ? query.substring(query.indexOf('?') + 1) : query;
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    String signature(String name) {
        String signature = values.get(name);
        if (signature == null || signature.isEmpty()) {
            throw new SignatureException(
                    Reason.MISSING, "there is no parameter " + name + ", which holds the signature");
        }
        return signature;
    }

    /** The number under a name that VK always sends. */
    long number(String name) {
        Long number = optionalNumber(name);
        if (number == null) {
            throw new SignatureException(Reason.MALFORMED, "there is no parameter " + name);
        }
        return number;
    }

    @Nullable
    Long optionalNumber(String name) {
        String text = values.get(name);
        try {
            return text == null || text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new SignatureException(Reason.MALFORMED, "the parameter " + name + " is no number");
        }
    }

    boolean flag(String name) {
        return "1".equals(values.get(name));
    }

    /** The chosen parameters as a query, in the order of their names. */
    String query(Predicate<String> chosen) {
        return values.entrySet().stream()
                .filter(entry -> chosen.test(entry.getKey()))
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** All parameters but one, name by name, with nothing between. */
    String concatenated(String without) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(without))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Map<String, String> asMap() {
        return Map.copyOf(values);
    }
}
