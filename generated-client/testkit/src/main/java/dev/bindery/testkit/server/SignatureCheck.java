package dev.bindery.testkit.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.Specification;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Computes the signatures of {@code x-bindery-signature} once more, from what the server read. As long as it was told no
 * secret, any signature will do. Safe for use by several threads.
 */
public final class SignatureCheck {

    private final Specification spec;
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    /**
     * Judges by the security schemes of a specification.
     *
     * @param spec the specification
     */
    public SignatureCheck(Specification spec) {
        this.spec = spec;
    }

    /**
     * Accepts signatures made with this secret, and from now on none made with another.
     *
     * @param parts what the secret is made of: one is the secret itself, of several it is the digest of all
     */
    public void accept(String... parts) {
        secrets.add(parts.length == 1 ? parts[0] : md5(String.join("", parts)));
    }

    /** Accepts signatures made with any secret again. */
    public void acceptAny() {
        secrets.clear();
    }

    /**
     * Judges the signature of a request.
     *
     * @param operation the operation that it means
     * @param request the request
     * @return what is wrong with its signature, or empty
     */
    public Optional<Violation> violation(SpecOperation operation, ReceivedRequest request) {
        return operation.security().stream()
                .filter(ids -> ids.stream().allMatch(id -> carries(request, spec.securityScheme(id))))
                .findFirst()
                .flatMap(ids -> ids.stream()
                        .map(id -> spec.securityScheme(id).path("x-bindery-signature"))
                        .filter(JsonNode::isObject)
                        .map(signature -> problem(operation, request, signature))
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(problem -> new Violation(Violation.Kind.WRONG_SIGNATURE, problem));
    }

    /** Schemes that sign are keys among the parameters; whether other credentials are there is not asked here. */
    private static boolean carries(ReceivedRequest request, JsonNode scheme) {
        return !scheme.has("x-bindery-signature")
                || request.parameter(scheme.path("name").asText()) != null;
    }

    private Optional<String> problem(SpecOperation operation, ReceivedRequest request, JsonNode signature) {
        String parameter = signature.path("parameter").asText();
        @Nullable String given = request.parameter(parameter);
        if (!operation.extension("x-bindery-signed").asBoolean(true)) {
            return given == null
                    ? Optional.empty()
                    : Optional.of(operation + " is not signed, but there is a parameter '" + parameter + "'.");
        }
        if (given == null || given.isEmpty()) {
            return Optional.of("The parameter '" + parameter + "', which signs " + operation + ", is missing.");
        }
        String text = signed(request, signature);
        return secrets.isEmpty()
                        || secrets.stream()
                                .anyMatch(secret -> md5(text + secret).equals(given))
                ? Optional.empty()
                : Optional.of("The signature '" + parameter + "' is not that of: " + text);
    }

    private static String signed(ReceivedRequest request, JsonNode signature) {
        TreeMap<String, String> pairs = new TreeMap<>();
        Stream.of(request.query(), request.form())
                .flatMap(Collection::stream)
                .forEach(pair -> pairs.merge(pair.name(), named(pair), String::concat));
        pairs.remove(signature.path("parameter").asText());
        signature.path("excludes").forEach(name -> pairs.remove(name.asText()));
        return String.join("", List.copyOf(pairs.values()));
    }

    private static String named(NameValue pair) {
        return pair.name() + "=" + pair.value();
    }

    private static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return "%032x".formatted(new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no MD5", e);
        }
    }
}
