package dev.bindery.generator.lowering.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The paths of a resource that lead to things: what can be read, replaced or deleted there, or one of what is there, is
 * no action.
 */
final class Things {
    private static final Set<String> SILENT = Set.of("POST", "OPTIONS", "HEAD");

    private final Set<String> paths = new HashSet<>();

    Things(List<CallKey> calls) {
        for (CallKey call : calls) {
            if (!SILENT.contains(call.httpMethod())) {
                paths.add(call.path());
                paths.add(call.path().replaceFirst("/\\{[^{}]*}$", ""));
            }
        }
    }

    boolean contains(String path) {
        return paths.contains(path);
    }
}
