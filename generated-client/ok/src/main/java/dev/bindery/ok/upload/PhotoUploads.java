package dev.bindery.ok.upload;

import static dev.bindery.ok.upload.OkUpload.told;

import dev.bindery.ok.model.CommittedPhoto;
import dev.bindery.ok.model.MediaPhoto;
import dev.bindery.ok.model.PhotoToCommit;
import dev.bindery.ok.model.PhotoUploadAddress;
import dev.bindery.ok.model.UploadedPhoto;
import dev.bindery.ok.model.UploadedPhotos;
import dev.bindery.ok.photosv2.PhotosV2CommitRequest;
import dev.bindery.ok.photosv2.PhotosV2GetUploadUrlRequest;
import dev.bindery.ok.photosv2.PhotosV2Operations;
import dev.bindery.ok.photosv2.PhotosV2UploadRequest;
import dev.bindery.runtime.client.Calls;
import dev.bindery.runtime.transport.Upload;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Photos: JPG, PNG or GIF. */
public final class PhotoUploads {
    private static final String UPLOAD = "photosV2.upload";
    private static final int MOST_AT_ONCE = 10;

    private PhotoUploads() {}

    /**
     * Photos for a topic or a product. OK keeps them with it.
     *
     * @param options sets the group that the topic is for; how many photos there are is set after it
     * @param photos 1 to 10 photos
     * @return the upload, which ends with the photos for a block, in the order given here
     * @throws IllegalArgumentException if there are no photos, or too many
     */
    public static OkUpload<List<MediaPhoto>> forTopic(
            Consumer<PhotosV2GetUploadUrlRequest.Builder> options, Upload... photos) {
        PhotosV2GetUploadUrlRequest where = where(options, photos);
        PhotosV2UploadRequest files = files(photos);
        return new OkUpload<>(calls -> sent(calls, where, files)
                .thenApply(all -> all.stream()
                        .map(photo -> MediaPhoto.build(p -> p.id(photo.token())))
                        .toList()));
    }

    /**
     * Photos for an album.
     *
     * @param options sets the album and its group; how many photos there are is set after it
     * @param photos 1 to 10 photos
     * @return the upload, which ends with what became of each photo
     * @throws IllegalArgumentException if there are no photos, or too many
     */
    public static OkUpload<List<CommittedPhoto>> toAlbum(
            Consumer<PhotosV2GetUploadUrlRequest.Builder> options, Upload... photos) {
        PhotosV2GetUploadUrlRequest where = where(options, photos);
        PhotosV2UploadRequest files = files(photos);
        return new OkUpload<>(calls -> sent(calls, where, files)
                .thenCompose(
                        all -> calls.call(PhotosV2Operations.COMMIT, PhotosV2CommitRequest.build(c -> c.photos(all))))
                .thenApply(kept -> told("photosV2.commit", "photos", kept.photos())));
    }

    private static PhotosV2GetUploadUrlRequest where(
            Consumer<PhotosV2GetUploadUrlRequest.Builder> options, Upload... photos) {
        if (photos.length < 1 || photos.length > MOST_AT_ONCE) {
            throw new IllegalArgumentException(photos.length + " photos at once; 1 to " + MOST_AT_ONCE + " are right");
        }
        List<Long> sizes = Arrays.stream(photos).map(Upload::length).toList();
        return PhotosV2GetUploadUrlRequest.build(r -> {
            options.accept(r);
            r.count(photos.length).sizes(sizes);
        });
    }

    private static PhotosV2UploadRequest files(Upload... photos) {
        PhotosV2UploadRequest.Builder request = PhotosV2UploadRequest.builder();
        List<Consumer<Upload>> fields = List.of(
                request::pic1,
                request::pic2,
                request::pic3,
                request::pic4,
                request::pic5,
                request::pic6,
                request::pic7,
                request::pic8,
                request::pic9,
                request::pic10);
        for (int i = 0; i < photos.length; i++) {
            fields.get(i).accept(photos[i]);
        }
        return request.build();
    }

    private static CompletableFuture<List<PhotoToCommit>> sent(
            Calls calls, PhotosV2GetUploadUrlRequest where, PhotosV2UploadRequest files) {
        return calls.call(PhotosV2Operations.GET_UPLOAD_URL, where)
                .thenCompose(address -> calls.send(
                                told("photosV2.getUploadUrl", "upload_url", address.uploadUrl()),
                                PhotosV2Operations.UPLOAD,
                                files)
                        .thenApply(sent -> inOrder(address, sent)));
    }

    private static List<PhotoToCommit> inOrder(PhotoUploadAddress address, UploadedPhotos sent) {
        Map<String, UploadedPhoto> photos = told(UPLOAD, "photos", sent.photos());
        return told("photosV2.getUploadUrl", "photo_ids", address.photoIds()).stream()
                .map(id -> {
                    String token = told(UPLOAD, "a photo " + id, photos.get(id)).token();
                    return PhotoToCommit.build(p -> p.photoId(id).token(told(UPLOAD, "a token of " + id, token)));
                })
                .toList();
    }
}
