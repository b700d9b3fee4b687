package dev.bindery.generator.docs.sample;

import org.jspecify.annotations.Nullable;

/**
 * The samples of one typed call.
 *
 * @param blocking Java that waits for the answer
 * @param async Java that does not
 * @param http the request
 */
public record MethodSamples(String blocking, String async, String http) {

    /**
     * A call in Java, split where its compiled form is.
     *
     * @param setup makes the client; null where no client has the call
     * @param call the call itself
     */
    record JavaSample(@Nullable String setup, String call) {

        String text() {
            return setup == null ? call : setup + "\n\n" + call;
        }
    }
}
