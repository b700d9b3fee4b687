package dev.bindery.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTokenStoreTest {
    private static final Token TOKEN = Token.builder("marked-access")
            .refresh("marked-refresh")
            .expiresAt(Instant.parse("2026-01-01T00:00:00Z"))
            .scopes(List.of("wall", "docs"))
            .build();

    @TempDir
    private Path folder;

    private static Token load(TokenStore store) {
        return store.load().toCompletableFuture().join();
    }

    private static SecretKey key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return new SecretKeySpec(bytes, "AES");
    }

    @Test
    void isEmptyWhileThereIsNoToken() {
        TokenStore store = FileTokenStore.at(folder.resolve("token"));

        assertThat(store.isEmpty()).isTrue();
        store.save(TOKEN);
        assertThat(store.isEmpty()).isFalse();
        store.clear();
        assertThat(store.isEmpty()).isTrue();
    }

    @Test
    void keepsATokenForTheNextRun() {
        Path file = folder.resolve("deep/token.json");
        assertThat(load(FileTokenStore.at(file))).isNull();

        FileTokenStore.at(file).save(TOKEN);

        assertThat(load(FileTokenStore.at(file))).isEqualTo(TOKEN);
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        Path file = folder.resolve("token.json");
        FileTokenStore.at(file).save(TOKEN);

        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsOnly("token.json", "token.json.lock");
        }
    }

    @Test
    void nothingCanBeReadOfAnEncryptedFile() throws IOException {
        Path file = folder.resolve("token");
        FileTokenStore.encrypted(file, key(1)).save(TOKEN);

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("marked");
        assertThat(load(FileTokenStore.encrypted(file, key(1)))).isEqualTo(TOKEN);
        assertThatThrownBy(() -> load(FileTokenStore.encrypted(file, key(2))))
                .hasMessageContaining("was encrypted with another key");
        assertThatThrownBy(() -> load(FileTokenStore.at(file))).hasMessageContaining("open it with its key");
    }

    @Test
    void sayThatThereIsNoTokenWithoutShowingWhatThereIs() throws IOException {
        Path file = folder.resolve("token.json");
        for (String content : List.of(
                "",
                "marked-text",
                "{\"marked\":1}",
                "{\"access_token\":\" \"}",
                "{\"access_token\":\"marked\",\"expires_at\":\"marked\"}")) {
            Files.writeString(file, content);
            assertThatThrownBy(() -> load(FileTokenStore.at(file)))
                    .hasMessageContaining("holds no token")
                    .satisfies(failure ->
                            assertThat(failure.toString() + failure.getCause()).doesNotContain("marked"));
            assertThatThrownBy(() -> FileTokenStore.at(file).save(TOKEN)).hasMessageContaining("holds no token");
        }
    }

    @Test
    void aChangeThatFailsLeavesTheTokenAndLetsTheNextOneIn() {
        TokenStore store = FileTokenStore.at(folder.resolve("token.json"));
        store.save(TOKEN);

        assertThatThrownBy(() -> store.update(kept -> CompletableFuture.failedFuture(new IllegalStateException("no")))
                        .toCompletableFuture()
                        .join())
                .hasMessageContaining("no");
        assertThatThrownBy(() -> store.update(kept -> {
                            throw new IllegalStateException("thrown");
                        })
                        .toCompletableFuture()
                        .join())
                .hasMessageContaining("thrown");

        assertThat(load(store)).isEqualTo(TOKEN);
        store.save(Token.of("next"));
        assertThat(load(store)).isEqualTo(Token.of("next"));
    }

    @Test
    void forgetsOnDemand() {
        TokenStore store = FileTokenStore.at(folder.resolve("token.json"));
        store.save(TOKEN);

        store.clear();
        store.clear();
        FileTokenStore.at(folder.resolve("never/there")).clear();

        assertThat(load(store)).isNull();
        assertThat(folder.resolve("never")).doesNotExist();
    }

    @Test
    void aChangeThatIsUnderWayDoesNotBringTheTokenBack() {
        for (TokenStore store : List.of(FileTokenStore.at(folder.resolve("token.json")), TokenStore.inMemory())) {
            CompletableFuture<Token> renewing = new CompletableFuture<>();
            var changing = store.update(kept -> renewing).toCompletableFuture();
            CompletableFuture<Void> clearing = CompletableFuture.runAsync(store::clear);
            renewing.complete(TOKEN);
            CompletableFuture.allOf(changing, clearing).join();

            assertThat(load(store)).isNull();
        }
    }

    @Test
    void noChangeIsLostAmongManyStoresOfOneFile() {
        Path file = folder.resolve("count");
        List<CompletableFuture<Token>> changes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            changes.add(FileTokenStore.at(file).update(TokenCounter::plusOne).toCompletableFuture());
        }
        changes.forEach(CompletableFuture::join);

        assertThat(load(FileTokenStore.at(file)).access()).isEqualTo("50");
    }

    @Test
    void noChangeIsLostBetweenTwoProcesses() throws Exception {
        Path file = folder.resolve("count");
        List<Process> processes = List.of(TokenCounter.start(file, 100), TokenCounter.start(file, 100));
        for (Process process : processes) {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        assertThat(load(FileTokenStore.at(file)).access()).isEqualTo("200");
    }

    @Test
    void neverPrintsATokenOfItsOwnAccord() {
        assertThat(TOKEN).hasToString("token *** until 2026-01-01T00:00:00Z for wall docs");
        assertThat(FileTokenStore.at(folder.resolve("t")).toString()).endsWith("t");
        assertThat(TokenStore.inMemory()).hasToString("token store in memory");
    }

    @Test
    void keysForOtherAlgorithmsAreRefused() {
        assertThatThrownBy(() -> FileTokenStore.encrypted(folder, new SecretKeySpec(new byte[16], "DES")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AES");
    }
}
