package dev.bindery.vk.batch;

import dev.bindery.runtime.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/** Programs in VK's own language, whose literals are those of JSON. */
final class VkScript {
    private VkScript() {}

    /** {@return a program that makes the calls in their order and answers with the list of their results} */
    static String of(List<BatchedCall> calls) {
        return calls.stream()
                .map(call -> "API." + call.method() + "("
                        + JsonValue.of(call.parameters()).toJson() + ")")
                .collect(Collectors.joining(",", "return [", "];"));
    }
}
