package dev.bindery.vk.upload;

import static dev.bindery.vk.upload.Sent.named;
import static dev.bindery.vk.upload.Sent.value;

import dev.bindery.runtime.transport.Upload;
import dev.bindery.vk.messages.MessagesDeleteChatPhotoResponse;
import dev.bindery.vk.messages.MessagesOperations;
import dev.bindery.vk.messages.MessagesSetChatPhotoRequest;
import dev.bindery.vk.model.Photo;
import dev.bindery.vk.photos.GetOwnerCoverPhotoUploadServerRequest;
import dev.bindery.vk.photos.GetOwnerPhotoUploadServerRequest;
import dev.bindery.vk.photos.PhotosGetChatUploadServerRequest;
import dev.bindery.vk.photos.PhotosGetMessagesUploadServerRequest;
import dev.bindery.vk.photos.PhotosGetUploadServerRequest;
import dev.bindery.vk.photos.PhotosGetWallUploadServerRequest;
import dev.bindery.vk.photos.PhotosOperations;
import dev.bindery.vk.photos.PhotosSaveRequest;
import dev.bindery.vk.photos.PhotosUploadOwnerCoverRequest;
import dev.bindery.vk.photos.PhotosUploadToAlbumRequest;
import dev.bindery.vk.photos.PhotosUploadToMessageRequest;
import dev.bindery.vk.photos.PhotosUploadToWallRequest;
import dev.bindery.vk.photos.SaveMessagesPhotoRequest;
import dev.bindery.vk.photos.SaveOwnerCoverPhotoRequest;
import dev.bindery.vk.photos.SaveOwnerCoverPhotoResponse;
import dev.bindery.vk.photos.SaveOwnerPhotoRequest;
import dev.bindery.vk.photos.SaveOwnerPhotoResponse;
import dev.bindery.vk.photos.SaveWallPhotoRequest;
import dev.bindery.vk.photos.UploadChatPhotoRequest;
import dev.bindery.vk.photos.UploadOwnerPhotoRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Photos: JPG, PNG or GIF.
 *
 * <pre>{@code
 * List<Photo> photos = PhotoUploads.toWall(Upload.of(path), p -> p.caption("Snow")).send(vk);
 * vk.wall().post(p -> p.attachments(AttachmentReference.of(photos.get(0)).toString()));
 * }</pre>
 */
public final class PhotoUploads {
    private static final String ENDING = ".jpg";
    private static final int MOST_AT_ONCE = 5;

    private PhotoUploads() {}

    /**
     * Photos for an album.
     *
     * @param options sets the album, its community, a caption and a place; what the server answers is set after it
     * @param photos 1 to 5 photos
     * @return the upload, which ends with the photos
     * @throws IllegalArgumentException if there are no photos, or too many
     */
    public static UserUpload<List<Photo>> toAlbum(Consumer<PhotosSaveRequest.Builder> options, Upload... photos) {
        if (photos.length < 1 || photos.length > MOST_AT_ONCE) {
            throw new IllegalArgumentException(
                    photos.length + " photos for an album at once; 1 to " + MOST_AT_ONCE + " are right");
        }
        PhotosSaveRequest draft = PhotosSaveRequest.build(options);
        PhotosGetUploadServerRequest where = PhotosGetUploadServerRequest.build(
                r -> r.albumId(draft.albumId()).groupId(draft.groupId()));
        PhotosUploadToAlbumRequest files =
                files(Arrays.stream(photos).map(photo -> named(photo, ENDING)).toList());
        return new UserUpload<>(calls -> calls.call(PhotosOperations.GET_UPLOAD_SERVER, where)
                .thenCompose(server -> calls.send(server.uploadUrl(), PhotosOperations.UPLOAD_TO_ALBUM, files))
                .thenCompose(sent -> calls.call(
                        PhotosOperations.SAVE,
                        draft.toBuilder()
                                .photosList(value("photos_list", sent.photosList()))
                                .server(sent.server())
                                .hash(sent.hash())
                                .build())));
    }

    private static PhotosUploadToAlbumRequest files(List<Upload> photos) {
        PhotosUploadToAlbumRequest.Builder request = PhotosUploadToAlbumRequest.builder();
        List<Consumer<Upload>> fields =
                List.of(request::file1, request::file2, request::file3, request::file4, request::file5);
        for (int i = 0; i < photos.size(); i++) {
            fields.get(i).accept(photos.get(i));
        }
        return request.build();
    }

    /**
     * A photo for a post.
     *
     * @param photo the photo
     * @param options sets the wall's community, a caption and a place; what the server answers is set after it
     * @return the upload, which ends with the photo
     */
    public static UserUpload<List<Photo>> toWall(Upload photo, Consumer<SaveWallPhotoRequest.Builder> options) {
        SaveWallPhotoRequest draft = SaveWallPhotoRequest.build(r -> options.accept(r.photo("")));
        PhotosGetWallUploadServerRequest where =
                PhotosGetWallUploadServerRequest.build(r -> r.groupId(draft.groupId()));
        PhotosUploadToWallRequest file = PhotosUploadToWallRequest.build(r -> r.photo(named(photo, ENDING)));
        return new UserUpload<>(calls -> calls.call(PhotosOperations.GET_WALL_UPLOAD_SERVER, where)
                .thenCompose(server -> calls.send(server.uploadUrl(), PhotosOperations.UPLOAD_TO_WALL, file))
                .thenCompose(sent -> calls.call(
                        PhotosOperations.SAVE_WALL_PHOTO,
                        draft.toBuilder()
                                .photo(value("photo", sent.photo()))
                                .server(sent.server())
                                .hash(sent.hash())
                                .build())));
    }

    /**
     * A photo for a post on the caller's wall.
     *
     * @param photo the photo
     * @return the upload, which ends with the photo
     */
    public static UserUpload<List<Photo>> toWall(Upload photo) {
        return toWall(photo, options -> {});
    }

    /**
     * A photo for a message.
     *
     * @param photo the photo
     * @param peerId who gets the message
     * @return the upload, which ends with the photo
     */
    public static GroupUpload<List<Photo>> toMessage(Upload photo, long peerId) {
        PhotosGetMessagesUploadServerRequest where = PhotosGetMessagesUploadServerRequest.build(r -> r.peerId(peerId));
        PhotosUploadToMessageRequest file = PhotosUploadToMessageRequest.build(r -> r.photo(named(photo, ENDING)));
        return new GroupUpload<>(calls -> calls.call(PhotosOperations.GET_MESSAGES_UPLOAD_SERVER, where)
                .thenCompose(server -> calls.send(server.uploadUrl(), PhotosOperations.UPLOAD_TO_MESSAGE, file))
                .thenCompose(sent -> calls.call(
                        PhotosOperations.SAVE_MESSAGES_PHOTO,
                        SaveMessagesPhotoRequest.build(r -> r.photo(value("photo", sent.photo()))
                                .server(sent.server())
                                .hash(sent.hash())))));
    }

    /**
     * The main photo of the caller or of a community. VK tells of it in a post.
     *
     * @param photo the photo, at least 200 × 200 pixels
     * @param options sets whose photo it is: the caller's, where it sets nothing
     * @return the upload, which ends with where the photo is
     */
    public static UserUpload<SaveOwnerPhotoResponse> ofOwner(
            Upload photo, Consumer<GetOwnerPhotoUploadServerRequest.Builder> options) {
        GetOwnerPhotoUploadServerRequest where = GetOwnerPhotoUploadServerRequest.build(options);
        UploadOwnerPhotoRequest file = UploadOwnerPhotoRequest.build(r -> r.photo(named(photo, ENDING)));
        return new UserUpload<>(calls -> calls.call(PhotosOperations.GET_OWNER_PHOTO_UPLOAD_SERVER, where)
                .thenCompose(server -> calls.send(server.uploadUrl(), PhotosOperations.UPLOAD_OWNER_PHOTO, file))
                .thenCompose(sent -> calls.call(
                        PhotosOperations.SAVE_OWNER_PHOTO,
                        SaveOwnerPhotoRequest.build(r -> r.photo(value("photo", sent.photo()))
                                .server(
                                        sent.server() == null
                                                ? null
                                                : sent.server().toString())
                                .hash(sent.hash())))));
    }

    /**
     * The cover of a community.
     *
     * @param photo the photo, at least 795 × 200 pixels
     * @param options sets the community and the part of the photo to show
     * @return the upload, which ends with the cover in several sizes
     */
    public static GroupUpload<SaveOwnerCoverPhotoResponse> cover(
            Upload photo, Consumer<GetOwnerCoverPhotoUploadServerRequest.Builder> options) {
        GetOwnerCoverPhotoUploadServerRequest where = GetOwnerCoverPhotoUploadServerRequest.build(options);
        PhotosUploadOwnerCoverRequest file = PhotosUploadOwnerCoverRequest.build(r -> r.photo(named(photo, ENDING)));
        return new GroupUpload<>(calls -> calls.call(PhotosOperations.GET_OWNER_COVER_PHOTO_UPLOAD_SERVER, where)
                .thenCompose(server -> calls.send(server.uploadUrl(), PhotosOperations.UPLOAD_OWNER_COVER, file))
                .thenCompose(sent -> calls.call(
                        PhotosOperations.SAVE_OWNER_COVER_PHOTO,
                        SaveOwnerCoverPhotoRequest.build(
                                r -> r.photo(value("photo", sent.photo())).hash(sent.hash())))));
    }

    /**
     * The picture of a chat.
     *
     * @param photo the photo, at least 200 × 200 pixels
     * @param options sets the chat and the part of the photo to show
     * @return the upload, which ends with the chat as it is then
     */
    public static GroupUpload<MessagesDeleteChatPhotoResponse> ofChat(
            Upload photo, Consumer<PhotosGetChatUploadServerRequest.Builder> options) {
        PhotosGetChatUploadServerRequest where = PhotosGetChatUploadServerRequest.build(options);
        UploadChatPhotoRequest file = UploadChatPhotoRequest.build(r -> r.file(named(photo, ENDING)));
        return new GroupUpload<>(calls -> calls.call(PhotosOperations.GET_CHAT_UPLOAD_SERVER, where)
                .thenCompose(server -> calls.send(server.uploadUrl(), PhotosOperations.UPLOAD_CHAT_PHOTO, file))
                .thenCompose(sent -> calls.call(
                        MessagesOperations.SET_CHAT_PHOTO,
                        MessagesSetChatPhotoRequest.build(r -> r.file(value("response", sent.response()))))));
    }
}
