package dev.bindery.openvk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.contract.Snippet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a credential may not call, a program that has it cannot be compiled with. */
class CredentialsCompileTest {

    private static final String ANONYMOUS = "OpenVkClient.Anonymous";
    private static final String TOKEN = "OpenVkClient.Token";

    @TempDir
    private Path classes;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client.wall().post(p -> p.message(\"hi\"));                  | method post(          | WallAnonymousApi",
                "client.users().getFollowers(f -> f.userId(1));              | method getFollowers(  | UsersAnonymousApi",
                "client.friends().get(f -> f.userId(1));                      | method friends()      | OpenVkClient.Anonymous",
                "client.async().wall().post(p -> p.message(\"hi\"));          | method post(          | WallAnonymousAsyncApi",
                "client.async().newsfeed();                                   | method newsfeed()     | AnonymousAsync",
            })
    void aCallThatNeedsATokenCompilesOnlyWithOne(String statement, String missing, String whereItIsMissing) {
        assertThat(new Snippet(OpenVkClient.class, ANONYMOUS, statement).errors(classes))
                .contains("cannot find symbol", missing, whereItIsMissing);
        assertThat(new Snippet(OpenVkClient.class, TOKEN, statement).errors(classes))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client.users().get(u -> u.userIds(1L));",
                "client.wall().getByIdExtended(w -> w.posts(\"1_2\"));",
                "client.auth().token(t -> t.username(\"u\").password(\"p\"));",
                "client.async().utils().getServerTime().join();",
                "client.call(\"users.get\", java.util.Map.of(\"user_ids\", 1));",
            })
    void aCallThatNeedsNoTokenCompilesWithAndWithoutOne(String statement) {
        assertThat(new Snippet(OpenVkClient.class, ANONYMOUS, statement).errors(classes))
                .isEmpty();
        assertThat(new Snippet(OpenVkClient.class, TOKEN, statement).errors(classes))
                .isEmpty();
    }

    @Test
    void anAnonymousClientCannotBePassedOnAsOneWithAToken() {
        assertThat(new Snippet(OpenVkClient.class, "OpenVkClient.Setup", TOKEN + " c = client.anonymous();")
                        .errors(classes))
                .contains("incompatible types");
        assertThat(new Snippet(OpenVkClient.class, "OpenVkClient.Setup", ANONYMOUS + " c = client.token(\"t\");")
                        .errors(classes))
                .isEmpty();
    }

    @Test
    void aClientWithoutAnAddressCannotBeMade() {
        assertThat(new Snippet(OpenVkClient.class, "Object", "OpenVkClient.create();").errors(classes))
                .contains("method create()");
        assertThat(new Snippet(OpenVkClient.class, "Object", "new OpenVkClient();").errors(classes))
                .contains("private access");
    }
}
