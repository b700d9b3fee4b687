package dev.bindery.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PagesTest {
    private final List<Long> asked = new ArrayList<>();

    /** A server with the numbers from 0 on, three a page. */
    private PageFetcher<Integer> numbers(int size, @Nullable Integer total) {
        return offset -> {
            asked.add(offset);
            int from = (int) Math.min(offset, size);
            return Page.of(
                    IntStream.range(from, Math.min(from + 3, size)).boxed().toList(), total);
        };
    }

    @Test
    void fetchesPageAfterPageUntilTheTotalIsReached() {
        assertThat(Pages.offset(numbers(7, 7))).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(asked).containsExactly(0L, 3L, 6L);
    }

    @Test
    void withoutATotalTheEmptyPageIsTheEnd() {
        assertThat(Pages.offset(numbers(6, null))).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(asked).containsExactly(0L, 3L, 6L);
    }

    @Test
    void aTotalThatIsTooLargeDoesNotGoOnForEver() {
        assertThat(Pages.offset(numbers(4, 1_000))).containsExactly(0, 1, 2, 3);
        assertThat(asked).containsExactly(0L, 3L, 4L);
    }

    @Test
    void beginsWhereItIsTold() {
        assertThat(Pages.offset(5, numbers(7, 7))).containsExactly(5, 6);
    }

    @Test
    void aServerThatIgnoresTheOffsetIsAskedTwice() {
        assertThat(Pages.offset(offset -> {
                    asked.add(offset);
                    return Page.of(List.of("a", "b"), 100);
                }))
                .containsExactly("a", "b");
        assertThat(asked).containsExactly(0L, 2L);
    }

    @Test
    void aServerThatBeginsAgainIsLeft() {
        assertThat(Pages.offset(offset -> Page.of(List.of(offset % 4, offset % 4 + 1), null)))
                .containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void fetchesNothingBeforeItIsAskedFor() {
        Iterator<Integer> items = Pages.offset(numbers(7, 7)).iterator();
        assertThat(asked).isEmpty();

        IntStream.range(0, 3).forEach(i -> items.next());
        assertThat(asked).containsExactly(0L);
        assertThat(items.next()).isEqualTo(3);
        assertThat(asked).containsExactly(0L, 3L);
    }

    @Test
    void aStreamStopsFetchingWhenItHasEnough() {
        assertThat(Pages.offset(numbers(1_000, 1_000)).stream().limit(4)).containsExactly(0, 1, 2, 3);
        assertThat(asked).containsExactly(0L, 3L);
    }

    @Test
    void eachIteratorBeginsAnew() {
        Pages<Integer> pages = Pages.offset(numbers(2, 2));

        assertThat(pages).containsExactly(0, 1);
        assertThat(pages).containsExactly(0, 1);
    }

    @Test
    void anEmptyListHasNoItems() {
        Iterator<Integer> items =
                Pages.offset(offset -> Page.<Integer>of(null, 0)).iterator();

        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFailureReachesTheCallerAndTheSamePageCanBeAskedForAgain() {
        Iterator<String> items = Pages.offset(offset -> {
                    asked.add(offset);
                    if (asked.size() == 2) {
                        throw new IllegalStateException("network");
                    }
                    return Page.of(List.of("item " + offset), 2);
                })
                .iterator();
        assertThat(items.next()).isEqualTo("item 0");

        assertThatThrownBy(items::next).hasMessage("network");

        assertThat(items.next()).isEqualTo("item 1");
        assertThat(asked).containsExactly(0L, 1L, 1L);
    }

    @Test
    void refusesANegativeStart() {
        assertThatThrownBy(() -> Pages.offset(-1, numbers(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start: -1; 0 or more is right");
    }

    /** A server with the numbers from 0 on, three a page, whose cursors are texts. */
    private CursorPageFetcher<Integer, String> chapters(int size) {
        return cursor -> {
            int from = cursor == null ? 0 : Integer.parseInt(cursor);
            asked.add((long) from);
            int to = Math.min(from + 3, size);
            return CursorPage.of(IntStream.range(from, to).boxed().toList(), to == size ? "" : "" + to);
        };
    }

    @Test
    void followsTheCursorsUntilThereIsNone() {
        assertThat(Pages.cursor(null, chapters(7))).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(asked).containsExactly(0L, 3L, 6L);
    }

    @Test
    void beginsAtACursor() {
        assertThat(Pages.cursor("5", chapters(7))).containsExactly(5, 6);
    }

    @Test
    void aPageWithoutItemsInTheMiddleIsNotTheEnd() {
        assertThat(Pages.<String, String>cursor(
                        null,
                        cursor -> cursor == null
                                ? CursorPage.of(List.<String>of(), "next").ifMore(true)
                                : CursorPage.of(List.of("a"), "more").ifMore(false)))
                .containsExactly("a");
    }

    @Test
    void aServerThatGivesTheSameCursorAgainIsLeft() {
        assertThat(Pages.<String, Long>cursor(null, cursor -> CursorPage.of(List.of("a"), 5L)))
                .containsExactly("a", "a");
    }

    @Test
    void nullEmptyAndZeroAreNoCursors() {
        assertThat(CursorPage.of(null, "")).isEqualTo(new CursorPage<>(List.of(), null));
        assertThat(CursorPage.of(List.of(), 0L).next()).isNull();
        assertThat(CursorPage.of(List.of(), "0").next()).isNull();
        assertThat(CursorPage.of(List.of(), "a0").next()).isEqualTo("a0");
    }

    @Test
    void theLastPageNamesNoNextWhateverItsCursor() {
        CursorPage<String, String> page = CursorPage.of(List.of("a"), "next");
        assertThat(page.ifMore(null).unlessLast(null)).isEqualTo(page);
        assertThat(page.ifMore(true).unlessLast(false)).isEqualTo(page);
        assertThat(page.ifMore(false).next()).isNull();
        assertThat(page.unlessLast(true)).isEqualTo(new CursorPage<>(List.of("a"), null));
    }
}
