package dev.bindery.testkit;

import dev.bindery.testkit.server.ErrorAnswers;
import dev.bindery.testkit.spec.SpecOperation;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one operation answers next. Replies are used up in order; when none is left, the example of the specification is
 * answered again, or what {@link #always} says.
 */
public final class Script {

    private final SpecOperation operation;
    private final ErrorAnswers errors;
    private final Deque<Function<ReceivedRequest, Reply>> next = new ConcurrentLinkedDeque<>();
    private volatile @Nullable Function<ReceivedRequest, Reply> always;

    Script(SpecOperation operation, ErrorAnswers errors) {
        this.operation = operation;
        this.errors = errors;
    }

    /**
     * Answers a result once, in the platform's envelope.
     *
     * @param json the result as JSON
     * @return this
     */
    public Script result(String json) {
        String body = operation
                .envelope()
                .map(name -> "{\"" + name + "\":" + json + "}")
                .orElse(json);
        return reply(Reply.json(operation.success().status(), body));
    }

    /**
     * Answers an error once, in the platform's shape.
     *
     * @param code the error code
     * @param message what it says
     * @return this
     */
    public Script error(String code, String message) {
        return reply(request -> errors.answer(operation, request, code, message));
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
    @Nullable
    Function<ReceivedRequest, Reply> due() {
        Function<ReceivedRequest, Reply> scripted = next.poll();
        return scripted == null ? always : scripted;
    }
}
