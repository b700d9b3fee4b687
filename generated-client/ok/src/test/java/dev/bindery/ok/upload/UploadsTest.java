package dev.bindery.ok.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.bindery.ok.OkClient;
import dev.bindery.ok.OkException;
import dev.bindery.ok.model.CommittedPhoto;
import dev.bindery.ok.model.MediaPhoto;
import dev.bindery.ok.model.VideoPrivacy;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.client.UploadRefusedException;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.UploadedPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    private static final Upload CAT = Upload.of("кот.png", new byte[] {1, 2, 3});

    @RegisterExtension
    static final TestServerExtension ok = TestServerExtension.speaking("ok");

    private final OkClient.Session client = setup().clientSession("key", "token", "secret");

    private static OkClient.Setup setup() {
        return OkClient.at(ok.uri()).retry(RetryPolicy.none());
    }

    @BeforeEach
    void tellAddresses() {
        ok.server().acceptSigned("secret");
        ok.on("photosV2.getUploadUrl")
                .always(request -> Reply.json(
                        200,
                        "{\"upload_url\":\"" + ok.uri() + "/upload/photos?ids=b,a\",\"photo_ids\":[\"b\",\"a\"]}"));
        ok.on("photosV2.upload")
                .always(request -> Reply.json(
                        200, "{\"photos\":{\"a\":{\"token\":\"token-of-a\"},\"b\":{\"token\":\"token-of-b\"}}}"));
        ok.on("video.getUploadUrl")
                .always(request -> Reply.json(
                        200, "{\"upload_url\":\"" + ok.uri() + "/upload/video?id=7\",\"video_id\":7012345}"));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void photosForATopicEndAsPhotosOfABlockInTheirOrder(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("dog.jpg"), new byte[] {4, 5});
        Upload fromStream = Upload.of("bird.gif", () -> new ByteArrayInputStream(new byte[] {6}), 1);

        List<MediaPhoto> photos = PhotoUploads.forTopic(p -> p.gid("53038939046008"), CAT, Upload.of(file), fromStream)
                .send(client);

        assertThat(photos).extracting(MediaPhoto::id).containsExactly("token-of-b", "token-of-a");
        ReceivedRequest asked = ok.journal().last("photosV2.getUploadUrl");
        assertThat(asked.parameter("gid")).isEqualTo("53038939046008");
        assertThat(asked.parameter("count")).isEqualTo("3");
        assertThat(asked.parameter("sizes")).isEqualTo("3,2,1");
        ReceivedRequest sent = ok.journal().last("photosV2.upload");
        assertThat(sent.files())
                .extracting(UploadedPart::name, UploadedPart::fileName, UploadedPart::size)
                .containsExactly(
                        tuple("pic1", "кот.png", 3L), tuple("pic2", "dog.jpg", 2L), tuple("pic3", "bird.gif", 1L));
        assertThat(sent.parameter("access_token")).isNull();
        assertThat(sent.parameter("sig")).isNull();
        assertThat(ok.journal().requests("photosV2.commit")).isEmpty();
    }

    @Test
    void photosForAnAlbumAreKept() {
        ok.on("photosV2.commit")
                .reply(Reply.json(
                        200, "{\"photos\":[{\"photo_id\":\"b\",\"assigned_photo_id\":\"5\",\"status\":\"SUCCESS\"}]}"));

        List<CommittedPhoto> photos =
                PhotoUploads.toAlbum(p -> p.aid("9"), CAT, CAT).send(client);

        assertThat(photos).extracting(CommittedPhoto::assignedPhotoId).containsExactly("5");
        assertThat(ok.journal().last("photosV2.commit").parameter("photos"))
                .isEqualTo(
                        "[{\"photo_id\":\"b\",\"token\":\"token-of-b\"},{\"photo_id\":\"a\",\"token\":\"token-of-a\"}]");
    }

    @Test
    void anApplicationMayUploadForAUserAndLater() {
        try (OkClient.Application application = setup().application("key", "secret")) {
            CompletableFuture<List<MediaPhoto>> photos =
                    PhotoUploads.forTopic(p -> p.uid("1"), CAT).send(application.async());

            assertThat(photos.join()).hasSize(2);
        }
        assertThat(ok.journal().last("photosV2.getUploadUrl").parameter("uid")).isEqualTo("1");
    }

    @Test
    void aVideoIsSentAndDescribed() {
        long id = VideoUploads.video(
                        Upload.of("ёлка.mp4", new byte[1_000]),
                        v -> v.gid("53038939046008"),
                        v -> v.title("Ёлка").tags("снег", "ёлка").privacy(VideoPrivacy.PUBLIC))
                .send(client);

        assertThat(id).isEqualTo(7_012_345);
        ReceivedRequest asked = ok.journal().last("video.getUploadUrl");
        assertThat(asked.parameter("file_name")).isEqualTo("ёлка.mp4");
        assertThat(asked.parameter("file_size")).isEqualTo("1000");
        assertThat(ok.journal().last("video.upload").files())
                .extracting(UploadedPart::name, UploadedPart::size)
                .containsExactly(tuple("data", 1_000L));
        ReceivedRequest described = ok.journal().last("video.update");
        assertThat(described.parameter("vid")).isEqualTo("7012345");
        assertThat(described.parameter("title")).isEqualTo("Ёлка");
        assertThat(described.parameter("tags")).isEqualTo("снег,ёлка");
    }

    @Test
    void whatAnUploadServerRefusesIsNotKept() {
        ok.on("photosV2.upload")
                .always(request -> Reply.json(200, "{\"error_code\":505,\"error_msg\":\"PHOTO_NO_IMAGE : no\"}"));

        assertThatThrownBy(() -> PhotoUploads.toAlbum(p -> {}, CAT).send(client))
                .isInstanceOf(OkException.InvalidUpload.class);
        assertThat(ok.journal().requests("photosV2.commit")).isEmpty();
    }

    @Test
    void anAnswerWithoutWhatTheNextCallNeedsEndsTheUpload() {
        ok.on("photosV2.upload").always(request -> Reply.json(200, "{\"photos\":{\"a\":{\"token\":\"t\"}}}"));

        assertThatThrownBy(() -> PhotoUploads.toAlbum(p -> {}, CAT).send(client))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("photosV2.upload answered without a photo b, so the upload cannot go on");
    }

    @Test
    void moreThanTenPhotosAtOnceAreTooMany() {
        Upload[] many = Collections.nCopies(11, CAT).toArray(Upload[]::new);

        assertThatThrownBy(() -> PhotoUploads.forTopic(p -> {}, many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("11 photos at once; 1 to 10 are right");
        assertThatThrownBy(() -> PhotoUploads.forTopic(p -> {})).hasMessage("0 photos at once; 1 to 10 are right");
    }
}
