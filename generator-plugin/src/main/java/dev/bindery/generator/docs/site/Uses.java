package dev.bindery.generator.docs.site;

import dev.bindery.generator.docs.site.Use.Role;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who uses which type. */
final class Uses {

    private final Map<TypeName, Set<Use>> uses = new TreeMap<>();

    Uses(ApiModel api, List<Namespace> namespaces) {
        for (Namespace namespace : namespaces) {
            for (Method method : namespace.methods()) {
                method.calls().forEach(call -> add(method, call));
            }
        }
        api.types().forEach(this::add);
    }

    List<Use> of(TypeName type) {
        return List.copyOf(uses.getOrDefault(type, Set.of()));
    }

    private void add(Method method, OperationModel call) {
        call.request()
                .parameters()
                .forEach(parameter -> add(parameter.property().type(), new Use(method, null, Role.PARAMETER)));
        TypeRef result = call.result().type();
        if (result != null) {
            add(result, new Use(method, null, Role.RESPONSE));
        }
    }

    private void add(TypeModel type) {
        Use use = new Use(null, type.name(), Role.PART);
        if (type instanceof ObjectModel object) {
            object.properties().forEach(property -> add(property.type(), use));
        } else if (type instanceof UnionModel union) {
            union.variants().forEach(variant -> add(variant.type(), use));
        }
    }

    private void add(TypeRef ref, Use use) {
        TypeName name = nameIn(ref);
        if (name != null) {
            uses.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(use);
        }
    }

    /** {@return the generated class that a type is made of, or null} */
    static @Nullable TypeName nameIn(TypeRef ref) {
        if (ref instanceof TypeRef.Named named) {
            return named.name();
        } else if (ref instanceof TypeRef.ListOf list) {
            return nameIn(list.element());
        } else if (ref instanceof TypeRef.IndexedList list) {
            return nameIn(list.element());
        } else if (ref instanceof TypeRef.MapOf map) {
            return nameIn(map.value());
        }
        return ref instanceof TypeRef.Tolerant tolerant ? nameIn(tolerant.type()) : null;
    }
}
