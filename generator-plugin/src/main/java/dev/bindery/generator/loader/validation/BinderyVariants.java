package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.validation.Operations.Operation;
import java.util.Set;

/** A variant has one result, and fixes or needs parameters that its operation has. */
final class BinderyVariants implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Operation operation : Operations.of(specs)) {
            for (ObjectNode.Property variant : operation.element().node().propertiesOf("x-bindery-variants")) {
                if (variant.value() instanceof ObjectNode node) {
                    check(operation, variant, node, specs, report);
                }
            }
        }
    }

    private static void check(
            Operation operation, ObjectNode.Property variant, ObjectNode node, SpecSet specs, Report report) {
        if (node.has("result") == node.has("mediaType")) {
            String message = "variant " + variant.name() + " has "
                    + (node.has("result") ? "both 'result' and 'mediaType'" : "neither 'result' nor 'mediaType'");
            report.error(operation.element(), variant.nameLocation(), message, "give it one of them");
        }
        Set<String> inputs = operation.inputs(specs);
        for (ObjectNode.Property fixed : node.propertiesOf("fixed")) {
            if (!inputs.contains(fixed.name())) {
                String message = "variant " + variant.name() + " fixes '" + fixed.name() + "', which is no parameter";
                String advice = Suggestion.advice(fixed.name(), inputs, "declare the parameter");
                report.error(operation.element(), fixed.nameLocation(), message, advice);
            }
        }
        for (Node needed : node.items("needs")) {
            if (needed instanceof ScalarNode name && !inputs.contains(name.literal())) {
                String message = "variant " + variant.name() + " needs '" + name.literal() + "', which is no parameter";
                String advice = Suggestion.advice(name.literal(), inputs, "declare the parameter");
                report.error(operation.element(), needed.location(), message, advice);
            }
        }
    }
}
