package dev.bindery.generator.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Errors of an API.
 *
 * @param shapes how an error answer is recognised, tried in order; may be empty
 * @param codes known codes in the order of the document
 * @param exceptions subclasses that codes ask for, by name
 */
public record ErrorModel(List<Shape> shapes, List<Code> codes, List<ExceptionClass> exceptions) {

    public ErrorModel {
        shapes = List.copyOf(shapes);
        codes = List.copyOf(codes);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * Where an error answer says what.
     *
     * @param header the header that holds the code; null if the body does
     * @param code the JSON pointer to the code; null if a header holds it
     * @param message the JSON pointer to the message, or null
     * @param parameters the JSON pointer to the parameters of the call, or null
     */
    public record Shape(
            @Nullable String header,
            @Nullable String code,
            @Nullable String message,
            @Nullable String parameters) {}

    /**
     * A known code.
     *
     * @param value as it stands in the answer, as text
     * @param constantName the constant of the error code type
     * @param exceptionName the subclass, or null for the platform's exception itself
     * @param retry whether a call that failed so may be sent again
     * @param invalidates whether the credential is of no more use
     * @param challenge what the server wants to be done before it runs the call, or null
     * @param cooldown for how long it forbids to call the same operation, or null
     * @param docs what it means
     */
    public record Code(
            String value,
            String constantName,
            @Nullable String exceptionName,
            Retry retry,
            boolean invalidates,
            @Nullable String challenge,
            @Nullable Duration cooldown,
            Docs docs) {}

    /** Whether to send a failed call again, named as in the runtime's {@code RetryAdvice}. */
    public enum Retry {
        /** It would fail again. */
        NEVER,
        /** Only where sending it twice does no harm. */
        IF_REPEATABLE,
        /** The server did not run it. */
        ALWAYS,
        /** The server wants its calls further apart. */
        WAIT
    }

    /**
     * A subclass of the platform's exception.
     *
     * @param name the nested class
     * @param docs when it is thrown
     */
    public record ExceptionClass(String name, Docs docs) {}
}
