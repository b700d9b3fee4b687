package dev.bindery.runtime.auth;

import dev.bindery.runtime.transport.NameValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A signature over all parameters of a request: the digest of each as {@code name=value}, sorted by name, with nothing
 * between them, and of a secret after them. Digests are written in small hexadecimal digits, texts digested as UTF-8.
 * Immutable.
 */
public final class ParameterSignature {
    private final String parameter;
    private final List<String> sent;
    private final Set<String> excluded;
    private final List<List<String>> secrets;

    private ParameterSignature(String parameter, List<String> sent, Set<String> excluded, List<List<String>> secrets) {
        this.parameter = parameter;
        this.sent = sent;
        this.excluded = excluded;
        this.secrets = secrets;
    }

    /**
     * Signs with MD5. Says nothing of secrets yet, without which nothing can be signed.
     *
     * @param parameter the parameter that holds the signature
     * @return the signature
     */
    public static ParameterSignature md5(String parameter) {
        return new ParameterSignature(
                Objects.requireNonNull(parameter, "parameter"), List.of(), Set.of(parameter), List.of());
    }

    /**
     * Sends parts of the credential as parameters of their names.
     *
     * @param parts names of parts; a credential must have all of them
     * @return a signature that does
     */
    public ParameterSignature sending(String... parts) {
        return new ParameterSignature(parameter, List.of(parts), excluded, secrets);
    }

    /**
     * Leaves parameters out of what is signed, beside the signature itself.
     *
     * @param parameters names of parameters
     * @return a signature that does
     */
    public ParameterSignature excluding(String... parameters) {
        Set<String> all =
                Stream.concat(Stream.of(parameters), Stream.of(parameter)).collect(Collectors.toSet());
        return new ParameterSignature(parameter, sent, Set.copyOf(all), secrets);
    }

    /**
     * Adds a secret, for credentials that lack a part of those before.
     *
     * @param parts the parts of the credential that make it: one is the secret itself, of several it is the digest of all
     *     in this order
     * @return a signature that has it
     */
    public ParameterSignature secret(String... parts) {
        List<List<String>> all = new ArrayList<>(secrets);
        all.add(List.of(parts));
        return new ParameterSignature(parameter, sent, excluded, List.copyOf(all));
    }

    /** {@return the parameter that holds the signature} */
    public String parameter() {
        return parameter;
    }

    /** The parts of the credential that are sent. */
    List<String> sent() {
        return sent;
    }

    /**
     * Computes the signature.
     *
     * @param parameters the parameters of a request, not encoded, in any order; those that are excluded do not count
     * @param credential what to sign with
     * @return the signature
     * @throws IllegalStateException if the credential has no secret to sign with
     */
    public String of(Collection<NameValue> parameters, Credential credential) {
        String pairs = parameters.stream()
                .filter(pair -> !excluded.contains(pair.name()))
                .sorted(Comparator.comparing(NameValue::name))
                .map(pair -> pair.name() + "=" + pair.value())
                .collect(Collectors.joining());
        return md5Of(pairs + secretOf(credential));
    }

    private String secretOf(Credential credential) {
        List<String> parts = secrets.stream()
                .filter(all -> all.stream().allMatch(credential::has))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the credential has nothing to sign with: needed is "
                        + secrets.stream().map(all -> String.join(" and ", all)).collect(Collectors.joining(", or "))));
        if (parts.size() == 1) {
            return credential.part(parts.get(0));
        }
        return md5Of(parts.stream().map(credential::part).collect(Collectors.joining()));
    }

    private static String md5Of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no MD5", e);
        }
    }
}
