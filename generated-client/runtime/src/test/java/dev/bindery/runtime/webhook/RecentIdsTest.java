package dev.bindery.runtime.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.webhook.RecentIds.Standing;
import org.junit.jupiter.api.Test;

class RecentIdsTest {
    private final RecentIds ids = new RecentIds(2);

    @Test
    void knowsWhatWasHandled() {
        assertThat(ids.begin("a")).isEqualTo(Standing.NEW);
        assertThat(ids.begin("a")).isEqualTo(Standing.BEING_HANDLED);
        ids.end("a", true);
        assertThat(ids.begin("a")).isEqualTo(Standing.HANDLED);
    }

    @Test
    void whatWasNotHandledIsNewWhenItComesAgain() {
        ids.begin("a");
        ids.end("a", false);
        assertThat(ids.begin("a")).isEqualTo(Standing.NEW);
    }

    @Test
    void forgetsTheOldestFirst() {
        for (String id : new String[] {"a", "b", "c"}) {
            ids.begin(id);
            ids.end(id, true);
        }
        assertThat(ids.begin("b")).isEqualTo(Standing.HANDLED);
        assertThat(ids.begin("c")).isEqualTo(Standing.HANDLED);
        assertThat(ids.begin("a")).isEqualTo(Standing.NEW);
    }

    @Test
    void aMemoryOfNothingIsRefused() {
        assertThatThrownBy(() -> new RecentIds(0)).hasMessage("capacity: 0; 1 or more is right");
    }
}
