package dev.bindery.vk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommunityClientsTest {
    @RegisterExtension
    static final TestServerExtension server = TestServerExtension.speaking("vk");

    private static VkClient.Setup setup() {
        return VkClient.at(server.uri()).rateLimits(RateLimits.separate());
    }

    private static @Nullable String caller() {
        return server.journal().last("users.get").header("Authorization");
    }

    @Test
    void callsInTheNameOfTheCommunityThatIsChosen() {
        byte[] answer =
                "{\"access_token_8\":\"token-8\",\"access_token_7\":\"token-7\"}".getBytes(StandardCharsets.UTF_8);
        CommunityTokens tokens = CommunityTokens.of((JsonObject) JsonValue.parse(answer), Instant.EPOCH);

        try (CommunityClients communities = CommunityClients.of(setup(), tokens)) {
            communities.of(8).users().get();
            assertThat(caller()).isEqualTo("Bearer token-8");
            communities.of(7).users().get();
            assertThat(caller()).isEqualTo("Bearer token-7");
        }
    }

    @Test
    void saysWhichCommunitiesThereAre() {
        try (CommunityClients communities = CommunityClients.of(
                setup(), Map.of(8L, CredentialProvider.of("marked-8"), 7L, CredentialProvider.of("marked-7")))) {
            assertThat(communities.byGroup()).containsOnlyKeys(7L, 8L);
            assertThat(communities).hasToString("clients of the communities [7, 8]");
            assertThatThrownBy(() -> communities.of(9)).hasMessageContaining("of the community 9, only of [7, 8]");
        }
    }
}
