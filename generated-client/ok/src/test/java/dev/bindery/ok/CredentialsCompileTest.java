package dev.bindery.ok;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.contract.Snippet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session does not allow, a program cannot be compiled with. */
class CredentialsCompileTest {

    @TempDir
    private Path classes;

    private String errors(String view, String statement) {
        return new Snippet(OkClient.class, "OkClient." + view, statement).errors(classes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client.events().get();                             | method events()",
                "client.users().getLoggedInUser();                  | method getLoggedInUser()",
                "client.photos().editAlbum(a -> a.aid(\"1\"));      | method editAlbum(",
                "client.async().users().getLoggedInUser();          | method getLoggedInUser()",
            })
    void aCallThatNeedsASessionCompilesOnlyWithOne(String statement, String missing) {
        assertThat(errors("Session", statement)).isEmpty();
        assertThat(errors("Application", statement)).contains("cannot find symbol", missing);
        assertThat(errors("Anonymous", statement)).contains("cannot find symbol");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client.notifications().sendSimple(n -> n.uid(\"1\").text(\"hi\"));         | method notifications()",
                "client.users().updateMasks(m -> {});                                       | method updateMasks(",
                "client.async().notifications().sendSimple(n -> n.uid(\"1\").text(\"hi\")); | method notifications()",
            })
    void aCallThatIsProhibitedInASessionCompilesOnlyForTheApplication(String statement, String missing) {
        assertThat(errors("Application", statement)).isEmpty();
        assertThat(errors("Session", statement)).contains("cannot find symbol", missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client.friends().get();",
                "client.group().getCounters(c -> c.groupId(\"1\").counterTypes(\"MEMBERS\"));",
                "client.async().users().isAppUser().join();",
            })
    void aCallForWhichASessionIsOptionalCompilesWithAndWithoutOne(String statement) {
        assertThat(errors("Session", statement)).isEmpty();
        assertThat(errors("Application", statement)).isEmpty();
    }

    @Test
    void theCredentialThatIsGivenChoosesTheView() {
        assertThat(errors("Setup", "OkClient.Session c = client.clientSession(\"key\", \"token\", \"secret\");"))
                .isEmpty();
        assertThat(errors("Setup", "OkClient.Session c = client.serverSession(\"key\", \"token\", \"secret\");"))
                .isEmpty();
        assertThat(errors("Setup", "OkClient.Application c = client.application(\"key\", \"secret\");"))
                .isEmpty();
        assertThat(errors("Setup", "OkClient.Session c = client.application(\"key\", \"secret\");"))
                .contains("incompatible types");
        assertThat(errors("Setup", "OkClient.Session c = client.clientSession(\"key\", \"token\");"))
                .contains("cannot be applied");
    }
}
