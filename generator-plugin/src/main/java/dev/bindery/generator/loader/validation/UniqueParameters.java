package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In one list of parameters, no two have the same name and place. */
final class UniqueParameters implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        List<Element> owners = Stream.concat(
                        specs.elements(ElementKind.PATH_ITEM).stream(), specs.elements(ElementKind.OPERATION).stream())
                .toList();
        for (Element owner : owners) {
            Map<List<String>, SourceLocation> seen = new HashMap<>();
            for (ObjectNode given : owner.node().objects("parameters")) {
                ObjectNode parameter = specs.refs().resolve(given);
                String name = parameter == null ? null : parameter.text("name");
                String in = parameter == null ? null : parameter.text("in");
                if (name == null || in == null) {
                    continue;
                }
                SourceLocation first = seen.putIfAbsent(List.of(name, in), given.location());
                if (first != null) {
                    String message = "parameter '" + name + "' in " + in + " stands twice, first at " + first;
                    report.error(owner, given.location(), message, "remove one of them");
                }
            }
        }
    }
}
