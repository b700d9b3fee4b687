package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The operations under {@code paths}, with what their path adds to them. */
final class Operations {
    private Operations() {}

    /**
     * An operation.
     *
     * @param path the path, as it is written
     * @param paths the object that holds the path
     * @param pathItem the path's object, after its {@code $ref} if it has one
     * @param verb the HTTP method in lower case
     * @param element the operation itself
     */
    record Operation(String path, Element paths, ObjectNode pathItem, String verb, Element element) {
        /** {@return its own parameters and those of its path, references not yet followed} */
        List<ObjectNode> parameters() {
            List<ObjectNode> all = new ArrayList<>(element.node().objects("parameters"));
            all.addAll(pathItem.objects("parameters"));
            return all;
        }

        /** {@return the names of all that a caller can pass: parameters, and the fields of the body} */
        Set<String> inputs(SpecSet specs) {
            Set<String> names = new TreeSet<>();
            for (ObjectNode parameter : parameters()) {
                ObjectNode target = specs.refs().resolve(parameter);
                String name = target == null ? null : target.text("name");
                if (name != null) {
                    names.add(name);
                }
            }
            ObjectNode given = element.node().object("requestBody");
            ObjectNode body = given == null ? null : specs.refs().resolve(given);
            if (body != null) {
                for (ObjectNode.Property content : body.propertiesOf("content")) {
                    if (content.value() instanceof ObjectNode media
                            && media.get("schema") instanceof ObjectNode schema) {
                        names.addAll(DeclaredProperties.of(schema, specs));
                    }
                }
            }
            return names;
        }
    }

    static List<Operation> of(SpecSet specs) {
        Map<ObjectNode, Element> elements = new HashMap<>();
        specs.elements(ElementKind.OPERATION).forEach(element -> elements.put(element.node(), element));
        List<Operation> operations = new ArrayList<>();
        for (Element paths : specs.elements(ElementKind.PATHS)) {
            for (ObjectNode.Property path : paths.node().properties()) {
                ObjectNode item =
                        path.value() instanceof ObjectNode object ? specs.refs().resolve(object) : null;
                if (item == null || path.name().startsWith("x-")) {
                    continue;
                }
                for (ObjectNode.Property field : item.properties()) {
                    Element element = field.value() instanceof ObjectNode node ? elements.get(node) : null;
                    if (element != null) {
                        operations.add(new Operation(path.name(), paths, item, field.name(), element));
                    }
                }
            }
        }
        return operations;
    }
}
