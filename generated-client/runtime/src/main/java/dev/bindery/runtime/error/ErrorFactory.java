package dev.bindery.runtime.error;

/** Makes the exception of an API. Generated: it chooses the subclass. */
@FunctionalInterface
public interface ErrorFactory {

    /**
     * Makes an exception that belongs to this call alone.
     *
     * @param failure the way in which the call failed
     * @param details what the exception is made of
     * @return a new exception
     */
    ApiException create(Failure failure, ErrorDetails details);
}
