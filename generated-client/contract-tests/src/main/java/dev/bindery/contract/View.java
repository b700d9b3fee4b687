package dev.bindery.contract;

import dev.bindery.runtime.transport.Transport;
import java.net.URI;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What one kind of credential may call.
 *
 * @param type the view's interface
 * @param schemes the security schemes that its credential fulfils
 * @param opening opens such a client of a server, over a transport, without retries and limits
 * @param <V> the view's interface
 */
public record View<V extends AutoCloseable>(Class<V> type, Set<String> schemes, BiFunction<URI, Transport, V> opening) {

    V open(URI server, Transport transport) {
        return opening.apply(server, transport);
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
