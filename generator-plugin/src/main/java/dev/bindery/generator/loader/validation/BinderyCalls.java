package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.PathTemplate;
import java.util.List;

/** The untyped call puts the method into its path, and an operation without envelope says so with false. */
final class BinderyCalls implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Element call : specs.elements(ElementKind.UNTYPED_CALL)) {
            String path = call.node().text("path");
            boolean right = path != null
                    && path.startsWith("/")
                    && PathTemplate.names(path).equals(List.of("method"));
            if (path != null && !right) {
                String message = "the path '" + path + "' does not take the name of the method";
                report.error(call, "path", message, "begin with a slash and put {method} into it, once");
            }
        }
        for (Element operation : specs.elements(ElementKind.OPERATION)) {
            if (operation.node().get("x-bindery-envelope") instanceof ScalarNode envelope
                    && Boolean.TRUE.equals(envelope.bool())) {
                String message = "x-bindery-envelope cannot be true";
                report.error(operation, "x-bindery-envelope", message, "write 'result: …', or false if there is none");
            }
        }
    }
}
