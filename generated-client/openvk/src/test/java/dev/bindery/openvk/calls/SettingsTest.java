package dev.bindery.openvk.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.TestServerExtension;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @RegisterExtension
    static final TestServerExtension openvk = TestServerExtension.speaking("openvk");

    private static ReceivedRequest sentBy(OpenVkClient.Anonymous made) {
        try (OpenVkClient.Anonymous client = made) {
            client.users().get(u -> u.userIds(1L));
        }
        return openvk.journal().last("users.get");
    }

    @Test
    void everyCallSaysTheVersion() {
        ReceivedRequest sent = sentBy(OpenVkClient.at(openvk.uri()).anonymous());
        assertThat(sent.query()).extracting(p -> p.name() + "=" + p.value()).containsExactly("v=5.131");
    }

    @Test
    void anotherVersionCanBeAskedFor() {
        ReceivedRequest sent =
                sentBy(OpenVkClient.at(openvk.uri()).version("5.199").anonymous());
        assertThat(sent.parameter("v")).isEqualTo("5.199");
    }

    @Test
    void theTokenTravelsInTheHeaderAlone() {
        ReceivedRequest sent = sentBy(OpenVkClient.at(openvk.uri()).token("some-token"));
        assertThat(sent.header("Authorization")).isEqualTo("Bearer some-token");
        assertThat(sent.query().toString() + sent.form()).doesNotContain("some-token");
        assertThat(sentBy(OpenVkClient.at(openvk.uri()).anonymous()).header("Authorization"))
                .isNull();
    }

    @Test
    void headersCanBeAdded() {
        ReceivedRequest sent = sentBy(
                OpenVkClient.at(openvk.uri()).header("User-Agent", "Gardener/1").anonymous());
        assertThat(sent.header("User-Agent")).isEqualTo("Gardener/1");
    }

    @Test
    void aSetupThatChangesLaterDoesNotReachAClientThatItMade() {
        OpenVkClient.Setup setup = OpenVkClient.at(openvk.uri()).version("1");
        OpenVkClient.Anonymous client = setup.anonymous();
        setup.version("2").header("X-Later", "1");
        ReceivedRequest sent = sentBy(client);
        assertThat(sent.parameter("v")).isEqualTo("1");
        assertThat(sent.header("X-Later")).isNull();
    }

    @Test
    void aServerMayStandBelowAPath() {
        sentBy(OpenVkClient.at(URI.create(openvk.uri() + "/")).anonymous());
        assertThatThrownBy(() ->
                        sentBy(OpenVkClient.at(openvk.uri().resolve("/api")).anonymous()))
                .hasMessageContaining("/api/method/users.get");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ovk.example", "/method", "ftp://ovk.example", "https://ovk.example?a=b"})
    void whatIsNoAddressOfAServerIsRefused(String address) {
        assertThatThrownBy(() -> OpenVkClient.at(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address");
    }
}
