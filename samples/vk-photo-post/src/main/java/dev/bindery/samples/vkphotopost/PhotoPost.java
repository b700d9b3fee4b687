package dev.bindery.samples.vkphotopost;

import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.spec.Specification;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.attachment.AttachmentReference;
import dev.bindery.vk.model.Photo;
import dev.bindery.vk.upload.PhotoUploads;
import java.nio.file.Path;

/**
 * Uploads a photo and posts it on the wall of the token's user.
 *
 * <p>Set {@code VK_TOKEN} to a user's token that may post and {@code VK_PHOTO} to a file. Without them, the test kit
 * plays VK.
 */
public final class PhotoPost {

    private PhotoPost() {}

    /** Posts once. */
    public static void main(String[] args) {
        String token = System.getenv("VK_TOKEN");
        String file = System.getenv("VK_PHOTO");
        if (token != null && file != null) {
            try (VkClient.User vk = VkClient.create().user(token)) {
                post(vk, Upload.of(Path.of(file)));
            }
            return;
        }
        try (TestServer server = TestServer.start(Specification.ofClient("vk"));
                VkClient.User vk = VkClient.at(server.uri()).user("any-token-will-do")) {
            server.on("photos.getWallUploadServer")
                    .reply(Reply.json(
                            200, "{\"response\":{\"upload_url\":\"" + server.uri() + "/upload/photos/wall\"}}"));
            post(vk, Upload.of("snow.jpg", new byte[100_000]));
        }
    }

    private static void post(VkClient.User vk, Upload file) {
        Upload told =
                file.onProgress((sent, total) -> System.out.println("sent   " + sent + " of " + total + " bytes"));
        Photo photo =
                PhotoUploads.toWall(told, p -> p.caption("First snow")).send(vk).get(0);
        String attachment = AttachmentReference.of(photo).toString();
        System.out.println("photo  " + attachment);
        long post = vk.wall()
                .post(p -> p.message("First snow").attachments(attachment))
                .postId();
        System.out.println("post   " + post);
    }
}
