package dev.bindery.samples.okgrouptopic;

import dev.bindery.ok.OkClient;
import dev.bindery.ok.model.MediaPhoto;
import dev.bindery.ok.model.TopicType;
import dev.bindery.ok.topic.Blocks;
import dev.bindery.ok.topic.PollOption;
import dev.bindery.ok.upload.PhotoUploads;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.spec.Specification;
import java.nio.file.Path;
import java.util.List;

/**
 * Posts a topic with a photo and a poll to a group.
 *
 * <p>Set {@code OK_APPLICATION_KEY}, {@code OK_APPLICATION_SECRET}, {@code OK_TOKEN}, {@code OK_GROUP} and {@code
 * OK_PHOTO}, a file. Without a token, the test kit plays OK, and checks the signature of each call.
 */
public final class GroupTopic {

    private GroupTopic() {}

    /** Posts once. */
    public static void main(String[] args) {
        if (System.getenv("OK_TOKEN") != null) {
            try (OkClient.Session ok = OkClient.create()
                    .serverSession(set("OK_APPLICATION_KEY"), set("OK_TOKEN"), set("OK_APPLICATION_SECRET"))) {
                post(ok, set("OK_GROUP"), Upload.of(Path.of(set("OK_PHOTO"))));
            }
            return;
        }
        try (TestServer server = TestServer.start(Specification.ofClient("ok"));
                OkClient.Session ok = OkClient.at(server.uri()).serverSession("key", "any-token", "any-secret")) {
            server.acceptSigned("any-token", "any-secret");
            server.on("photosV2.getUploadUrl")
                    .reply(Reply.json(
                            200,
                            "{\"upload_url\":\"" + server.uri()
                                    + "/upload/photos\",\"photo_ids\":[\"GuL9zIvR8Ymnw\"]}"));
            post(ok, "53038939046008", Upload.of("snow.jpg", new byte[100_000]));
        }
    }

    private static String set(String variable) {
        String value = System.getenv(variable);
        if (value == null) {
            throw new IllegalStateException("set " + variable + ", too");
        }
        return value;
    }

    private static void post(OkClient.Session ok, String group, Upload file) {
        Upload told =
                file.onProgress((sent, total) -> System.out.println("sent   " + sent + " of " + total + " bytes"));
        List<MediaPhoto> photos = PhotoUploads.forTopic(p -> p.gid(group), told).send(ok);
        System.out.println("photos " + photos.size());
        String topic = ok.mediatopic()
                .post(t -> t.gid(group)
                        .type(TopicType.GROUP_THEME)
                        .attachment(a -> a.media(
                                Blocks.text("Первый снег"),
                                Blocks.photos(photos),
                                Blocks.poll("Рады?", List.of("Да", "Нет"), PollOption.SINGLE_CHOICE))));
        System.out.println("topic  " + topic);
    }
}
