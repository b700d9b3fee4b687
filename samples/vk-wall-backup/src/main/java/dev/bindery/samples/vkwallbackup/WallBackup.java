package dev.bindery.samples.vkwallbackup;

import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.spec.Specification;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.model.WallpostFull;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes all posts of a wall to a file, one to a line: as VK told them, with every field that this client has no name
 * for.
 *
 * <p>Set {@code VK_TOKEN} to a user's token and {@code VK_OWNER} to the wall's owner, negative for a community.
 * Without them, the test kit plays VK.
 */
public final class WallBackup {
    private static final int MOST_IN_PAGE = 100;
    private static final int POSTS_OF_THE_TEST_KIT = 250;

    private WallBackup() {}

    /** Writes {@code wall.jsonl} to the folder of the first argument; without one, to a new temporary folder. */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("wall");
        String token = System.getenv("VK_TOKEN");
        String owner = System.getenv("VK_OWNER");
        if (token != null && owner != null) {
            try (VkClient.User vk = VkClient.create().user(token)) {
                backUp(vk, Long.parseLong(owner), folder.resolve("wall.jsonl"));
            }
            return;
        }
        try (TestServer server = TestServer.start(Specification.ofClient("vk"));
                VkClient.User vk = VkClient.at(server.uri()).user("any-token-will-do")) {
            server.on("wall.get").always(WallBackup::page);
            backUp(vk, 12, folder.resolve("wall.jsonl"));
            System.out.println("pages  " + server.journal().requests("wall.get").size());
        }
    }

    private static void backUp(VkClient.User vk, long owner, Path file) throws IOException {
        long posts = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (WallpostFull post : vk.wall().getAll(r -> r.ownerId(owner).count(MOST_IN_PAGE))) {
                out.write(WallpostFull.codec().encode(post));
                out.newLine();
                posts++;
            }
        }
        System.out.println("posts  " + posts);
        System.out.println("bytes  " + Files.size(file));
    }

    private static Reply page(ReceivedRequest request) {
        String offset = request.parameter("offset");
        int first = offset == null ? 0 : Integer.parseInt(offset);
        int count = Integer.parseInt(Objects.requireNonNull(request.parameter("count")));
        String posts = IntStream.range(first, Math.min(first + count, POSTS_OF_THE_TEST_KIT))
                .mapToObj(i -> "{\"inner_type\":\"wall_wallpost\",\"id\":" + i + ",\"owner_id\":12,\"text\":\"Post " + i
                        + "\",\"nobody_knows\":true}")
                .collect(Collectors.joining(","));
        return Reply.json(200, "{\"response\":{\"count\":" + POSTS_OF_THE_TEST_KIT + ",\"items\":[" + posts + "]}}");
    }
}
