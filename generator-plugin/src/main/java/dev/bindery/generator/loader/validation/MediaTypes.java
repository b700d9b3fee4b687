package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.MediaTypeNames;
import java.util.Collection;
import java.util.List;

/**
 * The names in {@code content} are media types or ranges of them. One that is none is left out beside one that is; where
 * there is no other, its schema says what the body is.
 */
final class MediaTypes implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (ElementKind kind :
                List.of(ElementKind.REQUEST_BODY, ElementKind.RESPONSE, ElementKind.PARAMETER, ElementKind.HEADER)) {
            for (Element owner : specs.elements(kind)) {
                check(owner, report);
            }
        }
    }

    private static void check(Element owner, Report report) {
        Collection<ObjectNode.Property> all = owner.node().propertiesOf("content");
        List<ObjectNode.Property> telling = MediaTypeNames.telling(all);
        for (ObjectNode.Property content : all) {
            String name = "'" + content.name() + "' is ";
            SourceLocation at = content.nameLocation();
            if (MediaTypeNames.isList(content.name())) {
                String advice = "taken as the first of them; give each an entry of its own";
                report.warning(owner, at, name + "a list of media types", advice);
            } else if (!MediaTypeNames.isOne(content.name())) {
                String taken = telling.contains(content) ? "taken as */*" : "left out";
                report.warning(owner, at, name + "no media type", taken + "; write one like application/json");
            }
        }
    }
}
