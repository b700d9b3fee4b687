package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each of our keys on the document stands in one file of the specification; each error code has its own name. */
final class BinderyOnce implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        Map<String, SourceLocation> seen = new HashMap<>();
        for (Element document : specs.elements(ElementKind.DOCUMENT)) {
            for (ObjectNode.Property property : document.node().properties()) {
                if (property.name().startsWith("x-bindery-")) {
                    checkKey(document, property, seen.putIfAbsent(property.name(), property.nameLocation()), report);
                }
            }
        }
        Map<String, SourceLocation> names = new HashMap<>();
        for (Element code : specs.elements(ElementKind.ERROR_CODE)) {
            String name = code.node().text("name");
            SourceLocation first = name == null ? null : names.putIfAbsent(name, code.at("name"));
            if (first != null) {
                String message = "the name '" + name + "' is taken by the error code at " + first;
                report.error(code, "name", message, "give each code its own");
            }
        }
    }

    private static void checkKey(
            Element document, ObjectNode.Property property, @Nullable SourceLocation first, Report report) {
        if (first != null) {
            String message = "'" + property.name() + "' stands in two files, first at " + first;
            report.error(document, property.nameLocation(), message, "keep one of them");
        }
    }
}
