package dev.bindery.vk.batch;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.vk.execute.ExecuteResponse;
import dev.bindery.vk.model.ExecuteError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What came back of a batch. A call that failed is {@code false} in the list of results, and VK lists the errors beside it, by
 * method and in the order of the calls. So {@code false} is a result where there are no errors of its method.
 */
final class BatchAnswer {
    private static final JsonValue FALSE = JsonValue.of(false);

    private final List<JsonValue> results;
    private final Map<String, List<ExecuteError>> errors;

    private BatchAnswer(List<JsonValue> results, List<ExecuteError> errors) {
        this.results = results;
        this.errors = errors.stream()
                .collect(Collectors.groupingBy(ExecuteError::method, LinkedHashMap::new, Collectors.toList()));
    }

    static BatchAnswer of(ExecuteResponse answer) {
        JsonValue response = Objects.requireNonNullElse(answer.response(), JsonValue.NULL);
        return new BatchAnswer(
                response.elements(), Objects.requireNonNullElse(answer.executeErrors(), List.<ExecuteError>of()));
    }

    /** Gives each call what is its own. */
    void hand(List<BatchedCall> calls) {
        if (results.size() != calls.size()) {
            String reason = "execute answered with " + results.size() + " results to " + calls.size() + " calls";
            calls.forEach(call -> call.fail(reason));
            return;
        }
        Map<String, List<BatchedCall>> unclear = new LinkedHashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            BatchedCall call = calls.get(i);
            if (results.get(i).equals(FALSE) && errors.containsKey(call.method())) {
                unclear.computeIfAbsent(call.method(), method -> new ArrayList<>())
                        .add(call);
            } else {
                call.succeed(results.get(i));
            }
        }
        unclear.forEach((method, candidates) -> handErrors(candidates, errors.getOrDefault(method, List.of())));
    }

    private static void handErrors(List<BatchedCall> candidates, List<ExecuteError> errors) {
        if (candidates.size() == errors.size()) {
            for (int i = 0; i < errors.size(); i++) {
                ExecuteError error = errors.get(i);
                candidates.get(i).fail(error.errorCode(), Objects.requireNonNullElse(error.errorMsg(), ""));
            }
            return;
        }
        String reason = "of " + candidates.size() + " calls of the batch that answered false " + errors.size()
                + " failed, and VK does not say which; call it by itself";
        candidates.forEach(call -> call.fail(reason));
    }
}
