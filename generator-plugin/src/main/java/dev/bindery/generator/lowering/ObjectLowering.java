package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects: a class where properties are declared, a map where they are not. */
final class ObjectLowering {
    private final SchemaLowering schemas;
    private final PropertyLowering properties;
    private final PropertyChoice choice;
    private final MemberNames memberNames;
    private final Map<TypeName, Set<String>> readOnly = new HashMap<>();

    ObjectLowering(Context context, SchemaLowering schemas) {
        this.schemas = schemas;
        this.properties = new PropertyLowering(schemas);
        this.choice = new PropertyChoice(schemas);
        this.memberNames = new MemberNames(context);
    }

    LoweredType lower(Schema schema, Standing standing) {
        if (schema.declaresProperties()) {
            return schemas.named(schema, standing, name -> model(schema, name));
        }
        if (schema.get("additionalProperties") instanceof ObjectNode value) {
            return schemas.lower(value, standing.value()).map();
        }
        ObjectNode patterns = schema.object("patternProperties");
        if (patterns != null && patterns.properties().size() == 1) {
            Node value = patterns.properties().iterator().next().value();
            return schemas.lower(value, standing.value()).map();
        }
        return LoweredType.JSON.map();
    }

    private ObjectModel model(Schema schema, TypeName name) {
        List<Settled> settled = settled(schema);
        settled.stream()
                .filter(property -> isReadOnly(property.schema()))
                .forEach(property ->
                        readOnly.computeIfAbsent(name, n -> new HashSet<>()).add(property.name()));
        return new ObjectModel(
                name, DocsLowering.type(schema), properties(settled, name), schema.saysThatThereIsMore(), true);
    }

    private boolean isReadOnly(@Nullable Node schema) {
        SchemaUse use = schemas.use(schema);
        return use != null && use.wrappers().stream().anyMatch(wrapper -> wrapper.isTrue("readOnly"));
    }

    /** {@return wire names of the properties that only the server sets} */
    Set<String> readOnly(TypeName type) {
        return readOnly.getOrDefault(type, Set.of());
    }

    private List<PropertyModel> properties(List<Settled> settled, TypeName name) {
        List<String> javaNames = memberNames.of(
                name.simpleName(),
                settled.stream()
                        .map(property -> new MemberNames.Member(property.name(), null, property.schema()))
                        .toList());
        List<PropertyModel> models = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            Settled property = settled.get(i);
            TypeName owner = property.owner() == null ? name : property.owner();
            models.add(properties.lower(
                    property.name(),
                    javaNames.get(i),
                    property.schema(),
                    null,
                    Standing.property(owner, property.name()),
                    property.required()));
        }
        return models;
    }

    /**
     * A property with the definition that holds.
     *
     * @param schema the definition; null where the value may be any JSON
     * @param owner the component that defines it, or null for the object itself
     */
    record Settled(
            String name, @Nullable Node schema, @Nullable TypeName owner, boolean required) {}

    /** {@return the properties of an object in document order} */
    List<Settled> settled(Schema schema) {
        Set<String> required = schema.required();
        return schema.properties().stream()
                .map(property -> {
                    Schema.Definition definition = choice.of(property);
                    return new Settled(
                            property.name(),
                            definition == null ? null : definition.schema(),
                            definition == null ? null : definition.part().owner(),
                            required.contains(property.name()));
                })
                .toList();
    }
}
