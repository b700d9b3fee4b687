package dev.bindery.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the server received, in order. Safe for use by several threads. */
public final class Journal {

    private final List<ReceivedRequest> requests = Collections.synchronizedList(new ArrayList<>());

    Journal() {}

    /** {@return every request so far, the oldest first} */
    public List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /**
     * Picks the requests for an operation.
     *
     * @param operationId the operation
     * @return its requests, the oldest first
     */
    public List<ReceivedRequest> requests(String operationId) {
        return requests().stream()
                .filter(r -> operationId.equals(r.operation()))
                .toList();
    }

    /**
     * Picks the latest request for an operation.
     *
     * @param operationId the operation
     * @return the request
     * @throws AssertionError if there was none, with what there was instead
     */
    public ReceivedRequest last(String operationId) {
        List<ReceivedRequest> found = requests(operationId);
        if (found.isEmpty()) {
            throw new AssertionError("no request for " + operationId + "; received: " + requests());
        }
        return found.get(found.size() - 1);
    }

    void add(ReceivedRequest request) {
        requests.add(request);
    }

    void clear() {
        requests.clear();
    }
}
