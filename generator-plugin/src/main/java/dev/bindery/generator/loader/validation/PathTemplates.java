package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.PathTemplate;
import java.util.HashSet;

/** A path begins with a slash, and its braces pair up around names that differ. */
final class PathTemplates implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Element paths : specs.elements(ElementKind.PATHS)) {
            for (ObjectNode.Property path : paths.node().properties()) {
                if (!path.name().startsWith("x-")) {
                    check(paths, path, report);
                }
            }
        }
    }

    private static void check(Element paths, ObjectNode.Property path, Report report) {
        String text = "path '" + path.name() + "' ";
        if (!path.name().startsWith("/")) {
            report.error(paths, path.nameLocation(), text + "does not begin with a slash", "write /" + path.name());
        }
        if (!PathTemplate.isBalanced(path.name())) {
            String message = text + "has a brace without its pair, or with nothing between them";
            report.error(paths, path.nameLocation(), message, "write {name}");
        }
        var names = PathTemplate.names(path.name());
        if (new HashSet<>(names).size() < names.size()) {
            String advice = "both take the same value; give each its own name";
            report.warning(paths, path.nameLocation(), text + "has a parameter twice", advice);
        }
    }
}
