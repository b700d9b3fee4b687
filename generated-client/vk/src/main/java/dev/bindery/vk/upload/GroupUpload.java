package dev.bindery.vk.upload;

import dev.bindery.runtime.client.Calls;
import dev.bindery.runtime.client.UploadRefusedException;
import dev.bindery.vk.VkClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A file on its way to VK, which a community's client may send as well as a user's.
 *
 * @param <R> what VK answers with at the end
 */
public final class GroupUpload<R> extends UserUpload<R> {

    GroupUpload(Function<Calls, CompletableFuture<R>> steps) {
        super(steps);
    }

    /**
     * Sends the file and waits until VK has kept it.
     *
     * @param vk a community's client
     * @return what VK made of it
     * @throws dev.bindery.vk.VkException if one of the servers answers with an error, or not at all
     * @throws UploadRefusedException if the upload server made nothing of the file
     */
    public R send(VkClient.Group vk) {
        return now(vk);
    }

    /**
     * Sends the file.
     *
     * @param vk a community's client
     * @return what VK made of it, later; cancelling it gives the upload up
     */
    public CompletableFuture<R> send(VkClient.GroupAsync vk) {
        return later(vk);
    }
}
