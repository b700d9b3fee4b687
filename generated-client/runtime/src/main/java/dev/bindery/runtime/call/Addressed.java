package dev.bindery.runtime.call;

import java.net.URI;
import java.util.Objects;

/**
 * A request to an address that came with an earlier answer, such as that of an upload server.
 *
 * @param address the whole address
 * @param request the parameters
 * @param <Q> the type of the parameters
 */
public record Addressed<Q>(URI address, Q request) {

    /** Refuses null. */
    public Addressed {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(request, "request");
    }

    /**
     * A request to an address as an answer told it.
     *
     * @param address the whole address
     * @param request the parameters
     * @param <Q> the type of the parameters
     * @return both
     * @throws IllegalArgumentException if the address is no URI; the message does not show it, since it may be a secret
     */
    public static <Q> Addressed<Q> at(String address, Q request) {
        return new Addressed<>(Addresses.parse(address), request);
    }

    /** {@return the host alone: the rest of the address may be a secret} */
    @Override
    public String toString() {
        return "to " + address.getHost();
    }
}
