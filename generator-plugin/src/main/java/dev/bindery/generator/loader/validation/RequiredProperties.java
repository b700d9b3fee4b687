package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.Set;

/** What is required is declared. */
final class RequiredProperties implements Rule {
    private static final Set<String> PARTS = Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else");

    @Override
    public void check(SpecSet specs, Report report) {
        for (Element schema : specs.elements(ElementKind.SCHEMA)) {
            if (schema.node().array("required") != null && !isPart(schema)) {
                check(schema, specs, report);
            }
        }
    }

    /** A part of another schema may require what the whole declares. */
    private static boolean isPart(Element schema) {
        return schema.node().pointer().tokens().stream().anyMatch(PARTS::contains);
    }

    private static void check(Element schema, SpecSet specs, Report report) {
        Set<String> declared = DeclaredProperties.of(schema.node(), specs);
        boolean closed = Boolean.FALSE.equals(schema.node().bool("additionalProperties"))
                && PARTS.stream().noneMatch(schema.node()::has);
        if (declared.isEmpty() && !closed) {
            return; // a map, or a base whose properties are told elsewhere
        }
        for (Node item : schema.node().items("required")) {
            String name = item instanceof ScalarNode scalar ? scalar.text() : null;
            if (name == null || declared.contains(name)) {
                continue;
            }
            String message = "required property '" + name + "' is not declared";
            String advice = Suggestion.advice(name, declared, "add it to 'properties'");
            report.warning(schema, item.location(), closed ? message + ", and no other may be there" : message, advice);
        }
    }
}
