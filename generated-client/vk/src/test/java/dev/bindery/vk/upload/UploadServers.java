package dev.bindery.vk.upload;

import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.UploadedPart;
import dev.bindery.vk.VkClient;

/** A VK that gives out addresses of its own upload servers. */
final class UploadServers {
    static final Upload NO_ENDING = Upload.of("scan", new byte[] {1, 2, 3});

    private final TestServerExtension vk;

    UploadServers(TestServerExtension vk) {
        this.vk = vk;
    }

    VkClient.Setup setup() {
        return VkClient.at(vk.uri()).retry(RetryPolicy.none()).rateLimits(RateLimits.separate());
    }

    /** Makes a method tell the address of an upload server, beside what else the method tells. */
    void tells(String method, String path, String otherFields) {
        vk.on(method)
                .reply(Reply.json(
                        200, "{\"response\":{\"upload_url\":\"" + vk.uri() + path + "?act=x\"" + otherFields + "}}"));
    }

    void tells(String method, String path) {
        tells(method, path, "");
    }

    ReceivedRequest last(String method) {
        return vk.journal().last(method);
    }

    /** Field, name and size of the only file that was sent. */
    String file(String method) {
        UploadedPart part = last(method).files().get(0);
        return part.name() + " " + part.fileName() + " " + part.size();
    }
}
