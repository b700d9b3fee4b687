package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.PathTemplate;
import dev.bindery.generator.loader.validation.Operations.Operation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two operations of the specification have the same verb and a path that a server cannot tell apart. */
final class UniquePaths implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        Map<String, Operation> seen = new HashMap<>();
        for (Operation operation : Operations.of(specs)) {
            String verb = operation.verb().toUpperCase(Locale.ROOT);
            Operation first = seen.putIfAbsent(verb + " " + PathTemplate.withoutNames(operation.path()), operation);
            if (first == null) {
                continue;
            }
            var firstAt = first.paths().node().nameLocation(first.path());
            var at = operation.paths().node().nameLocation(operation.path());
            String message = verb + " " + operation.path() + " is the same call as " + verb + " " + first.path()
                    + " at " + firstAt;
            if (first.path().equals(operation.path())) {
                report.error(operation.element(), at, message, "remove one of them");
            } else {
                report.warning(operation.element(), at, message, "remove one of them");
            }
        }
    }
}
