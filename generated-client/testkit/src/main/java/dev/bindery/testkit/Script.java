package dev.bindery.testkit;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is answered next. Replies are used up in order; when none is left, the server answers by itself again, or what {@link #always} says.
 */
public final class Script {

    private final Function<String, Reply> results;
    private final Errors errors;
    private final Deque<Function<ReceivedRequest, Reply>> next = new ConcurrentLinkedDeque<>();
    private volatile @Nullable Function<ReceivedRequest, Reply> always;

    /** How a platform says an error. */
    @FunctionalInterface
    public interface Errors {
        /**
         * Makes an error answer.
         *
         * @param request the request
         * @param code the error code
         * @param message what it says
         * @return the reply
         */
        Reply answer(ReceivedRequest request, String code, String message);
    }

    /** Made by the server. */
    public Script(Function<String, Reply> results, Errors errors) {
        this.results = results;
        this.errors = errors;
    }

    /**
     * Answers a result once, in the platform's envelope.
     *
     * @param json the result as JSON
     * @return this
     */
    public Script result(String json) {
        return reply(results.apply(json));
    }

    /**
     * Answers an error once, in the platform's shape.
     *
     * @param code the error code
     * @param message what it says
     * @return this
     */
    public Script error(String code, String message) {
        return reply(request -> errors.answer(request, code, message));
    }

    /**
     * Answers just this once.
     *
     * @param reply the reply
     * @return this
     */
    public Script reply(Reply reply) {
        return reply(request -> reply);
    }

    /**
     * Answers once what a function makes of the request.
     *
     * @param reply the function
     * @return this
     */
    public Script reply(Function<ReceivedRequest, Reply> reply) {
        next.add(reply);
        return this;
    }

    /**
     * Answers so whenever nothing else is due.
     *
     * @param reply what to make of a request
     * @return this
     */
    public Script always(Function<ReceivedRequest, Reply> reply) {
        always = reply;
        return this;
    }

    /** {@return what is due now, or null for what the specification says} */
    public @Nullable Function<ReceivedRequest, Reply> due() {
        Function<ReceivedRequest, Reply> scripted = next.poll();
        return scripted == null ? always : scripted;
    }
}
