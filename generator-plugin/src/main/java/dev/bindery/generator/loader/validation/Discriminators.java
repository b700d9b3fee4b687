package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;

/** A discriminator says which property decides. What its mapping leads to was looked at when it was loaded. */
final class Discriminators implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Element discriminator : specs.elements(ElementKind.DISCRIMINATOR)) {
            if (discriminator.node().text("propertyName") == null) {
                report.error(discriminator, "propertyName", "'propertyName' is missing", "name the property");
            }
        }
    }
}
