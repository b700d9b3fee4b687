package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import dev.bindery.generator.loader.structure.Reference;
import java.util.List;
import java.util.Set;

/** Beside a {@code $ref} only what is for people counts; in schemas of OpenAPI 3.1, everything does. */
final class RefSiblings implements Rule {
    private static final Set<String> FOR_PEOPLE = Set.of(
            "$ref",
            "title",
            "summary",
            "description",
            "deprecated",
            "readOnly",
            "writeOnly",
            "default",
            "example",
            "examples",
            "externalDocs",
            "xml");

    @Override
    public void check(SpecSet specs, Report report) {
        for (Reference reference : specs.references()) {
            List<String> beside = reference.node().names().stream()
                    .filter(name -> !FOR_PEOPLE.contains(name))
                    .filter(name -> !name.startsWith("x-") || name.startsWith("x-bindery-"))
                    .toList();
            if (!beside.isEmpty()) {
                check(reference, beside, report);
            }
        }
    }

    private static void check(Reference reference, List<String> beside, Report report) {
        Element element = new Element(reference.due(), reference.node(), reference.where(), reference.version());
        SourceLocation at = reference.node().nameLocation(beside.get(0));
        String names = String.join(", ", beside);
        if (reference.due() != ElementKind.SCHEMA) {
            report.warning(element, at, "ignored, because it stands beside a $ref: " + names, "remove it");
        } else if (reference.version() == OpenApiVersion.V3_0) {
            String message = "other tools ignore what stands beside a $ref in OpenAPI 3.0: " + names;
            report.note(element, at, message, "put the $ref into an 'allOf'");
        }
    }
}
