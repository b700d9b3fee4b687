package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.PathTemplate;
import dev.bindery.generator.loader.validation.Operations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names in a path's braces and the path parameters of its operations are the same. A name that is not declared is a
 * text, unless it may be what is declared by another name.
 */
final class PathParameters implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        Operations.of(specs).forEach(operation -> check(operation, specs, report));
    }

    private static void check(Operation operation, SpecSet specs, Report report) {
        List<String> inPath = PathTemplate.names(operation.path());
        Map<String, SourceLocation> declared = new LinkedHashMap<>();
        for (ObjectNode given : operation.parameters()) {
            ObjectNode parameter = specs.refs().resolve(given);
            if (parameter == null) {
                return; // what a broken reference would have declared is unknown
            }
            String name = parameter.text("name");
            if ("path".equals(parameter.text("in")) && name != null) {
                declared.putIfAbsent(name, given.location());
            }
        }
        boolean othersDeclared = !inPath.containsAll(declared.keySet());
        for (String name : inPath) {
            if (!name.isEmpty() && !declared.containsKey(name)) {
                SourceLocation at = operation.element().node().location();
                String message = "the path " + operation.path() + " has {" + name + "}, and no parameter declares it";
                String advice = "add a parameter '" + name + "' with 'in: path' and 'required: true'";
                if (othersDeclared) {
                    String meant = Suggestion.advice(name, declared.keySet(), advice);
                    report.error(operation.element(), at, message, meant);
                } else {
                    report.warning(operation.element(), at, message, "taken as a text; " + advice);
                }
            }
        }
        declared.forEach((name, at) -> {
            if (!inPath.contains(name)) {
                String message = "path parameter '" + name + "' does not occur in " + operation.path();
                String advice = Suggestion.advice(name, inPath, "put {" + name + "} into the path");
                report.warning(operation.element(), at, message, advice);
            }
        });
    }
}
