package dev.bindery.ok.upload;

import dev.bindery.ok.OkClient;
import dev.bindery.runtime.client.Calls;
import dev.bindery.runtime.client.UploadRefusedException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Files on their way to OK. Immutable; each sending is an upload of its own.
 *
 * <p>Only the bytes that are being sent are in memory. A client's timeout holds for the sending of all files.
 *
 * @param <R> what OK answers with at the end
 */
public final class OkUpload<R> {
    private final Function<Calls, CompletableFuture<R>> steps;

    OkUpload(Function<Calls, CompletableFuture<R>> steps) {
        this.steps = steps;
    }

    /**
     * Sends the files and waits until OK has kept them.
     *
     * @param ok a client with a session
     * @return what OK made of them
     * @throws dev.bindery.ok.OkException if one of the servers answers with an error, or not at all
     * @throws UploadRefusedException if an answer lacks what the next call needs
     */
    public R send(OkClient.Session ok) {
        return Calls.now(ok::exchange, steps);
    }

    /**
     * Sends the files and waits until OK has kept them.
     *
     * @param ok a client of an application; the options have to set {@code uid}
     * @return what OK made of them
     * @throws dev.bindery.ok.OkException if one of the servers answers with an error, or not at all
     * @throws UploadRefusedException if an answer lacks what the next call needs
     */
    public R send(OkClient.Application ok) {
        return Calls.now(ok::exchange, steps);
    }

    /**
     * Sends the files.
     *
     * @param ok a client with a session
     * @return what OK made of them, later; cancelling it gives the upload up
     */
    public CompletableFuture<R> send(OkClient.SessionAsync ok) {
        return Calls.later(ok::exchange, steps);
    }

    /**
     * Sends the files.
     *
     * @param ok a client of an application; the options have to set {@code uid}
     * @return what OK made of them, later; cancelling it gives the upload up
     */
    public CompletableFuture<R> send(OkClient.ApplicationAsync ok) {
        return Calls.later(ok::exchange, steps);
    }

    /** What an answer has to tell for the upload to go on. */
    static <T> T told(String operation, String name, @Nullable T value) {
        if (value == null) {
            throw new UploadRefusedException(operation + " answered without " + name + ", so the upload cannot go on");
        }
        return value;
    }
}
