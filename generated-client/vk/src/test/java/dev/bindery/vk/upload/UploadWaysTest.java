package dev.bindery.vk.upload;

import static dev.bindery.vk.upload.UploadServers.NO_ENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.client.UploadRefusedException;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkException;
import dev.bindery.vk.model.Photo;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadWaysTest {

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    private final UploadServers servers = new UploadServers(vk);
    private final VkClient.User user = servers.setup().user("user-token");

    @BeforeEach
    void tellTheAddress() {
        servers.tells("photos.getWallUploadServer", "/upload/photos/wall", ",\"album_id\":1,\"user_id\":1");
    }

    @AfterEach
    void close() {
        user.close();
    }

    @Test
    void anUploadMayEndLater() {
        CompletableFuture<List<Photo>> photos = PhotoUploads.toWall(NO_ENDING).send(user.async());
        assertThat(photos.join()).isNotEmpty();
        assertThat(servers.file("photos.uploadToWall")).isEqualTo("photo scan.jpg 3");
    }

    @Test
    void anAnswerThatCallsItselfHtmlIsReadAllTheSame() {
        vk.on("photos.uploadToWall")
                .reply(Reply.of(200, "text/html; charset=utf-8", "{\"server\":7,\"photo\":\"[1]\",\"hash\":\"h\"}"));
        assertThat(PhotoUploads.toWall(NO_ENDING).send(user)).isNotEmpty();
        assertThat(servers.last("photos.saveWallPhoto").parameter("server")).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"[]\"", "\"\"", "null"})
    void aFileOfWhichTheServerMakesNothingIsRefusedBeforeItIsKept(String photo) {
        vk.on("photos.uploadToWall").reply(Reply.json(200, "{\"server\":7,\"hash\":\"h\",\"photo\":" + photo + "}"));
        assertThatThrownBy(() -> PhotoUploads.toWall(NO_ENDING).send(user))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessageStartingWith("the upload server made nothing of the file: it answered ")
                .hasMessageContaining("photo");
        assertThat(vk.journal().requests("photos.saveWallPhoto")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"error\":\"unknown error\"}; unknown error",
                "{\"error_code\":3,\"error_descr\":\"too big\",\"error_is_logged\":true}; 3",
                "{\"error\":{\"error_code\":4,\"type\":\"bad\"}}; 4"
            })
    void whatAnUploadServerCallsAnErrorIsOne(String answer, String code) {
        vk.on("photos.uploadToWall").reply(Reply.of(200, "text/html", answer));
        assertThatThrownBy(() -> PhotoUploads.toWall(NO_ENDING).send(user))
                .isInstanceOfSatisfying(VkException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.operation()).isEqualTo("photos.uploadToWall");
                    assertThat(e.getStackTrace())
                            .extracting(StackTraceElement::getClassName)
                            .contains(UploadWaysTest.class.getName());
                });
        vk.on("photos.uploadToWall").reply(Reply.of(200, "text/html", answer));
        tellTheAddress();
        CompletableFuture<List<Photo>> later = PhotoUploads.toWall(NO_ENDING).send(user.async());
        assertThatThrownBy(later::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(VkException.class);
    }

    @Test
    void anErrorOfTheFirstCallSendsNothing() {
        vk.on("photos.getUploadServer").error("7", "No");
        assertThatThrownBy(() -> PhotoUploads.toAlbum(p -> {}, NO_ENDING).send(user))
                .isInstanceOf(VkException.AccessDenied.class);
        assertThat(vk.journal().requests("photos.uploadToAlbum")).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsNotPrinted() {
        vk.on("photos.getUploadServer").result("{\"upload_url\":\"https://vk.example/a b?hash=s3cr3t\"}");
        assertThatThrownBy(() -> PhotoUploads.toAlbum(p -> {}, NO_ENDING).send(user))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the address is no URI");
    }

    @Test
    void aVideoThatHasNoAddressIsNotSent() {
        vk.on("video.save").result("{\"video_id\":45}");
        assertThatThrownBy(() -> VideoUploads.video(NO_ENDING, v -> {}).send(user))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("video.save told no address to send the video to");
    }

    @Test
    void aStreamIsReadInPiecesWhileItIsSent() {
        int size = 40_000_000;
        List<Long> told = new ArrayList<>();
        List<Integer> pieces = new ArrayList<>();
        Upload file = Upload.of("big.png", () -> new Pieces(size, pieces), size).onProgress((sent, total) -> {
            assertThat(total).isEqualTo(size);
            told.add(sent);
        });
        assertThat(PhotoUploads.toWall(file).send(user)).isNotEmpty();
        assertThat(servers.file("photos.uploadToWall")).isEqualTo("photo big.png " + size);
        assertThat(pieces).hasSizeGreaterThan(100).allMatch(piece -> piece <= 65_536);
        assertThat(told).startsWith(0L).endsWith((long) size).isSorted();
    }

    @Test
    void anUploadThatIsCancelledIsNotKept() {
        vk.on("photos.uploadToWall")
                .reply(Reply.json(200, "{\"photo\":\"[1]\"}").after(Duration.ofSeconds(30)));
        CompletableFuture<List<Photo>> photos = PhotoUploads.toWall(NO_ENDING).send(user.async());
        assertThat(photos.cancel(true)).isTrue();
        assertThatThrownBy(photos::join).isInstanceOf(CancellationException.class);
        assertThat(vk.journal().requests("photos.saveWallPhoto")).isEmpty();
    }

    @Test
    void onlyTheClientThatMaySendsAFile() {
        assertThat(clients(UserUpload.class)).containsExactlyInAnyOrder("User", "UserAsync");
        assertThat(clients(GroupUpload.class)).containsExactlyInAnyOrder("User", "UserAsync", "Group", "GroupAsync");
    }

    private static List<String> clients(Class<?> upload) {
        return Arrays.stream(upload.getMethods())
                .filter(method -> method.getName().equals("send"))
                .map(method -> method.getParameterTypes()[0].getSimpleName())
                .toList();
    }

    /** Zeros; notes how many were asked for at once. */
    private static final class Pieces extends InputStream {
        private final List<Integer> pieces;
        private int left;

        private Pieces(int size, List<Integer> pieces) {
            this.left = size;
            this.pieces = pieces;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            pieces.add(length);
            int read = Math.min(length, left);
            left -= read;
            return read == 0 ? -1 : read;
        }
    }
}
