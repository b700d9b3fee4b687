package dev.bindery.vk.upload;

import dev.bindery.runtime.client.Calls;
import dev.bindery.runtime.client.UploadRefusedException;
import dev.bindery.vk.VkClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A file on its way to VK, which a user's client may send. Immutable; each sending is an upload of its own.
 *
 * <p>Only the file's bytes that are being sent are in memory. A client's timeout holds for the sending of the whole
 * file.
 *
 * @param <R> what VK answers with at the end
 */
public class UserUpload<R> {
    private final Function<Calls, CompletableFuture<R>> steps;

    UserUpload(Function<Calls, CompletableFuture<R>> steps) {
        this.steps = steps;
    }

    /**
     * Sends the file and waits until VK has kept it.
     *
     * @param vk a user's client
     * @return what VK made of it
     * @throws dev.bindery.vk.VkException if one of the servers answers with an error, or not at all
     * @throws UploadRefusedException if the upload server made nothing of the file
     */
    public final R send(VkClient.User vk) {
        return now(vk);
    }

    /**
     * Sends the file.
     *
     * @param vk a user's client
     * @return what VK made of it, later; cancelling it gives the upload up
     */
    public final CompletableFuture<R> send(VkClient.UserAsync vk) {
        return later(vk);
    }

    final R now(VkClient.View vk) {
        return Calls.now(vk::exchange, steps);
    }

    final CompletableFuture<R> later(VkClient.ViewAsync vk) {
        return Calls.later(vk::exchange, steps);
    }
}
