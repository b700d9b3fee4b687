package dev.bindery.samples.quickstart;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.OpenVkException;
import dev.bindery.openvk.model.Post;
import dev.bindery.openvk.model.User;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.spec.Specification;
import java.net.URI;

/**
 * First calls to OpenVK.
 *
 * <p>Without arguments they go to the test kit, which answers the examples of the specification. To call a real instance,
 * set {@code OPENVK_URL} and {@code OPENVK_TOKEN} in the environment.
 */
public final class Quickstart {

    private Quickstart() {}

    /** Runs the calls. */
    public static void main(String[] args) {
        String url = System.getenv("OPENVK_URL");
        String token = System.getenv("OPENVK_TOKEN");
        if (url != null && token != null) {
            calls(URI.create(url), token);
            return;
        }
        try (TestServer instance = TestServer.start(Specification.ofClient("openvk"))) {
            instance.on("status.set").error("9", "Too many events");
            calls(instance.uri(), "any-token-will-do");
        }
    }

    private static void calls(URI instance, String token) {
        try (OpenVkClient.Token openvk = OpenVkClient.at(instance).token(token)) {
            for (User user : openvk.users().get(r -> r.userIds(12, 4001))) {
                System.out.println("user      " + user.id() + " " + user.firstName());
            }
            for (Post post : openvk.wall().get(r -> r.ownerId(12).count(2)).items()) {
                System.out.println("post      " + post.date() + " " + post.text());
            }
            openvk.async()
                    .utils()
                    .getServerTime()
                    .thenAccept(time -> System.out.println("time      " + time))
                    .join();
            openvk.status().set(r -> r.text("Made with Bindery"));
        } catch (OpenVkException.RateLimited e) {
            System.out.println("too fast  " + e.getMessage());
        }
    }
}
