package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.validation.Operations.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Pages are asked for with parameters that the operation has, and found where the pagination says. */
final class BinderyPaginations implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Operation operation : Operations.of(specs)) {
            ObjectNode pagination = operation.element().node().object("x-bindery-pagination");
            if (pagination != null) {
                if ("cursor".equals(pagination.text("type"))) {
                    checkRoles(operation, pagination, "inputs", List.of("cursor"), List.of("count"), report);
                    checkRoles(
                            operation,
                            pagination,
                            "outputs",
                            List.of("results", "cursor"),
                            List.of("more", "last"),
                            report);
                } else {
                    checkRoles(operation, pagination, "inputs", List.of("offset"), List.of("count"), report);
                    checkRoles(operation, pagination, "outputs", List.of("results"), List.of("total"), report);
                }
                checkInputs(operation, pagination, specs, report);
            }
        }
    }

    private static void checkRoles(
            Operation operation,
            ObjectNode pagination,
            String field,
            List<String> required,
            List<String> optional,
            Report report) {
        ObjectNode roles = pagination.object(field);
        if (roles == null) {
            return;
        }
        Set<String> known = new TreeSet<>(required);
        known.addAll(optional);
        for (ObjectNode.Property role : roles.properties()) {
            if (!known.contains(role.name())) {
                String advice = Suggestion.advice(role.name(), known, "write " + String.join(", ", known));
                String message = "'" + role.name() + "' is none of the " + field + " of a pagination";
                report.error(operation.element(), role.nameLocation(), message, advice);
            }
        }
        for (String name : required) {
            if (!roles.has(name)) {
                String message = "'" + name + "' is missing in the " + field + " of the pagination";
                report.error(operation.element(), roles.location(), message, "add it");
            }
        }
    }

    private static void checkInputs(Operation operation, ObjectNode pagination, SpecSet specs, Report report) {
        Set<String> inputs = operation.inputs(specs);
        for (ObjectNode.Property role : pagination.propertiesOf("inputs")) {
            String name = role.value() instanceof ScalarNode scalar ? scalar.text() : null;
            if (name != null && !inputs.contains(name)) {
                String advice = Suggestion.advice(name, inputs, "declare the parameter");
                String message = "the pagination names '" + name + "', which is no parameter";
                report.error(operation.element(), role.value().location(), message, advice);
            }
        }
    }
}
