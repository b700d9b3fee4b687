package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.OpenApiVersion;

/** A document has an {@code info} with title and version, and something that it describes. */
final class DocumentParts implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        specs.elements(ElementKind.DOCUMENT).forEach(document -> check(document, report));
        for (Element info : specs.elements(ElementKind.INFO)) {
            for (String name : new String[] {"title", "version"}) {
                if (!info.node().has(name)) {
                    report.warning(info, name, "'" + name + "' is missing", "");
                }
            }
        }
    }

    private static void check(Element document, Report report) {
        if (!document.node().has("info")) {
            report.error(document, "info", "'info' is missing", "add it, with 'title' and 'version'");
        }
        if (document.node().has("paths")) {
            return;
        }
        if (document.version() == OpenApiVersion.V3_0) {
            report.error(document, "paths", "'paths' is missing", "add it; 'paths: {}' if there are none");
        } else if (!document.node().has("webhooks") && !document.node().has("components")) {
            String message = "'paths', 'webhooks' and 'components' are all missing";
            report.error(document, "paths", message, "add the one that this document is about");
        }
    }
}
