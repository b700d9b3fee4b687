package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.HashMap;
import java.util.Map;

/** An {@code operationId} stands for one operation in all documents together. */
final class UniqueOperationIds implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        Map<String, Element> byId = new HashMap<>();
        for (Element operation : specs.elements(ElementKind.OPERATION)) {
            String id = operation.node().text("operationId");
            Element first = id == null ? null : byId.putIfAbsent(id, operation);
            if (first != null) {
                String message = "operationId '" + id + "' is taken by the operation at " + first.at("operationId");
                report.error(operation, "operationId", message, "give each operation its own");
            }
        }
    }
}
