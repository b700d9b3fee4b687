package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.structure.Element;
import java.util.List;
import java.util.Set;

/** What is required is declared. */
final class RequiredProperties implements SchemaRule {
    private static final Set<String> PARTS = Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else");

    @Override
    public void check(Element schema, SpecSet specs, Report report) {
        List<String> required = schema.node().texts("required");
        ObjectNode own = schema.node().object("properties");
        boolean allOwn = own != null && own.names().containsAll(required);
        if (!required.isEmpty() && !allOwn && !isPart(schema)) {
            checkDeclared(schema, specs, report);
        }
    }

    /** A part of another schema may require what the whole declares. */
    private static boolean isPart(Element schema) {
        JsonPointer at = schema.node().pointer();
        while (at != null && !PARTS.contains(at.last())) {
            at = at.parent();
        }
        return at != null;
    }

    private static void checkDeclared(Element schema, SpecSet specs, Report report) {
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
