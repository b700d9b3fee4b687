package dev.bindery.vkvideolive.events;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Something that is done after a pause, unless it is stopped before. Everything but the pause happens in the mailbox. */
final class Alarm {
    private final CompletableFuture<Void> pause;
    private boolean stopped;

    private Alarm(CompletableFuture<Void> pause) {
        this.pause = pause;
    }

    static Alarm set(CompletableFuture<Void> pause, Executor mailbox, Runnable task) {
        Alarm alarm = new Alarm(pause);
        var unused = pause.thenRunAsync(() -> alarm.ring(task), mailbox);
        return alarm;
    }

    private void ring(Runnable task) {
        if (!stopped) {
            task.run();
        }
    }

    void stop() {
        stopped = true;
        pause.cancel(false);
    }
}
