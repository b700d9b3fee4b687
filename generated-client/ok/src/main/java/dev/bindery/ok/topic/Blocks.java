package dev.bindery.ok.topic;

import dev.bindery.ok.model.MediaApp;
import dev.bindery.ok.model.MediaBlock;
import dev.bindery.ok.model.MediaLink;
import dev.bindery.ok.model.MediaMovie;
import dev.bindery.ok.model.MediaMovies;
import dev.bindery.ok.model.MediaMusic;
import dev.bindery.ok.model.MediaPhoto;
import dev.bindery.ok.model.MediaPhotos;
import dev.bindery.ok.model.MediaPoll;
import dev.bindery.ok.model.MediaPollAnswer;
import dev.bindery.ok.model.MediaProduct;
import dev.bindery.ok.model.MediaText;
import dev.bindery.ok.model.MediaTrack;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Makes the blocks of topics and products.
 *
 * <pre>{@code
 * List<MediaPhoto> photos = PhotoUploads.forTopic(p -> p.gid(group), Upload.of(path)).send(ok);
 * ok.mediatopic().post(t -> t.gid(group).type(TopicType.GROUP_THEME).attachment(a -> a.media(
 *         Blocks.text("First snow"),
 *         Blocks.photos(photos),
 *         Blocks.poll("Did you see it?", List.of("Yes", "No"), PollOption.SINGLE_CHOICE))));
 * }</pre>
 */
public final class Blocks {

    private Blocks() {}

    /**
     * Words.
     *
     * @param text the words
     * @return the block
     */
    public static MediaBlock text(String text) {
        return new MediaBlock.MediaText(MediaText.build(b -> b.text(text)));
    }

    /**
     * A link, shown with title and picture of its page.
     *
     * @param page the address of the page
     * @return the block
     */
    public static MediaBlock link(URI page) {
        return new MediaBlock.MediaLink(MediaLink.build(b -> b.url(page.toString())));
    }

    /**
     * Photos side by side.
     *
     * @param photos photos just uploaded, by their tokens, or photos that are on OK already, by their ids
     * @return the block
     */
    public static MediaBlock photos(Collection<MediaPhoto> photos) {
        return new MediaBlock.MediaPhotos(MediaPhotos.build(b -> b.list(photos)));
    }

    /**
     * Videos.
     *
     * @param ids videos that are on OK
     * @return the block
     */
    public static MediaBlock movies(String... ids) {
        List<MediaMovie> movies =
                Arrays.stream(ids).map(id -> MediaMovie.build(m -> m.id(id))).toList();
        return new MediaBlock.MediaMovies(MediaMovies.build(b -> b.list(movies)));
    }

    /**
     * Music.
     *
     * @param tracks pieces that are on OK
     * @return the block
     */
    public static MediaBlock music(MediaTrack... tracks) {
        return new MediaBlock.MediaMusic(MediaMusic.build(b -> b.list(tracks)));
    }

    /**
     * A poll.
     *
     * @param question what is asked
     * @param answers what one can vote for
     * @param options how one votes
     * @return the block
     */
    public static MediaBlock poll(String question, Collection<String> answers, PollOption... options) {
        List<MediaPollAnswer> all = answers.stream()
                .map(answer -> MediaPollAnswer.build(a -> a.text(answer)))
                .toList();
        MediaPoll.Builder poll = MediaPoll.builder().question(question).answers(all);
        if (options.length > 0) {
            poll.options(Arrays.stream(options).map(PollOption::wireName).collect(Collectors.joining(",")));
        }
        return new MediaBlock.MediaPoll(poll.build());
    }

    /**
     * Something from the application itself, with pictures and links that lead into it.
     *
     * @param app fills it in
     * @return the block
     */
    public static MediaBlock app(Consumer<MediaApp.Builder> app) {
        return new MediaBlock.MediaApp(MediaApp.build(app));
    }

    /**
     * What is sold: the last block of a product, after its name, its description and its photos.
     *
     * @param product sets the price and the terms
     * @return the block
     */
    public static MediaBlock product(Consumer<MediaProduct.Builder> product) {
        return new MediaBlock.MediaProduct(MediaProduct.build(product));
    }
}
