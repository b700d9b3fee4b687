package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;

/** Where one of our keys points into an answer, it does so with a JSON pointer. */
final class BinderyPointers implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Element shape : specs.elements(ElementKind.ERROR_SHAPE)) {
            shape.node().properties().stream()
                    .filter(property -> !property.name().equals("header"))
                    .forEach(property -> check(shape, property.value(), report));
        }
        for (Element pagination : specs.elements(ElementKind.PAGINATION)) {
            for (ObjectNode.Property output : pagination.node().propertiesOf("outputs")) {
                check(pagination, output.value(), report);
            }
        }
    }

    private static void check(Element element, Node value, Report report) {
        String text = value instanceof ScalarNode scalar ? scalar.text() : null;
        if (text != null && !text.startsWith("/")) {
            report.error(element, value.location(), "'" + text + "' is no JSON pointer", "write /" + text);
        }
    }
}
