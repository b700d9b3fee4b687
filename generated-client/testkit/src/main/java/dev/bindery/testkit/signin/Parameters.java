package dev.bindery.testkit.signin;

import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, of which each must be asked for by whoever judges it. */
final class Parameters {
    private final UnaryOperator<String> names;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /**
     * Takes what was sent.
     *
     * @param sent the parameters
     * @param names what the server calls a parameter of OAuth; an empty text if it does not take it
     * @throws Refusal if one comes twice
     */
    Parameters(List<NameValue> sent, UnaryOperator<String> names) throws Refusal {
        this.names = names;
        for (NameValue one : sent) {
            if (values.put(one.name(), one.value()) != null) {
                throw Refusal.badRequest(one.name() + " comes twice");
            }
        }
    }

    /** Takes those of a form. Secrets have no place in an address, so nothing may stand there. */
    static Parameters ofForm(ReceivedRequest request, UnaryOperator<String> names) throws Refusal {
        if (!request.query().isEmpty()) {
            throw Refusal.badRequest("parameters stand in the address, and belong into the form");
        }
        return new Parameters(request.form(), names);
    }

    @Nullable
    String optional(String name) {
        String called = names.apply(name);
        known.add(called);
        String value = values.get(called);
        return value == null || value.isEmpty() ? null : value;
    }

    String required(String name) throws Refusal {
        String value = optional(name);
        String called = names.apply(name);
        if (value == null && !called.isEmpty()) {
            throw Refusal.badRequest(called + " is missing");
        }
        return value == null ? "" : value;
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
