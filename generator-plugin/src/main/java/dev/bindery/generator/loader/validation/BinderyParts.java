package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.List;
import java.util.Map;

/** The value of one of our keys has all parts that it needs. */
final class BinderyParts implements Rule {
    private static final Map<ElementKind, List<String>> PARTS = Map.of(
            ElementKind.CLIENT, List.of("name"),
            ElementKind.ENVELOPE, List.of("result"),
            ElementKind.CREDENTIAL, List.of("view"),
            ElementKind.SIGNATURE, List.of("digest", "parameter", "secrets"),
            ElementKind.ERRORS, List.of("shapes"),
            ElementKind.ERROR_CODE, List.of("name"),
            ElementKind.UNTYPED_CALL, List.of("method", "path", "in"),
            ElementKind.RATE_LIMIT, List.of("calls", "seconds"),
            ElementKind.PAGINATION, List.of("type", "inputs", "outputs"));

    @Override
    public void check(SpecSet specs, Report report) {
        PARTS.forEach((kind, parts) -> {
            for (Element element : specs.elements(kind)) {
                for (String part : parts) {
                    if (!element.node().has(part)) {
                        report.error(element, part, "'" + part + "' is missing", "add it");
                    }
                }
            }
        });
    }
}
