package dev.bindery.vk.upload;

import static dev.bindery.vk.upload.Sent.named;
import static dev.bindery.vk.upload.Sent.value;

import dev.bindery.runtime.call.Addressed;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.vk.market.MarketGetProductPhotoUploadServerRequest;
import dev.bindery.vk.market.MarketOperations;
import dev.bindery.vk.market.MarketSaveProductPhotoRequest;
import dev.bindery.vk.model.MarketUploadPhotoData;
import dev.bindery.vk.model.Photo;
import dev.bindery.vk.photos.PhotosGetMarketAlbumUploadServerRequest;
import dev.bindery.vk.photos.PhotosOperations;
import dev.bindery.vk.photos.PhotosUploadToMarketAlbumRequest;
import dev.bindery.vk.photos.PhotosUploadToMarketRequest;
import dev.bindery.vk.photos.SaveMarketAlbumPhotoRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pictures of products and of collections of them: JPG, PNG or GIF. */
public final class MarketUploads {
    private static final String ENDING = ".jpg";

    private MarketUploads() {}

    /**
     * The picture of a product.
     *
     * @param photo the photo, at least 400 × 400 pixels
     * @param groupId the community that sells it, positive
     * @return the upload, which ends with the photo's number
     */
    public static UserUpload<MarketUploadPhotoData> ofProduct(Upload photo, long groupId) {
        MarketGetProductPhotoUploadServerRequest where =
                MarketGetProductPhotoUploadServerRequest.build(r -> r.groupId(groupId));
        PhotosUploadToMarketRequest file = PhotosUploadToMarketRequest.build(r -> r.file(named(photo, ENDING)));
        return new UserUpload<>(calls -> calls.call(MarketOperations.GET_PRODUCT_PHOTO_UPLOAD_SERVER, where)
                .thenCompose(server ->
                        calls.exchange(PhotosOperations.UPLOAD_TO_MARKET, Addressed.at(server.uploadUrl(), file)))
                .thenCompose(sent -> calls.call(
                        MarketOperations.SAVE_PRODUCT_PHOTO,
                        MarketSaveProductPhotoRequest.build(r -> r.uploadResponse(wholeText(sent))))));
    }

    /** What is kept is the answer itself, with whatever VK put in it. */
    private static String wholeText(Answer<?> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /**
     * The picture of a collection.
     *
     * @param photo the photo, at least 1280 × 720 pixels
     * @param groupId the community that sells its products, positive
     * @return the upload, which ends with the photo
     */
    public static UserUpload<List<Photo>> ofAlbum(Upload photo, long groupId) {
        PhotosGetMarketAlbumUploadServerRequest where =
                PhotosGetMarketAlbumUploadServerRequest.build(r -> r.groupId(groupId));
        PhotosUploadToMarketAlbumRequest file =
                PhotosUploadToMarketAlbumRequest.build(r -> r.file(named(photo, ENDING)));
        return new UserUpload<>(calls -> calls.call(PhotosOperations.GET_MARKET_ALBUM_UPLOAD_SERVER, where)
                .thenCompose(server -> calls.send(server.uploadUrl(), PhotosOperations.UPLOAD_TO_MARKET_ALBUM, file))
                .thenCompose(sent -> calls.call(
                        PhotosOperations.SAVE_MARKET_ALBUM_PHOTO,
                        SaveMarketAlbumPhotoRequest.build(r -> r.groupId(groupId)
                                .photo(value("photo", sent.photo()))
                                .server(value("server", sent.server()))
                                .hash(value("hash", sent.hash()))))));
    }
}
