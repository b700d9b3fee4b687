package dev.bindery.ok.upload;

import static dev.bindery.ok.upload.OkUpload.told;

import dev.bindery.ok.video.VideoGetUploadUrlRequest;
import dev.bindery.ok.video.VideoOperations;
import dev.bindery.ok.video.VideoUpdateRequest;
import dev.bindery.ok.video.VideoUploadRequest;
import dev.bindery.runtime.transport.Upload;
import java.util.function.Consumer;

/** Videos, up to 2 GB each. OK shows one some time after it was sent, when it has made its own files of it. */
public final class VideoUploads {
    private static final String ADDRESS = "video.getUploadUrl";

    private VideoUploads() {}

    /**
     * A video.
     *
     * @param video the file
     * @param options sets the group or the channel that gets it; name and size are set after it
     * @param entry sets title, description, tags, and who may see it
     * @return the upload, which ends with the id of the video
     */
    public static OkUpload<Long> video(
            Upload video,
            Consumer<VideoGetUploadUrlRequest.Builder> options,
            Consumer<VideoUpdateRequest.Builder> entry) {
        VideoGetUploadUrlRequest where = VideoGetUploadUrlRequest.build(r -> {
            options.accept(r);
            r.fileName(video.fileName()).fileSize(video.length());
        });
        VideoUploadRequest file = VideoUploadRequest.build(r -> r.data(video));
        return new OkUpload<>(calls -> calls.call(VideoOperations.GET_UPLOAD_URL, where)
                .thenCompose(address -> {
                    long id = told(ADDRESS, "video_id", address.videoId());
                    VideoUpdateRequest update = VideoUpdateRequest.build(r -> {
                        entry.accept(r);
                        r.vid(id);
                    });
                    return calls.send(told(ADDRESS, "upload_url", address.uploadUrl()), VideoOperations.UPLOAD, file)
                            .thenCompose(sent -> calls.call(VideoOperations.UPDATE, update))
                            .thenApply(updated -> id);
                }));
    }
}
