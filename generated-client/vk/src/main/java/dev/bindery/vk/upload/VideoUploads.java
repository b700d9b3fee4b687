package dev.bindery.vk.upload;

import static dev.bindery.vk.upload.Sent.named;

import dev.bindery.runtime.client.UploadRefusedException;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.vk.model.VideoSaveResult;
import dev.bindery.vk.video.VideoOperations;
import dev.bindery.vk.video.VideoSaveRequest;
import dev.bindery.vk.video.VideoUploadRequest;
import java.util.function.Consumer;

/** Videos. VK shows one some time after it was sent, when it has made its own files of it. */
public final class VideoUploads {
    private static final String ENDING = ".mp4";

    private VideoUploads() {}

    /**
     * A video.
     *
     * @param video the file
     * @param options sets name, description, community, album, and who may see it
     * @return the upload, which ends with the entry that VK made for the video
     */
    public static UserUpload<VideoSaveResult> video(Upload video, Consumer<VideoSaveRequest.Builder> options) {
        VideoSaveRequest entry = VideoSaveRequest.build(options);
        VideoUploadRequest file = VideoUploadRequest.build(r -> r.videoFile(named(video, ENDING)));
        return new UserUpload<>(calls -> calls.call(VideoOperations.SAVE, entry)
                .thenCompose(made ->
                        calls.send(address(made), VideoOperations.UPLOAD, file).thenApply(sent -> made)));
    }

    private static String address(VideoSaveResult made) {
        String address = made.uploadUrl();
        if (address == null) {
            throw new UploadRefusedException("video.save told no address to send the video to");
        }
        return address;
    }
}
