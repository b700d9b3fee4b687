package dev.bindery.testkit.signin;

import dev.bindery.testkit.NameValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, of which each must be asked for by whoever judges it. */
final class Parameters {
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    Parameters(List<NameValue> sent) throws Refusal {
        for (NameValue one : sent) {
            if (values.put(one.name(), one.value()) != null) {
                throw Refusal.badRequest(one.name() + " comes twice");
            }
        }
    }

    @Nullable
    String optional(String name) {
        known.add(name);
        String value = values.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    String required(String name) throws Refusal {
        String value = optional(name);
        if (value == null) {
            throw Refusal.badRequest(name + " is missing");
        }
        return value;
    }

    void required(Iterable<String> names) throws Refusal {
        for (String name : names) {
            required(name);
        }
    }

    void optional(Iterable<String> names) {
        names.forEach(known::add);
    }

    /** Refuses a parameter that nobody asked for. */
    void nothingElse() throws Refusal {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw Refusal.badRequest(name + " is not known here");
            }
        }
    }
}
