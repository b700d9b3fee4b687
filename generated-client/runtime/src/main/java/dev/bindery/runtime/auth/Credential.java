package dev.bindery.runtime.auth;

import dev.bindery.runtime.transport.Redactor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What proves who calls: a token, a key, or several of them by name. Immutable; never prints what it holds. */
public final class Credential {
    private static final String SECRET = "secret";
    private static final String USER = "user";

    private final Map<String, String> parts;

    private Credential(Map<String, String> parts) {
        this.parts = parts;
    }

    /**
     * A credential of one part: a token, an API key.
     *
     * @param secret the secret
     * @return the credential
     * @throws IllegalArgumentException if it is blank
     */
    public static Credential of(String secret) {
        return of(Map.of(SECRET, secret));
    }

    /**
     * A user name and a password.
     *
     * @param user the user name
     * @param password the password
     * @return the credential
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Credential of(String user, String password) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(USER, user);
        parts.put(SECRET, password);
        return of(parts);
    }

    /**
     * A credential of several named parts, for schemes that sign.
     *
     * @param parts the parts; copied
     * @return the credential
     * @throws IllegalArgumentException if a part is blank
     */
    public static Credential of(Map<String, String> parts) {
        parts.forEach((name, value) -> {
            if (value.isBlank()) {
                throw new IllegalArgumentException("the credential's part \"" + name + "\" is blank");
            }
        });
        return new Credential(Map.copyOf(parts));
    }

    /**
     * The token, key or password.
     *
     * @return the secret
     * @throws IllegalStateException if the credential has named parts only
     */
    public String secret() {
        return part(SECRET);
    }

    /**
     * The user name.
     *
     * @return the user name
     * @throws IllegalStateException if the credential has none
     */
    public String user() {
        return part(USER);
    }

    /** The secret of a credential that is no login: nobody must get a password as a token. */
    String token() {
        if (parts.containsKey(USER)) {
            throw new IllegalStateException("the credential is a user name and a password; a token is right");
        }
        return secret();
    }

    /**
     * One part.
     *
     * @param name the part's name
     * @return its value
     * @throws IllegalStateException if there is no such part
     */
    public String part(String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalStateException("the credential has no part \"" + name + "\", only " + parts.keySet());
        }
        return value;
    }

    /** {@return whether there is a part of this name} */
    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** {@return the values of all parts but the user name: what must not be printed} */
    public Collection<String> secrets() {
        Map<String, String> secrets = new LinkedHashMap<>(parts);
        secrets.remove(USER);
        return secrets.values();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credential that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts);
    }

    /** {@return three stars} */
    @Override
    public String toString() {
        return Redactor.MASK;
    }
}
