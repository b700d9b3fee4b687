package dev.bindery.vk.upload;

import static dev.bindery.vk.upload.Sent.named;
import static dev.bindery.vk.upload.Sent.value;

import dev.bindery.runtime.client.Calls;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.vk.stories.StoriesGetPhotoUploadServerRequest;
import dev.bindery.vk.stories.StoriesGetVideoUploadServerRequest;
import dev.bindery.vk.stories.StoriesOperations;
import dev.bindery.vk.stories.StoriesSaveRequest;
import dev.bindery.vk.stories.StoriesSaveResponse;
import dev.bindery.vk.stories.StoriesUploadPhotoRequest;
import dev.bindery.vk.stories.StoriesUploadPhotoResponse;
import dev.bindery.vk.stories.StoriesUploadVideoRequest;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Stories. VK wants to know who shall see one: the options set {@code addToNews} or {@code userIds}. */
public final class StoryUploads {
    private static final String PHOTO_ENDING = ".jpg";
    private static final String VIDEO_ENDING = ".mp4";

    private StoryUploads() {}

    /**
     * A story with a photo: JPG, PNG or GIF of up to 10 MB.
     *
     * @param photo the photo
     * @param options sets who sees it, its community, its link
     * @return the upload, which ends with the story
     */
    public static GroupUpload<StoriesSaveResponse> photo(
            Upload photo, Consumer<StoriesGetPhotoUploadServerRequest.Builder> options) {
        StoriesGetPhotoUploadServerRequest where = StoriesGetPhotoUploadServerRequest.build(options);
        StoriesUploadPhotoRequest file = StoriesUploadPhotoRequest.build(r -> r.file(named(photo, PHOTO_ENDING)));
        return new GroupUpload<>(calls -> calls.call(StoriesOperations.GET_PHOTO_UPLOAD_SERVER, where)
                .thenCompose(server -> calls.send(server.uploadUrl(), StoriesOperations.UPLOAD_PHOTO, file))
                .thenCompose(sent -> publish(calls, sent)));
    }

    /**
     * A story with a video: H.264 and AAC, up to 720 × 1280 pixels and 30 pictures a second.
     *
     * @param video the video
     * @param options sets who sees it, its community, its link
     * @return the upload, which ends with the story
     */
    public static GroupUpload<StoriesSaveResponse> video(
            Upload video, Consumer<StoriesGetVideoUploadServerRequest.Builder> options) {
        StoriesGetVideoUploadServerRequest where = StoriesGetVideoUploadServerRequest.build(options);
        StoriesUploadVideoRequest file = StoriesUploadVideoRequest.build(r -> r.videoFile(named(video, VIDEO_ENDING)));
        return new GroupUpload<>(calls -> calls.call(StoriesOperations.GET_VIDEO_UPLOAD_SERVER, where)
                .thenCompose(server -> calls.send(server.uploadUrl(), StoriesOperations.UPLOAD_VIDEO, file))
                .thenCompose(sent -> publish(calls, sent)));
    }

    private static CompletableFuture<StoriesSaveResponse> publish(Calls calls, StoriesUploadPhotoResponse sent) {
        return calls.call(
                StoriesOperations.SAVE,
                StoriesSaveRequest.build(r -> r.uploadResults(value("upload_result", sent.uploadResult()))));
    }
}
