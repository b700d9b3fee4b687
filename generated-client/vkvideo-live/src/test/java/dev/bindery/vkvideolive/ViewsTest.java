package dev.bindery.vkvideolive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.contract.Snippet;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a credential may not call, a program that has it cannot be compiled with. */
class ViewsTest {

    @TempDir
    private Path classes;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client.chat().sendMessage(m -> m.streamId(\"s\"));                | method sendMessage(",
                "client.chat().getSettings(s -> s.channelUrl(\"nora\"));           | method getSettings(",
                "client.channel().getCredentials(c -> c.channelUrl(\"nora\"));     | method getCredentials(",
                "client.websocket().getSubscriptionTokens(t -> t.channels(\"c\")); | method getSubscriptionTokens(",
                "client.channelPoints();                                           | method channelPoints()",
                "client.channelRoles();                                            | method channelRoles()",
                "client.currentUser();                                             | method currentUser()",
                "client.async().currentUser();                                     | method currentUser()",
            })
    void whatOnlyAUserMayCompilesForNoApplication(String statement, String missing) {
        assertThat(errors("User", statement)).isEmpty();
        assertThat(errors("Application", statement)).contains("cannot find symbol", missing);
        assertThat(errors("ClientSecret", statement)).contains("cannot find symbol", missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client.channel().get(c -> c.channelUrl(\"nora\"));",
                "client.chat().getMessages(m -> m.channelUrl(\"nora\").limit(1));",
                "client.catalog().getOnlineChannels(c -> c.limit(1));",
                "client.async().websocket().getToken().join();",
            })
    void whatAnApplicationMayCompilesForEveryCredential(String statement) {
        assertThat(Stream.of("User", "Application", "ClientSecret").map(view -> errors(view, statement)))
                .containsOnly("");
    }

    @Test
    void aSecretIsNoToken() {
        assertThat(errors("Application", "client.token().get();")).isEmpty();
        assertThat(errors("ClientSecret", "client.token().get();")).contains("method token()");
    }

    @Test
    void tokensAreGivenOutForTheSecretAlone() {
        assertThat(errors("ClientSecret", "client.oauth().getApplicationToken();"))
                .isEmpty();
        assertThat(errors("Application", "client.oauth();")).contains("method oauth()");
        assertThat(errors("User", "client.oauth();")).contains("method oauth()");
    }

    @Test
    void aSecretMakesNoClientOfAUserAndATokenNoClientOfASecret() {
        assertThat(errors("Setup", "client.user(\"app\", \"not-a-secret\");")).contains("no suitable method");
        assertThat(errors("Setup", "client.clientSecret(\"token\");")).isNotEmpty();
        assertThat(errors("Setup", "VkVideoLiveClient.User c = client.clientSecret(\"app\", \"not-a-secret\");"))
                .contains("incompatible types");
        assertThat(errors("Setup", "VkVideoLiveClient.User c = client.application(\"token\");"))
                .contains("incompatible types");
    }

    /** {@return what the compiler says against a program that has a client of this view, empty if nothing} */
    private String errors(String view, String statement) {
        return new Snippet(VkVideoLiveClient.class, "VkVideoLiveClient." + view, statement).errors(classes);
    }
}
