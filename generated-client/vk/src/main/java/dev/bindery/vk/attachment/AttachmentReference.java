package dev.bindery.vk.attachment;

import dev.bindery.vk.model.Audio;
import dev.bindery.vk.model.Doc;
import dev.bindery.vk.model.MarketAlbum;
import dev.bindery.vk.model.MarketItem;
import dev.bindery.vk.model.MessageAudioMessage;
import dev.bindery.vk.model.MessageGraffiti;
import dev.bindery.vk.model.Note;
import dev.bindery.vk.model.Photo;
import dev.bindery.vk.model.PhotoAlbumFull;
import dev.bindery.vk.model.Poll;
import dev.bindery.vk.model.Story;
import dev.bindery.vk.model.VideoFull;
import dev.bindery.vk.model.VideoSaveResult;
import dev.bindery.vk.model.WallpostFull;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names an object that is attached: {@code photo-5_7_abc}.
 *
 * @param type what it is: {@code photo}, {@code video}, {@code market_album}…; small letters and underscores
 * @param ownerId who owns it; negative for a community
 * @param id its number with its owner, 0 or more
 * @param accessKey opens an object that not everybody may see; null if none is needed
 */
public record AttachmentReference(
        String type, long ownerId, long id, @Nullable String accessKey) {
    private static final String TYPE = "[a-z]+(?:_[a-z]+)*";
    private static final String KEY = "[0-9A-Za-z_-]+";
    private static final Pattern REFERENCE =
            Pattern.compile("(?<type>" + TYPE + ")(?<owner>-?[0-9]{1,18})_(?<id>[0-9]{1,18})(?:_(?<key>" + KEY + "))?");

    /**
     * Checks that the parts can be told apart when they are read again.
     *
     * @param type what it is
     * @param ownerId who owns it
     * @param id its number
     * @param accessKey its access key, or null
     * @throws IllegalArgumentException if the type is not of small letters and underscores, the number is negative or
     *     the key has other signs than letters, digits, {@code _} and {@code -}
     */
    public AttachmentReference {
        if (!type.matches(TYPE)) {
            throw new IllegalArgumentException("type of an attachment: \"" + type
                    + "\"; small letters and underscores are right, like market_album");
        }
        if (id < 0) {
            throw new IllegalArgumentException("number of an attached " + type + ": " + id + "; 0 or more is right");
        }
        if (accessKey != null && !accessKey.matches(KEY)) {
            throw new IllegalArgumentException("access key of an attached " + type
                    + ": it has a sign that is no letter, " + "digit, underscore or hyphen");
        }
    }

    /**
     * Reads a reference.
     *
     * @param text what {@link #toString()} writes
     * @return the reference
     * @throws IllegalArgumentException if the text is none
     */
    public static AttachmentReference parse(String text) {
        Matcher parts = REFERENCE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" names no attachment; right is a type, the owner, _ and a number, like photo-5_7");
        }
        return new AttachmentReference(
                parts.group("type"),
                Long.parseLong(parts.group("owner")),
                Long.parseLong(parts.group("id")),
                parts.group("key"));
    }

    /**
     * Writes several references for a parameter that takes them as one text.
     *
     * @param references the references
     * @return them, with commas between
     */
    public static String list(AttachmentReference... references) {
        return Arrays.stream(references).map(AttachmentReference::toString).collect(Collectors.joining(","));
    }

    /**
     * {@return the photo's reference}
     * @param photo the photo
     */
    public static AttachmentReference of(Photo photo) {
        return new AttachmentReference("photo", photo.ownerId(), photo.id(), photo.accessKey());
    }

    /**
     * The reference of a video.
     *
     * @param video the video
     * @return its reference
     * @throws IllegalArgumentException if its owner or its number is not there
     */
    public static AttachmentReference of(VideoFull video) {
        return of("video", video.ownerId(), video.id(), video.accessKey());
    }

    /**
     * The reference of a video that was just made.
     *
     * @param video what {@code video.save} answered
     * @return its reference
     * @throws IllegalArgumentException if its owner or its number is not there
     */
    public static AttachmentReference of(VideoSaveResult video) {
        return of("video", video.ownerId(), video.videoId(), video.accessKey());
    }

    /**
     * The reference of a post.
     *
     * @param post the post
     * @return its reference
     * @throws IllegalArgumentException if its owner or its number is not there
     */
    public static AttachmentReference of(WallpostFull post) {
        return of("wall", post.ownerId(), post.id(), post.accessKey());
    }

    /**
     * {@return the audio's reference}
     * @param audio the audio
     */
    public static AttachmentReference of(Audio audio) {
        return new AttachmentReference("audio", audio.ownerId(), audio.id(), audio.accessKey());
    }

    /**
     * {@return the document's reference}
     * @param document the document
     */
    public static AttachmentReference of(Doc document) {
        return new AttachmentReference("doc", document.ownerId(), document.id(), document.accessKey());
    }

    /**
     * {@return the voice message's reference: it is a document}
     * @param message the voice message
     */
    public static AttachmentReference of(MessageAudioMessage message) {
        return new AttachmentReference("doc", message.ownerId(), message.id(), message.accessKey());
    }

    /**
     * {@return the drawing's reference: it is a document}
     * @param drawing the drawing
     */
    public static AttachmentReference of(MessageGraffiti drawing) {
        return new AttachmentReference("doc", drawing.ownerId(), drawing.id(), drawing.accessKey());
    }

    /**
     * {@return the product's reference}
     * @param item the product
     */
    public static AttachmentReference of(MarketItem item) {
        return new AttachmentReference("market", item.ownerId(), item.id(), item.accessKey());
    }

    /**
     * {@return the collection's reference}
     * @param album the collection of products
     */
    public static AttachmentReference of(MarketAlbum album) {
        return new AttachmentReference("market_album", album.ownerId(), album.id(), null);
    }

    /**
     * {@return the album's reference}
     * @param album the album of photos
     */
    public static AttachmentReference of(PhotoAlbumFull album) {
        return new AttachmentReference("album", album.ownerId(), album.id(), null);
    }

    /**
     * {@return the poll's reference}
     * @param poll the poll
     */
    public static AttachmentReference of(Poll poll) {
        return new AttachmentReference("poll", poll.ownerId(), poll.id(), null);
    }

    /**
     * {@return the note's reference}
     * @param note the note
     */
    public static AttachmentReference of(Note note) {
        return new AttachmentReference("note", note.ownerId(), note.id(), null);
    }

    /**
     * {@return the story's reference}
     * @param story the story
     */
    public static AttachmentReference of(Story story) {
        return new AttachmentReference("story", story.ownerId(), story.id(), story.accessKey());
    }

    private static AttachmentReference of(
            String type, @Nullable Long ownerId, @Nullable Long id, @Nullable String accessKey) {
        if (ownerId == null || id == null) {
            throw new IllegalArgumentException(
                    type + " without its " + (id == null ? "number" : "owner") + " cannot be attached");
        }
        return new AttachmentReference(type, ownerId, id, accessKey);
    }

    /** {@return the reference as VK takes it, with the access key} */
    @Override
    public String toString() {
        return type + ownerId + "_" + id + (accessKey == null ? "" : "_" + accessKey);
    }
}
