package dev.bindery.ok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.ok.model.User;
import dev.bindery.ok.photos.PhotosGetAlbumsRequest;
import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @RegisterExtension
    static final TestServerExtension ok = TestServerExtension.speaking("ok");

    private final OkClient.Session client = setup().clientSession("key", "marked-token", "marked-secret");

    private static OkClient.Setup setup() {
        return OkClient.at(ok.uri()).retry(RetryPolicy.none());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void mayBeAnObject() {
        ok.on("users.getCurrentUser").result("{\"uid\":\"7\",\"first_name\":\"Анна\"}");

        User user = client.users().getCurrentUser();

        assertThat(user.uid()).isEqualTo("7");
        assertThat(user.firstName()).isEqualTo("Анна");
    }

    @Test
    void mayBeABareList() {
        ok.on("friends.get").result("[\"7\",\"8\"]");

        assertThat(client.friends().get()).containsExactly("7", "8");
    }

    @Test
    void mayBeABareText() {
        ok.on("users.getLoggedInUser").result("\"561104947330\"");

        assertThat(client.users().getLoggedInUser()).isEqualTo("561104947330");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mayBeABareBoolean(boolean answer) {
        ok.on("users.isAppUser").result(Boolean.toString(answer));

        assertThat(client.users().isAppUser()).isEqualTo(answer);
    }

    @Test
    void mayBeNullInPlaceOfAList() {
        ok.on("friends.get").result("null");

        assertThat(client.friends().get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"\"", "true", "{}"})
    void ofAnyFormIsAnErrorWhereTheHeaderSaysSo(String body) {
        ok.on("friends.get").reply(Reply.json(200, body).withHeader("Invocation-Error", "300"));

        assertThatThrownBy(() -> client.friends().get())
                .isInstanceOfSatisfying(
                        OkException.NotFound.class, e -> assertThat(e.code()).isEqualTo("300"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 401, 500})
    void withAnErrorInTheBodyIsOneWhateverTheStatus(int status) {
        ok.on("friends.get")
                .reply(Reply.json(
                        status, "{\"error_code\":455,\"error_msg\":\"FRIEND_RESTRICTION : no\",\"error_data\":null}"));

        assertThatThrownBy(() -> client.friends().get()).isInstanceOfSatisfying(OkException.AccessDenied.class, e -> {
            assertThat(e.status()).isEqualTo(status);
            assertThat(e.apiMessage()).isEqualTo("FRIEND_RESTRICTION : no");
            assertThat(e.toString()).doesNotContain("marked");
        });
    }

    @Test
    void thatASessionHasRunOutIsToldToTheProvider() {
        List<Credential> refused = new ArrayList<>();
        Credential old =
                Credential.of(Map.of("application_key", "key", "access_token", "old", "session_secret_key", "secret"));
        CredentialProvider provider = new CredentialProvider() {
            @Override
            public CompletionStage<Credential> credential() {
                return CompletableFuture.completedFuture(old);
            }

            @Override
            public void invalidate(Credential credential) {
                refused.add(credential);
            }
        };
        ok.on("friends.get").error("102", "PARAM_SESSION_EXPIRED : Session expired");
        try (OkClient.Session session = setup().session(provider)) {
            assertThatThrownBy(() -> session.friends().get()).isInstanceOf(OkException.InvalidSession.class);
        }
        assertThat(refused).containsExactly(old);
    }

    @Test
    void toACallThatIsSignedWithAnotherSecretIsAnError() {
        ok.server().acceptSigned("another-secret");

        assertThatThrownBy(() -> client.users().getLoggedInUser())
                .isInstanceOfSatisfying(
                        OkException.InvalidSignature.class,
                        e -> assertThat(e.toString()).doesNotContain("marked"));
    }

    @Test
    void ofAMethodThatIsCalledByItsNameIsJson() {
        ok.server().acceptSigned("marked-secret");

        assertThat(client.call("users.isAppUser", Map.of("uid", "Нина & Co")).asBoolean())
                .isTrue();

        ReceivedRequest sent = ok.journal().last("users.isAppUser");
        assertThat(sent.path()).isEqualTo("/fb.do");
        assertThat(sent.parameter("method")).isEqualTo("users.isAppUser");
        assertThat(sent.parameter("uid")).isEqualTo("Нина & Co");
        assertThatThrownBy(() -> client.call("users.isNoMethod", Map.of()))
                .isInstanceOfSatisfying(
                        OkException.class, e -> assertThat(e.code()).isEqualTo("3"));
    }

    @Test
    void inPagesMayHaveTheirListDeepInside() {
        ok.on("mediatopic.getPollAnswerVoters")
                .reply(Reply.json(
                        200, "{\"entities\":{\"users\":[{\"userId\":\"1\"}]},\"anchor\":\"a\",\"has_more\":true}"))
                .reply(Reply.json(200, "{\"anchor\":\"b\",\"has_more\":false}"));

        assertThat(client.mediatopic()
                        .getPollAnswerVotersAll(v -> v.topicId("1").answerIdx(0)))
                .extracting(voter -> voter.userId())
                .containsExactly("1");
    }

    @Test
    void inPagesFollowEachOtherByTheirAnchors() {
        ok.on("photos.getAlbums")
                .reply(Reply.json(200, "{\"albums\":[{\"aid\":\"1\"}],\"pagingAnchor\":\"next=\",\"hasMore\":true}"))
                .reply(Reply.json(200, "{\"albums\":[{\"aid\":\"2\"}],\"pagingAnchor\":\"end\",\"hasMore\":false}"));

        assertThat(client.photos().getAlbumsAll(PhotosGetAlbumsRequest.builder().build()))
                .extracting(album -> album.aid())
                .containsExactly("1", "2");
        assertThat(ok.journal().requests("photos.getAlbums"))
                .extracting((ReceivedRequest sent) -> sent.parameter("pagingAnchor"))
                .containsExactly(null, "next=");
    }
}
