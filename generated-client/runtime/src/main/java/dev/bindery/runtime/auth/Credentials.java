package dev.bindery.runtime.auth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client can prove: its schemes, and a provider for those that it has credentials for. Immutable. */
public final class Credentials {
    private final Map<String, Grant> grants;

    /**
     * A scheme with its credentials.
     *
     * @param scheme how the credential gets into a request
     * @param provider where it comes from
     */
    public record Grant(AuthScheme scheme, CredentialProvider provider) {}

    /**
     * Puts schemes and providers together.
     *
     * @param schemes the schemes of the API
     * @param providers providers by the name of their scheme
     * @throws IllegalArgumentException if a provider stands under a name that no scheme has
     */
    public Credentials(List<AuthScheme> schemes, Map<String, CredentialProvider> providers) {
        Map<String, AuthScheme> byId = schemes.stream().collect(Collectors.toMap(AuthScheme::id, scheme -> scheme));
        Map<String, Grant> all = new LinkedHashMap<>();
        providers.forEach((id, provider) -> {
            AuthScheme scheme = byId.get(id);
            if (scheme == null) {
                throw new IllegalArgumentException(
                        "no security scheme is named \"" + id + "\"; there are " + byId.keySet());
            }
            all.put(id, new Grant(scheme, provider));
        });
        this.grants = Map.copyOf(all);
    }

    /**
     * Chooses among alternatives: the first that asks for something and is fulfilled; else the anonymous call, where it is
     * one of them or where there are none.
     *
     * @param alternatives the requirements of an operation
     * @return what to put into the request, possibly nothing; empty if no alternative is fulfilled
     */
    public Optional<List<Grant>> choose(List<SecurityRequirement> alternatives) {
        Stream<SecurityRequirement> best =
                Stream.concat(alternatives.stream().filter(one -> !one.uses().isEmpty()), alternatives.stream());
        if (alternatives.isEmpty()) {
            return Optional.of(List.of());
        }
        return best.filter(this::fulfills).findFirst().map(this::grantsOf);
    }

    /** {@return every scheme that the client has credentials for: what a call of an unknown operation may use} */
    public List<SecurityRequirement> offered() {
        Stream<SecurityRequirement> schemes =
                grants.keySet().stream().sorted().map(id -> SecurityRequirement.of(SchemeUse.of(id)));
        return Stream.concat(schemes, Stream.of(SecurityRequirement.none())).toList();
    }

    private boolean fulfills(SecurityRequirement requirement) {
        return requirement.uses().stream().allMatch(use -> grants.containsKey(use.scheme()));
    }

    private List<Grant> grantsOf(SecurityRequirement requirement) {
        return requirement.uses().stream()
                .map(SchemeUse::scheme)
                .map(grants::get)
                .toList();
    }

    /** {@return the names of the schemes that there are credentials for} */
    @Override
    public String toString() {
        return grants.keySet().toString();
    }
}
