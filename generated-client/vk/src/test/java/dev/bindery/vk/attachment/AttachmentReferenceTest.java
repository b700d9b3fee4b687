package dev.bindery.vk.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.model.Audio;
import dev.bindery.vk.model.Doc;
import dev.bindery.vk.model.MarketAlbum;
import dev.bindery.vk.model.MarketItem;
import dev.bindery.vk.model.MessageAudioMessage;
import dev.bindery.vk.model.MessageGraffiti;
import dev.bindery.vk.model.Note;
import dev.bindery.vk.model.Photo;
import dev.bindery.vk.model.PhotoAlbumFull;
import dev.bindery.vk.model.Poll;
import dev.bindery.vk.model.Story;
import dev.bindery.vk.model.VideoFull;
import dev.bindery.vk.model.VideoSaveResult;
import dev.bindery.vk.model.WallpostFull;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentReferenceTest {

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    static List<Arguments> generatedTypes() {
        return List.of(
                reference("photo-5_7_a1", Photo.codec(), AttachmentReference::of),
                reference("video-5_7_a1", VideoFull.codec(), AttachmentReference::of),
                reference("wall-5_7_a1", WallpostFull.codec(), AttachmentReference::of),
                reference("audio-5_7_a1", Audio.codec(), AttachmentReference::of),
                reference("doc-5_7_a1", Doc.codec(), AttachmentReference::of),
                reference("doc-5_7_a1", MessageAudioMessage.codec(), AttachmentReference::of),
                reference("doc-5_7_a1", MessageGraffiti.codec(), AttachmentReference::of),
                reference("market-5_7_a1", MarketItem.codec(), AttachmentReference::of),
                reference("market_album-5_7", MarketAlbum.codec(), AttachmentReference::of),
                reference("album-5_7", PhotoAlbumFull.codec(), AttachmentReference::of),
                reference("poll-5_7", Poll.codec(), AttachmentReference::of),
                reference("note-5_7", Note.codec(), AttachmentReference::of),
                reference("story-5_7_a1", Story.codec(), AttachmentReference::of));
    }

    private static <T> Arguments reference(String text, JsonCodec<T> codec, Function<T, AttachmentReference> of) {
        T value = codec.decode("{\"owner_id\":-5,\"id\":7,\"access_key\":\"a1\"}");
        return Arguments.of(of.apply(Objects.requireNonNull(value)), text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("generatedTypes")
    void whatVkAnswersWithCanBeAttached(AttachmentReference reference, String text) {
        assertThat(reference).hasToString(text);
    }

    @Test
    void aVideoIsAttachedAsSoonAsItsEntryIsThere() {
        VideoSaveResult entry = VideoSaveResult.build(v -> v.ownerId(12L).videoId(45L));
        assertThat(AttachmentReference.of(entry)).hasToString("video12_45");
    }

    @Test
    void whatHasNoNumberCannotBeAttached() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttachmentReference.of(VideoFull.build(v -> v.ownerId(12L))))
                .withMessage("video without its number cannot be attached");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttachmentReference.of(VideoFull.build(v -> v.id(12L))))
                .withMessage("video without its owner cannot be attached");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        long seed = Long.getLong("bindery.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> types = List.of("photo", "video", "market_album", "audio_playlist", "wall");
        for (int i = 0; i < 1_000; i++) {
            AttachmentReference reference = new AttachmentReference(
                    types.get(random.nextInt(types.size())),
                    random.nextLong() >> (8 + random.nextInt(50)),
                    random.nextLong() >>> (8 + random.nextInt(50)),
                    random.nextBoolean() ? null : Long.toString(random.nextLong() >>> 8, 36));
            assertThat(AttachmentReference.parse(reference.toString()))
                    .as("bindery.seed %d", seed)
                    .isEqualTo(reference);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "photo",
                "photo5",
                "photo5_",
                "5_7",
                "Photo5_7",
                "photo5_7_",
                "photo5_7,photo5_8",
                "_5_7",
                "photo5_-7",
                "photo5_99999999999999999999"
            })
    void otherTextsAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttachmentReference.parse(text))
                .withMessage("\"" + text + "\" names no attachment; "
                        + "right is a type, the owner, _ and a number, like photo-5_7");
    }

    @Test
    void partsThatCouldNotBeToldApartAreRefused() {
        Stream.<Runnable>of(
                        () -> new AttachmentReference("photo5", 1, 2, null),
                        () -> new AttachmentReference("photo", 1, -2, null),
                        () -> new AttachmentReference("photo", 1, 2, "a,b"),
                        () -> new AttachmentReference("photo", 1, 2, ""))
                .forEach(wrong -> assertThatIllegalArgumentException().isThrownBy(wrong::run));
    }

    @Test
    void aMessageTakesSeveralInOneText() {
        String list = AttachmentReference.list(
                AttachmentReference.parse("photo-5_7"), AttachmentReference.parse("doc12_9_k"));
        try (VkClient.Group client =
                VkClient.at(vk.uri()).rateLimits(RateLimits.separate()).group("group-token")) {
            client.messages().send(m -> m.peerId(7).randomId(1).attachment(list));
        }
        assertThat(vk.journal().last("messages.send").parameter("attachment")).isEqualTo("photo-5_7,doc12_9_k");
    }
}
