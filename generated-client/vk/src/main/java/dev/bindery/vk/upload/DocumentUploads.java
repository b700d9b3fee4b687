package dev.bindery.vk.upload;

import static dev.bindery.vk.upload.Sent.named;
import static dev.bindery.vk.upload.Sent.value;

import dev.bindery.runtime.client.Calls;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.vk.docs.DocsGetMessagesUploadServerRequest;
import dev.bindery.vk.docs.DocsGetMessagesUploadServerType;
import dev.bindery.vk.docs.DocsGetUploadServerRequest;
import dev.bindery.vk.docs.DocsGetWallUploadServerRequest;
import dev.bindery.vk.docs.DocsOperations;
import dev.bindery.vk.docs.DocsSaveRequest;
import dev.bindery.vk.docs.DocsSaveResponse;
import dev.bindery.vk.docs.DocsUploadRequest;
import dev.bindery.vk.model.UploadServer;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** Documents of up to 200 MB, and voice messages. VK refuses programs and MP3 files. */
public final class DocumentUploads {
    private static final String ANY_ENDING = ".bin";
    private static final String VOICE_ENDING = ".ogg";

    private DocumentUploads() {}

    /**
     * A document for the list of the caller or a community.
     *
     * @param document the file
     * @param where sets the community: the caller's list, where it sets nothing
     * @param options sets title and labels; what the server answers is set after it
     * @return the upload, which ends with the document
     */
    public static UserUpload<DocsSaveResponse> toList(
            Upload document,
            Consumer<DocsGetUploadServerRequest.Builder> where,
            Consumer<DocsSaveRequest.Builder> options) {
        DocsGetUploadServerRequest list = DocsGetUploadServerRequest.build(where);
        return new UserUpload<>(steps(
                calls -> calls.call(DocsOperations.GET_UPLOAD_SERVER, list), named(document, ANY_ENDING), options));
    }

    /**
     * A document for a post.
     *
     * @param document the file
     * @param where sets the wall's community: the caller's wall, where it sets nothing
     * @param options sets title and labels; what the server answers is set after it
     * @return the upload, which ends with the document
     */
    public static GroupUpload<DocsSaveResponse> toWall(
            Upload document,
            Consumer<DocsGetWallUploadServerRequest.Builder> where,
            Consumer<DocsSaveRequest.Builder> options) {
        DocsGetWallUploadServerRequest wall = DocsGetWallUploadServerRequest.build(where);
        return new GroupUpload<>(steps(
                calls -> calls.call(DocsOperations.GET_WALL_UPLOAD_SERVER, wall),
                named(document, ANY_ENDING),
                options));
    }

    /**
     * A document for a message.
     *
     * @param document the file
     * @param peerId who gets the message
     * @param options sets title and labels; what the server answers is set after it
     * @return the upload, which ends with the document
     */
    public static GroupUpload<DocsSaveResponse> toMessage(
            Upload document, long peerId, Consumer<DocsSaveRequest.Builder> options) {
        return message(DocsGetMessagesUploadServerType.DOC, named(document, ANY_ENDING), peerId, options);
    }

    /**
     * A voice message.
     *
     * @param voice an OGG file with Opus
     * @param peerId who gets the message
     * @return the upload, which ends with the voice message
     */
    public static GroupUpload<DocsSaveResponse> voiceMessage(Upload voice, long peerId) {
        return message(DocsGetMessagesUploadServerType.AUDIO_MESSAGE, named(voice, VOICE_ENDING), peerId, r -> {});
    }

    private static GroupUpload<DocsSaveResponse> message(
            DocsGetMessagesUploadServerType type,
            Upload document,
            long peerId,
            Consumer<DocsSaveRequest.Builder> options) {
        DocsGetMessagesUploadServerRequest message =
                DocsGetMessagesUploadServerRequest.build(r -> r.type(type).peerId(peerId));
        return new GroupUpload<>(
                steps(calls -> calls.call(DocsOperations.GET_MESSAGES_UPLOAD_SERVER, message), document, options));
    }

    private static Function<Calls, CompletableFuture<DocsSaveResponse>> steps(
            Function<Calls, CompletableFuture<UploadServer>> where,
            Upload document,
            Consumer<DocsSaveRequest.Builder> options) {
        DocsSaveRequest draft = DocsSaveRequest.build(r -> options.accept(r.file("")));
        DocsUploadRequest file = DocsUploadRequest.build(r -> r.file(document));
        return calls -> where.apply(calls)
                .thenCompose(server -> calls.send(server.uploadUrl(), DocsOperations.UPLOAD, file))
                .thenCompose(sent -> calls.call(
                        DocsOperations.SAVE,
                        draft.toBuilder().file(value("file", sent.file())).build()));
    }
}
