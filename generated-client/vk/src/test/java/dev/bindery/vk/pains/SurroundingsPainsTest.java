package dev.bindery.vk.pains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.UploadedPart;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkException;
import dev.bindery.vk.upload.PhotoUploads;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a client brings with it, and what is between it and VK. */
class SurroundingsPainsTest {

    @RegisterExtension
    static final TestServerExtension vk = TestServerExtension.speaking("vk");

    /** Elsewhere there are 32 jars, a web server and a binding of a logger among them. */
    @Test
    void theClientNeedsTheJdkItsRuntimeAndAnnotationsOnly() {
        StringWriter found = new StringWriter();
        PrintWriter out = new PrintWriter(found);
        String classes = Path.of(URI.create(VkClient.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        assertThat(jdeps.run(out, out, "--ignore-missing-deps", "-verbose:package", classes))
                .isZero();
        List<String> packages = Pattern.compile("(?m)^ {3,}\\S+ +-> (\\S+)")
                .matcher(found.toString())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(packages)
                .contains("java.lang", "dev.bindery.vk.model")
                .allMatch(name -> name.matches("(javax?|dev\\.bindery|org\\.jspecify)\\b.*"));
    }

    /** Elsewhere one has to write a transport to get through a proxy. */
    @Test
    void aProxyIsASetting() {
        InetSocketAddress proxy =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), vk.uri().getPort());
        try (JdkTransport transport =
                        JdkTransport.builder().proxy(ProxySelector.of(proxy)).build();
                VkClient.User client = VkClient.at(URI.create("http://api.vk.invalid"))
                        .rateLimits(RateLimits.separate())
                        .transport(transport)
                        .user("user-token")) {
            assertThat(client.users().get()).isNotEmpty();
        }
        assertThat(vk.journal().last("users.get").header("Host")).isEqualTo("api.vk.invalid");
    }

    /** Elsewhere a server that says nothing holds the caller as long as it likes. */
    @Test
    void aTimeoutIsASetting() {
        vk.on("users.get").reply(Reply.dropped().after(Duration.ofMinutes(5)));
        VkClient.Setup setup = VkClient.at(vk.uri())
                .rateLimits(RateLimits.separate())
                .retry(RetryPolicy.none())
                .timeout(Duration.ofMillis(100));
        try (VkClient.User client = setup.user("user-token")) {
            assertThatThrownBy(() -> client.users().get())
                    .isInstanceOfSatisfying(
                            VkException.Transport.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.TIMEOUT));
        }
    }

    /** Elsewhere a file whose name has no ending cannot be sent. */
    @Test
    void aFileWithoutAnEndingIsSent(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("picture"), new byte[] {1, 2, 3});
        vk.on("photos.getWallUploadServer")
                .result("{\"upload_url\":\"" + vk.uri() + "/upload/photos/wall\",\"album_id\":1,\"user_id\":1}");
        try (VkClient.User client =
                VkClient.at(vk.uri()).rateLimits(RateLimits.separate()).user("user-token")) {
            assertThat(PhotoUploads.toWall(Upload.of(file)).send(client)).isNotEmpty();
        }
        UploadedPart part = vk.journal().last("photos.uploadToWall").files().get(0);
        assertThat(part.size()).isEqualTo(3);
        assertThat(part.fileName()).startsWith("picture");
    }
}
