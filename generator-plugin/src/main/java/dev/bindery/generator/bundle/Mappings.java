package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Discriminators. A value that their mapping does not name stands for the component of that name; where the component got
 * another name, the mapping has to say so from now on.
 */
final class Mappings {
    private final SpecSet specs;
    private final Homes homes;

    Mappings(SpecSet specs, Homes homes) {
        this.specs = specs;
        this.homes = homes;
    }

    Node copy(ObjectNode schema, Node discriminator, JsonPointer to, Rewriter rewriter) {
        if (!(discriminator instanceof ObjectNode object)) {
            return rewriter.copy(discriminator, to);
        }
        JsonPointer mappingTo = to.child("mapping");
        Map<String, Node> mapping = new LinkedHashMap<>();
        for (Property entry : object.propertiesOf("mapping")) {
            ObjectNode target = specs.refs().mapped(entry.value());
            if (target != null) {
                JsonPointer at = mappingTo.child(entry.name());
                mapping.put(entry.name(), Rewriter.text(homes.of(target), entry.value(), at));
            }
        }
        addRenamed(schema, object, mapping, mappingTo);
        List<Property> properties = new ArrayList<>();
        for (Property property : object.properties()) {
            if (!property.name().equals("mapping")) {
                Node value = rewriter.copy(property.value(), to.child(property.name()));
                properties.add(new Property(property.name(), property.nameLocation(), value));
            }
        }
        if (!mapping.isEmpty()) {
            properties.add(mapping(object, mapping, mappingTo));
        }
        return new ObjectNode(object.location(), to, properties);
    }

    private void addRenamed(ObjectNode schema, ObjectNode discriminator, Map<String, Node> mapping, JsonPointer to) {
        Set<JsonPointer> mapped = discriminator.propertiesOf("mapping").stream()
                .map(entry -> specs.refs().mapped(entry.value()))
                .flatMap(Stream::ofNullable)
                .map(homes::of)
                .collect(Collectors.toSet());
        for (String key : List.of("oneOf", "anyOf")) {
            for (ObjectNode variant : schema.objects(key)) {
                ObjectNode target = specs.refs().target(variant);
                if (target == null) {
                    continue;
                }
                String name = target.pointer().last();
                JsonPointer home = homes.of(target);
                if (!home.last().equals(name) && !mapped.contains(home)) {
                    mapping.putIfAbsent(name, Rewriter.text(home, discriminator, to.child(name)));
                }
            }
        }
    }

    private static Property mapping(ObjectNode discriminator, Map<String, Node> mapping, JsonPointer to) {
        List<Property> entries = new ArrayList<>();
        mapping.forEach((name, value) -> entries.add(new Property(name, value.location(), value)));
        Node value = new ObjectNode(discriminator.location(), to, entries);
        return new Property("mapping", discriminator.nameLocation("mapping"), value);
    }
}
