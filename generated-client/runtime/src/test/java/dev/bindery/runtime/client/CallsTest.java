package dev.bindery.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.call.Addressed;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.NoParameters;
import dev.bindery.runtime.call.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class CallsTest {
    private static final Operation<NoParameters, Void> FIRST = Operation.<NoParameters, Void>builder(
                    "first", "GET", "/first")
            .nothing()
            .build();
    private static final Operation<Addressed<NoParameters>, Void> SECOND =
            Operation.<Addressed<NoParameters>, Void>builder("second", "GET", "/second")
                    .nothing()
                    .build();

    private final List<String> made = new ArrayList<>();
    private final CompletableFuture<Object> underWay = new CompletableFuture<>();

    /** Never answers the call; whoever waits, waits for {@link #underWay}. */
    private final class Waiting implements Calls.AsyncExchange {
        // Nobody gets to see what it is completed with: it fails or is cancelled.
        @SuppressWarnings("unchecked")
        @Override
        public <Q, R> CompletableFuture<Answer<R>> exchange(Operation<Q, R> operation, Q request) {
            made.add(operation.id());
            return (CompletableFuture<Answer<R>>) (CompletableFuture<?>) underWay;
        }
    }

    private static CompletableFuture<Void> both(Calls calls) {
        return calls.call(FIRST, NoParameters.NONE)
                .thenCompose(first -> calls.send("https://host/second", SECOND, NoParameters.NONE));
    }

    @Test
    void aFailureEndsThemAndIsThrownItself() {
        IllegalStateException failure = new IllegalStateException("no");
        Calls.Exchange failing = new Calls.Exchange() {
            @Override
            public <Q, R> Answer<R> exchange(Operation<Q, R> operation, Q request) {
                made.add(operation.id());
                throw failure;
            }
        };

        assertThatThrownBy(() -> Calls.now(failing, CallsTest::both)).isSameAs(failure);
        assertThat(made).containsExactly("first");
    }

    @Test
    void aFailureOfALaterCallIsTheCauseOfTheEnd() {
        IllegalStateException failure = new IllegalStateException("no");
        CompletableFuture<Void> end = Calls.later(new Waiting(), CallsTest::both);

        underWay.completeExceptionally(failure);

        assertThatThrownBy(end::join).isInstanceOf(CompletionException.class).hasCause(failure);
        assertThat(made).containsExactly("first");
    }

    @Test
    void cancellingCancelsTheCallUnderWayAndMakesNoOther() {
        CompletableFuture<Void> end = Calls.later(new Waiting(), CallsTest::both);

        assertThat(end.cancel(true)).isTrue();

        assertThat(underWay).isCancelled();
        assertThatThrownBy(end::join).isInstanceOf(CancellationException.class);
        assertThat(made).containsExactly("first");
    }

    @Test
    void anAddressThatIsNoneIsNotPrinted() {
        assertThatThrownBy(() -> Calls.later(
                        new Waiting(), calls -> calls.send("https://host/a b?s3cret", SECOND, NoParameters.NONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the address is no URI");
        assertThat(made).isEmpty();
    }
}
