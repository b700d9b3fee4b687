package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.LongestConstant;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.Set;

/** What a client sends or compares, such as names and addresses, fits into a constant of a class file. */
final class LongNames implements Rule {
    private static final Set<String> FOR_PEOPLE = Set.of("summary", "description", "title", "example");

    @Override
    public void check(SpecSet specs, Report report) {
        for (Element element : specs.elements()) {
            if (element.kind() == ElementKind.SCHEMA || element.kind().decorative()) {
                continue; // long texts in schemas are for people, or values
            }
            for (Property property : element.node().properties()) {
                if (property.value() instanceof ScalarNode value
                        && !LongestConstant.fits(value)
                        && !FOR_PEOPLE.contains(property.name())) {
                    report.error(element, property.name(), tooLong(property, value), "shorten it");
                }
            }
        }
    }

    private static String tooLong(Property property, ScalarNode value) {
        return "'" + property.name() + "' has " + value.literal().length() + " characters, more than the limit of "
                + LongestConstant.CHARACTERS;
    }
}
