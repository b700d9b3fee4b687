package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A security requirement names schemes of its document; in a file that is only referred to, of any entry document. What is
 * not defined is a credential that somebody else has to give.
 */
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
                    reportUndefined(requirement, scheme, known, report);
                }
            }
        }
    }

    /** A name that is nearly that of a scheme is a slip of the pen, unless that one is asked for as well. */
    private static void reportUndefined(
            Element requirement, ObjectNode.Property scheme, Set<String> known, Report report) {
        String message = "there is no security scheme '" + scheme.name() + "'";
        Set<String> others = new TreeSet<>(known);
        others.removeAll(requirement.node().names());
        Optional<String> meant = Suggestion.nearest(scheme.name(), others);
        if (meant.isPresent()) {
            report.error(requirement, scheme.nameLocation(), message, "did you mean " + meant.get() + "?");
        } else {
            String advice = "calls are made without it; add it to components.securitySchemes";
            report.warning(requirement, scheme.nameLocation(), message, advice);
        }
    }

    private static Set<String> schemes(ObjectNode document) {
        return document.get("components") instanceof ObjectNode components
                        && components.get("securitySchemes") instanceof ObjectNode schemes
                ? new TreeSet<>(schemes.names())
                : Set.of();
    }
}
