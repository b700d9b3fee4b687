package dev.bindery.vk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.call.ChallengeAnswer;
import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.attachment.AttachmentReference;
import dev.bindery.vk.batch.Batch;
import dev.bindery.vk.challenge.Captcha;
import dev.bindery.vk.challenge.VkChallenges;
import dev.bindery.vk.keyboard.Button;
import dev.bindery.vk.keyboard.KeyboardBuilder;
import dev.bindery.vk.model.FriendsGetFieldsResult;
import dev.bindery.vk.model.FriendsGetResult;
import dev.bindery.vk.model.MessageKeyboard;
import dev.bindery.vk.model.Photo;
import dev.bindery.vk.model.UserFields;
import dev.bindery.vk.model.UserFull;
import dev.bindery.vk.model.WallpostFull;
import dev.bindery.vk.upload.PhotoUploads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Runs what {@code docs/vk.md} shows. */
class TourTest {

    @RegisterExtension
    static final TestServerExtension server = TestServerExtension.speaking("vk");

    private final List<@Nullable Object> shown = new ArrayList<>();
    private final VkClient.User vk = setup().user("user-token");

    @AfterEach
    void close() {
        vk.close();
    }

    private static VkClient.Setup setup() {
        return VkClient.at(server.uri()).rateLimits(RateLimits.separate());
    }

    private void show(@Nullable Object... values) {
        shown.addAll(Arrays.asList(values));
    }

    @Test
    void token() {
        server.on("users.get").result("[{\"id\":1,\"first_name\":\"Pavel\"}]");
        try (VkClient.User vk = setup().user("user-token")) {
            show(vk.users().get(u -> u.userIds("durov")).get(0).firstName());
        }
        assertThat(shown).containsExactly("Pavel");
    }

    @Test
    void call() {
        server.on("wall.post").error("15", "Access denied");
        server.on("friends.get").result("{\"count\":1,\"items\":[7]}");
        server.on("friends.get").result("{\"count\":1,\"items\":[{\"id\":7}]}");
        FriendsGetResult ids = vk.friends().get();
        FriendsGetFieldsResult friends = vk.friends().getWithFields(f -> f.fields(UserFields.CITY));
        CompletableFuture<List<UserFull>> me = vk.async().users().get();
        try {
            vk.wall().post(p -> p.message("Hello"));
        } catch (VkException.AccessDenied e) {
            show(e.code());
        }
        assertThat(shown).containsExactly("15");
        assertThat(ids.items()).isNotEmpty();
        assertThat(friends.items()).isNotEmpty();
        assertThat(me.join()).isNotEmpty();
    }

    @Test
    void pages() {
        server.on("wall.get").result("{\"count\":2,\"items\":[{\"inner_type\":\"wall_wallpost\",\"text\":\"First\"}]}");
        server.on("wall.get")
                .result("{\"count\":2,\"items\":[{\"inner_type\":\"wall_wallpost\",\"text\":\"Second\"}]}");
        for (WallpostFull post : vk.wall().getAll(w -> w.ownerId(1).count(100))) {
            show(post.text());
        }
        assertThat(shown).containsExactly("First", "Second");
    }

    @Test
    void batch() {
        server.on("execute").reply(Reply.json(200, "{\"response\":[[{\"id\":1}],{\"count\":7,\"items\":[]}]}"));
        Batch<VkClient.UserAsync> batch = Batch.of(vk);
        CompletableFuture<List<UserFull>> users = batch.calls().users().get(u -> u.userIds("1", "durov"));
        CompletableFuture<FriendsGetResult> ids = batch.calls().friends().get();
        batch.send();
        show(Batch.result(users).size(), Batch.result(ids).count());
        assertThat(shown).containsExactly(1, 7);
    }

    @Test
    void upload(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("snow.jpg"), new byte[] {1, 2, 3});
        server.on("photos.getWallUploadServer").result("{\"upload_url\":\"" + server.uri() + "/upload/photos/wall\"}");
        server.on("photos.saveWallPhoto").result("[{\"id\":3,\"owner_id\":7}]");
        Photo photo = PhotoUploads.toWall(Upload.of(file), p -> p.caption("Snow"))
                .send(vk)
                .get(0);
        vk.wall().post(p -> p.attachments(AttachmentReference.of(photo).toString()));
        assertThat(server.journal().last("wall.post").parameter("attachments")).isEqualTo("photo7_3");
    }

    @Test
    void keyboard() {
        MessageKeyboard keyboard = KeyboardBuilder.inline()
                .row(Button.text("Tea"), Button.text("Coffee"))
                .build();
        vk.messages().send(m -> m.peerId(7).message("What would you like?").keyboard(keyboard));
        assertThat(server.journal().last("messages.send").parameter("keyboard")).contains("Coffee");
    }

    private interface Browser {
        CompletionStage<String> open(@Nullable String page);
    }

    @Test
    void challenge() {
        Browser browser = page -> CompletableFuture.completedFuture("proof of " + page);
        server.on("wall.post").reply(Reply.json(200, """
                {"error":{"error_code":14,"error_msg":"Captcha needed","redirect_uri":"https://id.vk.example/1"}}"""));
        VkClient.Setup setup = setup().onChallenge(new VkChallenges() {
            @Override
            public CompletionStage<ChallengeAnswer> captcha(Captcha captcha) {
                return browser.open(captcha.page()).thenApply(captcha::solved);
            }
        });
        try (VkClient.User client = setup.user("user-token")) {
            client.wall().post(p -> p.message("Hello"));
        }
        assertThat(server.journal().last("wall.post").parameter("success_token"))
                .isEqualTo("proof of https://id.vk.example/1");
    }

    /** Line breaks aside, and the server. */
    @Test
    void theDocumentShowsWhatRunsHere() throws IOException {
        String here = squeezed(Files.readString(Path.of("src/test/java/dev/bindery/vk/TourTest.java")));
        List<String> snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/vk.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(snippets)
                .hasSize(7)
                .allSatisfy(snippet ->
                        assertThat(here).contains(squeezed(snippet.replace("VkClient.create()", "setup()"))));
    }

    private static String squeezed(String java) {
        return java.replaceAll("\\s", "");
    }
}
