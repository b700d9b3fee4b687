package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.ElementKind;

/** An error shape has one place for its code: in the body, or in a header. */
final class BinderyErrorShapes implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        specs.elements(ElementKind.ERROR_SHAPE).forEach(shape -> {
            boolean inBody = shape.node().has("code");
            boolean inHeader = shape.node().has("header");
            if (!inBody && !inHeader) {
                report.error(shape, "code", "'code' is missing", "add it, or 'header' where a header holds the code");
            } else if (inBody && inHeader) {
                report.error(
                        shape,
                        "header",
                        "the code stands in two places",
                        "keep one, and make a second shape of the other");
            }
        });
    }
}
