package dev.bindery.runtime.token;

import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token in a file that only its owner may read, in one piece or not at all: a new token is written beside the file and
 * then takes its place. Several processes may share the file; a lock on {@code FILE.lock} lets one of them change it at a time.
 */
public final class FileTokenStore implements TokenStore {
    /** One queue for each file: the lock of a file holds between processes, not between the threads of one. */
    private static final Map<Path, Turns> TURNS = new ConcurrentHashMap<>();

    private final Path file;
    private final @Nullable TokenCipher cipher;
    private final Turns turns;

    private FileTokenStore(Path file, @Nullable TokenCipher cipher) {
        this.file = file.toAbsolutePath().normalize();
        this.cipher = cipher;
        this.turns = TURNS.computeIfAbsent(this.file, added -> new Turns());
    }

    /**
     * Keeps the token as plain JSON.
     *
     * @param file the file; its folder is created when it is missing
     * @return the store
     */
    public static FileTokenStore at(Path file) {
        return new FileTokenStore(file, null);
    }

    /**
     * Keeps the token encrypted, by AES in Galois/Counter mode.
     *
     * @param file the file; its folder is created when it is missing
     * @param key a key for AES, of 128, 192 or 256 bits; yours to keep
     * @return the store
     * @throws IllegalArgumentException if the key is not for AES
     */
    public static FileTokenStore encrypted(Path file, SecretKey key) {
        return new FileTokenStore(file, new TokenCipher(key));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Fails with {@link UncheckedIOException} if the file cannot be read or written, and with
     * {@link IllegalStateException} if what stands in it is no token or was encrypted with another key.
     */
    @Override
    public CompletionStage<Token> update(Function<@Nullable Token, CompletionStage<Token>> change) {
        return alone(() -> changed(change));
    }

    private <T extends @Nullable Object> CompletableFuture<T> alone(Supplier<CompletionStage<T>> action) {
        return turns.inTurn(
                () -> locked().thenCompose(lock -> action.get().whenComplete((done, failure) -> release(lock))));
    }

    private CompletionStage<Token> changed(Function<@Nullable Token, CompletionStage<Token>> change) {
        try {
            Token kept = read();
            return change.apply(kept).thenApply(token -> {
                if (!token.equals(kept)) {
                    write(token);
                }
                return token;
            });
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** {@inheritDoc} Fails as {@link #update} does. */
    @Override
    public CompletionStage<@Nullable Token> load() {
        try {
            return CompletableFuture.completedFuture(read());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void clear() {
        if (Files.exists(folder())) {
            alone(this::deleted).join();
        }
    }

    private CompletionStage<@Nullable Void> deleted() {
        try {
            Files.deleteIfExists(file);
            return CompletableFuture.completedFuture(null);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(new UncheckedIOException(e));
        }
    }

    /** Waits in a thread of its own: another process may take its time. */
    @SuppressWarnings("resource") // whoever changes the file holds the channel; release() closes it
    private CompletableFuture<FileLock> locked() {
        CompletableFuture<FileLock> locked = new CompletableFuture<>();
        Thread waiting = new Thread(
                () -> {
                    try {
                        Files.createDirectories(folder());
                        locked.complete(FileChannel.open(
                                        file.resolveSibling(file.getFileName() + ".lock"),
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.WRITE)
                                .lock());
                    } catch (IOException e) {
                        locked.completeExceptionally(new UncheckedIOException(e));
                    } catch (RuntimeException e) {
                        locked.completeExceptionally(e);
                    }
                },
                "bindery-token-lock");
        waiting.setDaemon(true);
        waiting.start();
        return locked;
    }

    private static void release(FileLock lock) {
        try {
            lock.release();
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new CompletionException(new UncheckedIOException(e));
        }
    }

    private Path folder() {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private @Nullable Token read() {
        try {
            byte[] content = Files.readAllBytes(file);
            return Token.fromJson(JsonValue.parse(cipher == null ? content : cipher.decrypt(content)));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    file + " cannot be decrypted: it was encrypted with another key, or not at all");
        } catch (JsonException | IllegalArgumentException | DateTimeException e) {
            // The cause would show what stands in the file.
            throw new IllegalStateException(file + " holds no token; if it is encrypted, open it with its key");
        }
    }

    private void write(Token token) {
        try {
            byte[] content = token.toJson().toJsonBytes();
            Path next = Files.createTempFile(folder(), "." + file.getFileName(), ".new", OwnerOnly.of(folder()));
            try {
                byte[] stored = cipher == null ? content : cipher.encrypt(content);
                Files.write(next, stored, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file + " cannot be encrypted: " + e.getMessage(), e);
        }
    }

    /** {@return the file's name} */
    @Override
    public String toString() {
        return "token store " + file;
    }
}
