package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A security requirement names schemes of its document; in a file that is only referred to, of any entry document. */
final class SecurityRequirements implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        Map<String, Set<String>> byFile = new HashMap<>();
        Set<String> all = new TreeSet<>();
        for (SpecDocument document : specs.entries()) {
            Set<String> schemes = schemes(document.root());
            byFile.put(document.file(), schemes);
            all.addAll(schemes);
        }
        for (Element requirement : specs.elements(ElementKind.SECURITY_REQUIREMENT)) {
            Set<String> known =
                    byFile.getOrDefault(requirement.node().location().file(), all);
            for (ObjectNode.Property scheme : requirement.node().properties()) {
                if (!known.contains(scheme.name())) {
                    String message = "there is no security scheme '" + scheme.name() + "'";
                    String advice = Suggestion.advice(scheme.name(), known, "add it to components.securitySchemes");
                    report.error(requirement, scheme.nameLocation(), message, advice);
                }
            }
        }
    }

    private static Set<String> schemes(ObjectNode document) {
        return document.get("components") instanceof ObjectNode components
                        && components.get("securitySchemes") instanceof ObjectNode schemes
                ? new TreeSet<>(schemes.names())
                : Set.of();
    }
}
