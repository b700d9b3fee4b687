package dev.bindery.runtime.call;

/**
 * Watches calls, for logs, metrics and traces. Hears nothing secret. Called in whatever thread is at hand, so it never blocks;
 * what it throws is ignored.
 */
public interface CallObserver {

    /**
     * A call begins.
     *
     * @param call the call, the same object in all three methods
     */
    default void onStart(Call call) {}

    /**
     * An attempt is over.
     *
     * @param call the call
     * @param outcome how this attempt went; its number is {@link CallOutcome#attempts()}
     */
    default void onAttempt(Call call, CallOutcome outcome) {}

    /**
     * A call is over. Its result is read after this, so a successful answer may still turn out to be unreadable.
     *
     * @param call the call
     * @param outcome how the call went
     */
    default void onFinish(Call call, CallOutcome outcome) {}
}
