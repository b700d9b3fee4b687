package dev.bindery.generator.lowering;

import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types that calls send: what the server alone sets ({@code readOnly}) cannot be required of who builds one. */
final class SentTypes {
    private final Map<TypeName, TypeModel> types = new HashMap<>();
    private final Set<TypeName> sent = new HashSet<>();

    SentTypes(List<TypeModel> types, List<OperationModel> operations) {
        types.forEach(type -> this.types.put(type.name(), type));
        operations.forEach(operation -> operation
                .request()
                .parameters()
                .forEach(parameter -> follow(parameter.property().type())));
    }

    private void follow(TypeRef ref) {
        if (ref instanceof TypeRef.Named named) {
            if (sent.add(named.name())) {
                followParts(types.get(named.name()));
            }
        } else if (ref instanceof TypeRef.ListOf list) {
            follow(list.element());
        } else if (ref instanceof TypeRef.MapOf map) {
            follow(map.value());
        } else if (ref instanceof TypeRef.IndexedList list) {
            follow(list.element());
        } else if (ref instanceof TypeRef.Tolerant tolerant) {
            follow(tolerant.type());
        }
    }

    private void followParts(@Nullable TypeModel type) {
        if (type instanceof ObjectModel object) {
            object.properties().forEach(property -> follow(property.type()));
        } else if (type instanceof UnionModel union) {
            union.variants().forEach(variant -> follow(variant.type()));
        }
    }

    /** {@return the type; if it is sent, none of its read-only properties is required} */
    TypeModel relaxed(TypeModel type, Set<String> readOnly) {
        if (!(type instanceof ObjectModel object) || readOnly.isEmpty() || !sent.contains(type.name())) {
            return type;
        }
        List<PropertyModel> properties = object.properties().stream()
                .map(property -> readOnly.contains(property.wireName()) ? optional(property) : property)
                .toList();
        return new ObjectModel(object.name(), object.docs(), properties, object.open(), object.builder());
    }

    /** {@return the type; if it is an object that nothing sends, it has no builder} */
    TypeModel withBuilderIfSent(TypeModel type) {
        return type instanceof ObjectModel object && !sent.contains(type.name())
                ? new ObjectModel(object.name(), object.docs(), object.properties(), object.open(), false)
                : type;
    }

    private static PropertyModel optional(PropertyModel property) {
        return new PropertyModel(
                property.wireName(),
                property.javaName(),
                property.type(),
                false,
                property.nullable(),
                property.secret(),
                property.constraints(),
                property.docs());
    }
}
