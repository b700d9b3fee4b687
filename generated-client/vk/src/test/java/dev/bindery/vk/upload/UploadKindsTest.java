package dev.bindery.vk.upload;

import static dev.bindery.vk.upload.UploadServers.NO_ENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.UploadedPart;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.docs.DocsSaveResponse;
import dev.bindery.vk.model.DocAttachmentType;
import dev.bindery.vk.model.VideoSaveResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class UploadKindsTest {

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    private final UploadServers servers = new UploadServers(vk);
    private final VkClient.User user = servers.setup().user("user-token");
    private final VkClient.Group group = servers.setup().group("group-token");

    @AfterEach
    void close() {
        user.close();
        group.close();
    }

    @Test
    void severalPhotosGoToAnAlbum(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.png"), new byte[7]);
        servers.tells("photos.getUploadServer", "/upload/photos/album", ",\"album_id\":12,\"user_id\":1");
        assertThat(PhotoUploads.toAlbum(p -> p.albumId(12L).groupId(5L).caption("Snow"), Upload.of(file), NO_ENDING)
                        .send(user))
                .isNotEmpty();
        assertThat(servers.last("photos.getUploadServer").parameter("group_id")).isEqualTo("5");
        assertThat(servers.last("photos.uploadToAlbum").files())
                .extracting(UploadedPart::name, UploadedPart::fileName, UploadedPart::size)
                .containsExactly(tuple("file1", "a.png", 7L), tuple("file2", "scan.jpg", 3L));
        assertThat(servers.last("photos.uploadToAlbum").header("Authorization")).isNull();
        assertThat(servers.last("photos.save").parameter("photos_list")).isEqualTo("[{\"photo\":\"0a1b2c3d\"}]");
        assertThat(servers.last("photos.save").parameter("caption")).isEqualTo("Snow");
        assertThat(servers.last("photos.save").parameter("album_id")).isEqualTo("12");
    }

    @Test
    void anAlbumTakesOneToFivePhotosAtOnce() {
        Upload[] six = new Upload[6];
        Arrays.fill(six, NO_ENDING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhotoUploads.toAlbum(p -> {}, six))
                .withMessage("6 photos for an album at once; 1 to 5 are right");
        assertThatIllegalArgumentException().isThrownBy(() -> PhotoUploads.toAlbum(p -> {}));
    }

    @Test
    void aPhotoGoesToAWall() {
        servers.tells("photos.getWallUploadServer", "/upload/photos/wall", ",\"album_id\":1,\"user_id\":1");
        assertThat(PhotoUploads.toWall(NO_ENDING, p -> p.groupId(5).caption("Snow"))
                        .send(user))
                .isNotEmpty();
        assertThat(servers.last("photos.getWallUploadServer").parameter("group_id"))
                .isEqualTo("5");
        assertThat(servers.file("photos.uploadToWall")).isEqualTo("photo scan.jpg 3");
        assertThat(servers.last("photos.saveWallPhoto").parameter("group_id")).isEqualTo("5");
        assertThat(servers.last("photos.saveWallPhoto").parameter("caption")).isEqualTo("Snow");
        assertThat(servers.last("photos.saveWallPhoto").parameter("server")).isEqualTo("626627");
        assertThat(servers.last("photos.saveWallPhoto").parameter("hash")).isEqualTo("0a1b2c3d");
    }

    @Test
    void aPhotoGoesToAMessage() {
        servers.tells("photos.getMessagesUploadServer", "/upload/photos/message", ",\"album_id\":1,\"user_id\":1");
        assertThat(PhotoUploads.toMessage(NO_ENDING, 2_000_000_001L).send(group))
                .isNotEmpty();
        assertThat(servers.last("photos.getMessagesUploadServer").parameter("peer_id"))
                .isEqualTo("2000000001");
        assertThat(servers.file("photos.uploadToMessage")).isEqualTo("photo scan.jpg 3");
        assertThat(servers.last("photos.saveMessagesPhoto").parameter("server")).isEqualTo("626627");
    }

    @Test
    void aPhotoBecomesTheMainOne() {
        servers.tells("photos.getOwnerPhotoUploadServer", "/upload/photos/owner");
        assertThat(PhotoUploads.ofOwner(NO_ENDING, o -> o.ownerId(-5))
                        .send(user)
                        .photoHash())
                .isNotEmpty();
        assertThat(servers.last("photos.getOwnerPhotoUploadServer").parameter("owner_id"))
                .isEqualTo("-5");
        assertThat(servers.file("photos.uploadOwnerPhoto")).isEqualTo("photo scan.jpg 3");
        assertThat(servers.last("photos.saveOwnerPhoto").parameter("server")).isEqualTo("626627");
    }

    @Test
    void aPhotoBecomesACover() {
        servers.tells("photos.getOwnerCoverPhotoUploadServer", "/upload/photos/cover");
        assertThat(PhotoUploads.cover(NO_ENDING, o -> o.groupId(5).cropX2(1590)).send(group))
                .isNotNull();
        assertThat(servers.last("photos.getOwnerCoverPhotoUploadServer").parameter("crop_x2"))
                .isEqualTo("1590");
        assertThat(servers.file("photos.uploadOwnerCover")).isEqualTo("photo scan.jpg 3");
        assertThat(servers.last("photos.saveOwnerCoverPhoto").parameter("hash")).isEqualTo("0a1b2c3d");
    }

    @Test
    void aPhotoBecomesThePictureOfAChat() {
        servers.tells("photos.getChatUploadServer", "/upload/photos/chat");
        assertThat(PhotoUploads.ofChat(NO_ENDING, o -> o.chatId(1)).send(group)).isNotNull();
        assertThat(servers.file("photos.uploadChatPhoto")).isEqualTo("file scan.jpg 3");
        assertThat(servers.last("messages.setChatPhoto").parameter("file")).isEqualTo("0a1b2c3d");
    }

    @Test
    void whatTheServerSaysOfAProductsPictureIsKeptWhole() {
        String answer = "{\"sha\": \"a1\", \"more\": [{\"x\": 1}]}";
        servers.tells("market.getProductPhotoUploadServer", "/upload/photos/market");
        vk.on("photos.uploadToMarket").reply(Reply.json(200, answer));
        assertThat(MarketUploads.ofProduct(NO_ENDING, 5).send(user).photoId()).isPositive();
        assertThat(servers.file("photos.uploadToMarket")).isEqualTo("file scan.jpg 3");
        assertThat(servers.last("market.saveProductPhoto").parameter("upload_response"))
                .isEqualTo(answer);
    }

    @Test
    void aPhotoBecomesThePictureOfACollection() {
        servers.tells("photos.getMarketAlbumUploadServer", "/upload/photos/marketAlbum");
        assertThat(MarketUploads.ofAlbum(NO_ENDING, 5).send(user)).isNotEmpty();
        assertThat(servers.file("photos.uploadToMarketAlbum")).isEqualTo("file scan.jpg 3");
        assertThat(servers.last("photos.saveMarketAlbumPhoto").parameter("group_id"))
                .isEqualTo("5");
    }

    @Test
    void aDocumentGoesToAListAWallOrAMessage() {
        Upload file = Upload.of("notes.txt", new byte[4]);
        servers.tells("docs.getUploadServer", "/upload/docs");
        servers.tells("docs.getWallUploadServer", "/upload/docs");
        servers.tells("docs.getMessagesUploadServer", "/upload/docs");
        DocsSaveResponse kept = DocumentUploads.toList(
                        file, w -> w.groupId(5), d -> d.title("Notes").tags("a,b"))
                .send(user);
        assertThat(kept.type()).isEqualTo(DocAttachmentType.DOC);
        assertThat(servers.last("docs.getUploadServer").parameter("group_id")).isEqualTo("5");
        assertThat(servers.file("docs.upload")).isEqualTo("file notes.txt 4");
        assertThat(servers.last("docs.save").parameter("title")).isEqualTo("Notes");
        assertThat(servers.last("docs.save").parameter("file")).isEqualTo("0a1b2c3d");
        assertThat(DocumentUploads.toWall(NO_ENDING, w -> w.groupId(6), d -> {}).send(group))
                .isNotNull();
        assertThat(servers.last("docs.getWallUploadServer").parameter("group_id"))
                .isEqualTo("6");
        assertThat(servers.file("docs.upload")).isEqualTo("file scan.bin 3");
        assertThat(DocumentUploads.toMessage(file, 7, d -> {}).send(group)).isNotNull();
        assertThat(servers.last("docs.getMessagesUploadServer").parameter("type"))
                .isEqualTo("doc");
    }

    @Test
    void aVoiceMessageIsADocumentOfItsOwnKind() {
        servers.tells("docs.getMessagesUploadServer", "/upload/docs");
        assertThat(DocumentUploads.voiceMessage(NO_ENDING, 7).send(group)).isNotNull();
        assertThat(servers.last("docs.getMessagesUploadServer").parameter("type"))
                .isEqualTo("audio_message");
        assertThat(servers.last("docs.getMessagesUploadServer").parameter("peer_id"))
                .isEqualTo("7");
        assertThat(servers.file("docs.upload")).isEqualTo("file scan.ogg 3");
    }

    @Test
    void aVideoGoesWhereItsEntrySays() {
        servers.tells("video.save", "/upload/video", ",\"owner_id\":12,\"video_id\":45");
        VideoSaveResult entry =
                VideoUploads.video(NO_ENDING, v -> v.name("Snow").groupId(5)).send(user);
        assertThat(entry.videoId()).isEqualTo(45);
        assertThat(servers.last("video.save").parameter("name")).isEqualTo("Snow");
        assertThat(servers.file("video.upload")).isEqualTo("video_file scan.mp4 3");
    }

    @Test
    void storiesHaveAPhotoOrAVideo() {
        servers.tells("stories.getPhotoUploadServer", "/upload/stories/photo", ",\"user_ids\":[]");
        servers.tells("stories.getVideoUploadServer", "/upload/stories/video", ",\"user_ids\":[]");
        assertThat(StoryUploads.photo(NO_ENDING, s -> s.addToNews(true))
                        .send(group)
                        .items())
                .isNotEmpty();
        assertThat(servers.last("stories.getPhotoUploadServer").parameter("add_to_news"))
                .isEqualTo("1");
        assertThat(servers.file("stories.uploadPhoto")).isEqualTo("file scan.jpg 3");
        assertThat(servers.last("stories.save").parameter("upload_results")).isEqualTo("0a1b2c3d");
        assertThat(StoryUploads.video(NO_ENDING, s -> s.addToNews(true))
                        .send(user)
                        .count())
                .isPositive();
        assertThat(servers.file("stories.uploadVideo")).isEqualTo("video_file scan.mp4 3");
    }
}
