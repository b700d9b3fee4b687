package dev.bindery.openvk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.model.LikeTarget;
import dev.bindery.openvk.model.User;
import dev.bindery.testkit.TestServerExtension;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One method of the platform, several of the client: each sends what makes the answer its own. */
class VariantsTest {

    @RegisterExtension
    static final TestServerExtension openvk = TestServerExtension.speaking("openvk");

    @AutoClose
    private final OpenVkClient.Token client = OpenVkClient.at(openvk.uri()).token("any-token");

    @Test
    void thePlainCallDoesNotSendTheParameterAtAll() {
        assertThat(client.likes()
                        .getList(l -> l.type(LikeTarget.POST).ownerId(12).itemId(4))
                        .items())
                .containsExactly(12L, 31L);
        assertThat(openvk.journal().last("likes.getList").parameter("extended")).isNull();
    }

    @Test
    void theExtendedCallSendsItAndGivesObjects() {
        openvk.on("likes.getList").result("{\"count\":1,\"items\":[{\"id\":12,\"first_name\":\"Nora\"}]}");
        assertThat(client.likes()
                        .getListExtended(
                                l -> l.type(LikeTarget.POST).ownerId(12).itemId(4))
                        .items())
                .extracting(User::firstName)
                .containsExactly("Nora");
        assertThat(openvk.journal().last("likes.getList").parameter("extended")).isEqualTo("1");
    }

    @Test
    void oneThatTurnsOnTwoParameters() {
        openvk.on("newsfeed.getBanned").result("{\"count\":0,\"items\":[]}");
        client.newsfeed().getBannedMerged();
        assertThat(openvk.journal().last("newsfeed.getBanned").parameter("extended"))
                .isEqualTo("1");
        assertThat(openvk.journal().last("newsfeed.getBanned").parameter("merge"))
                .isEqualTo("1");
    }

    @Test
    void oneThatAsksForAnotherMediaType() {
        client.newsfeed().getGlobalRss();
        assertThat(openvk.journal().last("newsfeed.getGlobal").parameter("rss")).isEqualTo("1");
        assertThat(openvk.journal().last("newsfeed.getGlobal").header("Accept")).isEqualTo("application/rss+xml");
    }
}
