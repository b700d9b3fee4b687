package dev.bindery.runtime.transport;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Knows the secrets of one call and takes them out of every text that leaves. A secret is found as it is, URL-encoded,
 * JSON-escaped, HTML-escaped and inside of base64. One of fewer than 4 characters stands by chance in many texts: it is masked where its name
 * stands before it. Safe for use by many threads.
 */
public final class Redactor {
    /** What stands in place of a secret. */
    public static final String MASK = "***";

    private static final int SHORTEST_VALUE = 4;
    private static final List<String> ALWAYS_SECRET = List.of(
            "access_token", "refresh_token", "client_secret", "password", "authorization", "cookie", "set-cookie");

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Set<String> values = ConcurrentHashMap.newKeySet();

    /** Creates one that knows the names that are secret everywhere, such as {@code access_token} and {@code password}. */
    public Redactor() {
        names.addAll(ALWAYS_SECRET);
    }

    /**
     * Masks what stands under this name from now on.
     *
     * @param name the name of a parameter, header or property; case does not matter
     */
    public void addName(String name) {
        names.add(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Masks this value wherever it stands from now on.
     *
     * @param secret the secret; null and short ones are ignored
     */
    public void addValue(@Nullable String secret) {
        if (secret != null && secret.length() >= SHORTEST_VALUE) {
            values.add(secret);
        }
    }

    /**
     * Tells whether values under this name are masked.
     *
     * @param name a name in any case
     * @return whether it is a secret's name
     */
    public boolean isSecretName(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Takes the secrets out of a text.
     *
     * @param text any text
     * @return the text with {@link #MASK} in place of each secret
     */
    public String redact(String text) {
        return NamedSecrets.mask(SecretValues.mask(Base64Secrets.mask(text, values), values), names);
    }

    /**
     * Takes the secrets out of named values.
     *
     * @param named values by name
     * @return the same in the same order, masked
     */
    public Map<String, String> redact(Map<String, String> named) {
        Map<String, String> masked = new LinkedHashMap<>();
        named.forEach((name, value) -> masked.put(redact(name), isSecretName(name) ? MASK : redact(value)));
        return masked;
    }

    /**
     * Takes the secrets out of headers.
     *
     * @param headers the header fields
     * @return the same names with masked values
     */
    public Headers redact(Headers headers) {
        Map<String, List<String>> masked = new TreeMap<>();
        headers.asMap().forEach((name, all) -> masked.put(name, redactValues(name, all)));
        return Headers.of(masked);
    }

    private List<String> redactValues(String name, Collection<String> all) {
        return all.stream()
                .map(value -> isSecretName(name) ? MASK : redact(value))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Takes the secrets out of an exception, its causes and what it suppressed.
     *
     * @param failure the exception
     * @return the same exception if it holds no secret, else one with the same stack trace and a masked text
     */
    public Throwable redact(Throwable failure) {
        return MaskedException.mask(failure, each -> redact(each.toString()));
    }

    /**
     * Takes all texts out of an exception whose secrets nobody here knows, its causes and what it suppressed.
     *
     * @param failure the exception
     * @return the same exception if it has no text, else one with the same stack trace and the class's name for a text
     */
    public static Throwable withoutTexts(Throwable failure) {
        return MaskedException.mask(failure, each -> each.getClass().getName());
    }

    /** {@return nothing about the secrets} */
    @Override
    public String toString() {
        return "Redactor";
    }
}
