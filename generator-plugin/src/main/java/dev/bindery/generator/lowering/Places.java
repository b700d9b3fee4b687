package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.TypeName;
import java.util.List;
import java.util.Set;

/** Tells from its pointer what a schema is named after that a {@code $ref} leads to. */
final class Places {
    private static final Set<String> SCHEMA_GROUPS = Set.of("schemas", "$defs", "definitions");
    private static final Set<String> PARTS = Set.of("properties", "patternProperties");

    private final Components components;
    private final String modelPackage;

    Places(Components components, String modelPackage) {
        this.components = components;
        this.modelPackage = modelPackage;
    }

    /** {@return where the schema, or the parameter, response or body that has one, stands} */
    Standing of(ObjectNode target) {
        TypeName reserved = components.name(target);
        List<String> steps = target.pointer().tokens();
        if (reserved != null || steps.isEmpty()) {
            String key = steps.isEmpty() ? fileName(target) : target.pointer().last();
            return Standing.component(modelPackage, key, "schema", reserved);
        }
        int base = lastGroup(steps);
        Standing standing = Standing.component(modelPackage, steps.get(base), role(steps, base), null);
        for (int i = base + 1; i < steps.size(); i++) {
            boolean named = PARTS.contains(steps.get(i)) && i + 1 < steps.size();
            standing = named ? standing.part(steps.get(++i), "property") : step(standing, steps.get(i));
        }
        return standing;
    }

    private static Standing step(Standing standing, String step) {
        return switch (step) {
            case "items" -> standing.item();
            case "additionalProperties" -> standing.value();
            default -> standing;
        };
    }

    /** The index of the name in the innermost group of named things, else of the innermost property or the path. */
    private static int lastGroup(List<String> steps) {
        for (int i = steps.size() - 2; i >= 0; i--) {
            boolean components = i == 1 && steps.get(0).equals("components");
            boolean property = i > 0 && PARTS.contains(steps.get(i - 1));
            if (components || (SCHEMA_GROUPS.contains(steps.get(i)) && !property)) {
                return i + 1;
            }
        }
        for (int i = steps.size() - 2; i >= 0; i--) {
            if (PARTS.contains(steps.get(i))) {
                return i + 1;
            }
        }
        return steps.get(0).equals("paths") && steps.size() > 1 ? 1 : steps.size() - 1;
    }

    private static String role(List<String> steps, int base) {
        String group = base == 0 ? "" : steps.get(base - 1);
        return switch (group) {
            case "parameters" -> "parameter";
            case "responses" -> "response";
            case "requestBodies" -> "body";
            case "headers" -> "header";
            default -> "schema";
        };
    }

    private static String fileName(ObjectNode target) {
        String file = target.location().file();
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }
}
