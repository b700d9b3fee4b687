package dev.bindery.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    private static final SecurityRequirement NONE = SecurityRequirement.none();
    private static final SecurityRequirement A = SecurityRequirement.of(SchemeUse.of("a"));
    private static final SecurityRequirement B = SecurityRequirement.of(SchemeUse.of("b", "read", "write"));
    private static final SecurityRequirement BOTH = SecurityRequirement.of(SchemeUse.of("a"), SchemeUse.of("b"));

    private static Credentials having(String... schemes) {
        List<AuthScheme> all = List.of(AuthSchemes.bearer("a"), AuthSchemes.bearer("b"));
        Map<String, CredentialProvider> providers = new LinkedHashMap<>();
        for (String scheme : schemes) {
            providers.put(scheme, CredentialProvider.of("secret of " + scheme));
        }
        return new Credentials(all, providers);
    }

    private static String chosen(Credentials credentials, SecurityRequirement... alternatives) {
        return credentials
                .choose(List.of(alternatives))
                .map(grants -> grants.stream().map(grant -> grant.scheme().id()).toList())
                .map(Object::toString)
                .orElse("no way");
    }

    @Test
    void usesTheFirstAlternativeThatTheClientCanFulfil() {
        assertThat(chosen(having("a", "b"), B, A)).isEqualTo("[b]");
        assertThat(chosen(having("a"), B, A)).isEqualTo("[a]");
        assertThat(chosen(having("a"), BOTH, A)).isEqualTo("[a]");
        assertThat(chosen(having("a", "b"), BOTH, A)).isEqualTo("[a, b]");
    }

    @Test
    void callsAnonymouslyOnlyWithoutAFittingCredential() {
        assertThat(chosen(having("a"), NONE, A)).isEqualTo("[a]");
        assertThat(chosen(having("b"), NONE, A)).isEqualTo("[]");
        assertThat(chosen(having(), A, NONE)).isEqualTo("[]");
    }

    @Test
    void sendsNothingWhereNothingIsAskedFor() {
        assertThat(chosen(having("a"))).isEqualTo("[]");
    }

    @Test
    void knowsThatNoAlternativeIsLeft() {
        assertThat(chosen(having("a"), B, BOTH)).isEqualTo("no way");
    }

    @Test
    void offersEverySchemeItHasAndTheAnonymousCall() {
        assertThat(having("b", "a").offered()).containsExactly(A, SecurityRequirement.of(SchemeUse.of("b")), NONE);
    }

    @Test
    void refusesACredentialOfAnUnknownScheme() {
        assertThatThrownBy(() -> having("c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no security scheme is named \"c\"; there are [a, b]");
    }

    @Test
    void printsNoSecret() {
        assertThat(having("a")).hasToString("[a]");
        assertThat(Credential.of("marked-secret")).hasToString("***");
        assertThat(BOTH).hasToString("a and b");
        assertThat(NONE).hasToString("none");
    }

    @Test
    void aCredentialKnowsItsParts() {
        Credential login = Credential.of("me", "secret");
        Credential session = Credential.of(Map.of("key", "k", "token", "t"));

        assertThat(login.user()).isEqualTo("me");
        assertThat(login.secret()).isEqualTo("secret");
        assertThat(login.secrets()).containsExactly("secret");
        assertThat(session.part("token")).isEqualTo("t");
        assertThat(session.secrets()).containsExactlyInAnyOrder("k", "t");
        assertThat(login)
                .isEqualTo(Credential.of("me", "secret"))
                .hasSameHashCodeAs(Credential.of("me", "secret"))
                .isNotEqualTo(Credential.of("secret"));
        assertThatThrownBy(session::secret)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no part \"secret\"")
                .satisfies(e -> assertThat(e.getMessage()).contains("key", "token"));
    }

    @Test
    void refusesABlankCredential() {
        assertThatThrownBy(() -> Credential.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the credential's part \"secret\" is blank");
    }

    @Test
    void aFixedProviderCannotBeSpoiledByACancelledWaiter() {
        CredentialProvider provider = CredentialProvider.of("t");
        provider.credential().toCompletableFuture().obtrudeException(new IllegalStateException());

        assertThat(provider.credential().toCompletableFuture().join()).isEqualTo(Credential.of("t"));
    }
}
