package dev.bindery.openvk.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.gifts.GiftsGetResponse;
import dev.bindery.openvk.groups.GroupsSearchResponse;
import dev.bindery.openvk.model.Attachment;
import dev.bindery.openvk.model.CountOrGroup;
import dev.bindery.openvk.model.Deactivation;
import dev.bindery.openvk.model.LastSeen;
import dev.bindery.openvk.model.Post;
import dev.bindery.openvk.model.PostType;
import dev.bindery.openvk.model.PostsByNumber;
import dev.bindery.openvk.model.Sex;
import dev.bindery.openvk.model.User;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.json.MissingFieldException;
import dev.bindery.testkit.TestServerExtension;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TypedResultsTest {

    @RegisterExtension
    static final TestServerExtension openvk = TestServerExtension.speaking("openvk");

    @AutoClose
    private final OpenVkClient.Token client = OpenVkClient.at(openvk.uri()).token("any-token");

    @Test
    void aListOfObjects() {
        List<User> users = client.users().get(u -> u.userIds(12L, 4001L));
        assertThat(users).hasSize(2);
        User nora = users.get(0);
        assertThat(nora.id()).isEqualTo(12);
        assertThat(nora.firstName()).isEqualTo("Nora");
        assertThat(nora.sex()).isEqualTo(Sex.FEMALE);
        assertThat(nora.online()).isTrue();
        assertThat(nora.isClosed()).isFalse();
        assertThat(nora.lastSeen()).extracting(LastSeen::time).isEqualTo(Instant.ofEpochSecond(1735722000));
        assertThat(nora.deactivated()).isNull();
        assertThat(users.get(1).deactivated()).isEqualTo(Deactivation.DELETED);
    }

    @Test
    void anObjectWithAPageOfOthers() {
        Post post = client.wall().get(w -> w.ownerId(12)).items().get(0);
        assertThat(post.text()).isEqualTo("First snow");
        assertThat(post.postType()).isEqualTo(PostType.POST);
        assertThat(post.attachments())
                .first()
                .isInstanceOfSatisfying(
                        Attachment.Photo.class,
                        photo -> assertThat(photo.value().photo().id()).isEqualTo(7));
    }

    @Test
    void aScalar() {
        assertThat(client.utils().getServerTime()).isEqualTo(Instant.ofEpochSecond(1735732800));
        assertThat(client.messages().send(m -> m.userId(7L).message("hi"))).isEqualTo(42);
        assertThat(client.wall().pin(w -> w.ownerId(12).postId(4))).isTrue();
        assertThat(client.ovk().version()).isEqualTo("Altair Preview (0000000-nightly)");
    }

    @Test
    void textThatIsNoJson() {
        assertThat(client.wall().getRss(w -> w.ownerId(12))).startsWith("<?xml");
    }

    @Test
    void aBitThatIsZero() {
        openvk.on("wall.pin").result("0");
        assertThat(client.wall().pin(w -> w.ownerId(12).postId(4))).isFalse();
    }

    @Test
    void aListThatCameAsAnObjectKeyedByIndex() {
        openvk.on("users.get").result("{\"1\":{\"id\":7},\"2\":{\"id\":8}}");
        assertThat(client.users().get(u -> u.userIds(0L, 7L, 8L)))
                .extracting(User::id)
                .containsExactly(7L, 8L);
    }

    @Test
    void oneOfTwoShapes() {
        assertThat(client.wall().getById(w -> w.posts("12_4"))).isInstanceOf(PostsByNumber.PostList.class);
        openvk.on("wall.getById").result("{\"items\":[],\"profiles\":[],\"groups\":[]}");
        assertThat(client.wall().getById(w -> w.posts("12_4"))).isInstanceOf(PostsByNumber.FoundPosts.class);
        assertThat(client.gifts().get(g -> g.userId(12L))).isInstanceOf(GiftsGetResponse.ReceivedGiftList.class);
        openvk.on("gifts.get").result("[0]");
        assertThat(client.gifts().get(g -> g.userId(12L))).isInstanceOf(GiftsGetResponse.CountedGifts.class);
    }

    @Test
    void aListWhoseElementsAreOfTwoKinds() {
        openvk.on("groups.search").result("[1,{\"id\":3,\"name\":\"Bookbinders\"}]");
        assertThat(client.groups().search(g -> g.q("book")))
                .isInstanceOfSatisfying(
                        GroupsSearchResponse.CountedGroups.class,
                        found -> assertThat(found.value())
                                .hasSize(2)
                                .first()
                                .isEqualTo(new CountOrGroup.WholeNumber(1)));
    }

    @Test
    void aShapeThatNobodyDescribed() {
        openvk.on("wall.getById").result("\"soon\"");
        assertThat(client.wall().getById(w -> w.posts("12_4")))
                .isEqualTo(new PostsByNumber.Unknown(JsonValue.of("soon")));
    }

    @Test
    void anAttachmentOfAKindThatIsNotKnown() {
        openvk.on("wall.get")
                .result("{\"count\":1,\"items\":[{\"id\":1,\"attachments\":[{\"type\":\"hologram\",\"x\":1}]}]}");
        assertThat(client.wall().get(w -> w.ownerId(12)).items().get(0).attachments())
                .containsExactly(new Attachment.Unknown(JsonValue.parse("{\"type\":\"hologram\",\"x\":1}")));
    }

    @Test
    void aValueOfAnEnumThatIsNotKnown() {
        openvk.on("users.get").result("[{\"id\":1,\"sex\":7,\"deactivated\":\"frozen\"}]");
        User user = client.users().get(u -> u.userIds(1L)).get(0);
        assertThat(user.sex()).isEqualTo(Sex.of(7)).extracting(Sex::known).isEqualTo(Sex.Known.UNRECOGNIZED);
        assertThat(user.deactivated()).hasToString("frozen").isEqualTo(Deactivation.of("frozen"));
    }

    @Test
    void fieldsThatAreNotKnownAreKept() {
        openvk.on("users.get")
                .result("[{\"id\":1,\"first_name\":\"N\",\"last_name\":\"S\",\"shoe_size\":{\"eu\":44}}]");
        User user = client.users().get(u -> u.userIds(1L)).get(0);
        assertThat(user.additionalProperties()).containsEntry("shoe_size", JsonValue.parse("{\"eu\":44}"));
        assertThat(User.codec().encode(user)).contains("\"shoe_size\":{\"eu\":44}");
        assertThat(user.toBuilder().firstName("Nora").build().additionalProperties())
                .containsKey("shoe_size");
    }

    @Test
    void aRequiredFieldThatIsNotThereFailsWhereItIsReadAndNowhereElse() {
        openvk.on("users.get").result("[{\"first_name\":\"Nora\"}]");
        User user = client.users().get(u -> u.userIds(1L)).get(0);
        assertThat(user.firstName()).isEqualTo("Nora");
        assertThatThrownBy(user::id).isInstanceOf(MissingFieldException.class).hasMessageContaining("User.id");
    }
}
