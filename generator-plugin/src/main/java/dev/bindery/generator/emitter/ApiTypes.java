package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ResultModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of an API by name. */
final class ApiTypes {

    private final Map<TypeName, TypeModel> types = new HashMap<>();
    private final Map<String, Set<String>> simpleNames = new HashMap<>();

    ApiTypes(ApiModel api) {
        for (TypeModel type : api.types()) {
            types.put(type.name(), type);
            addName(type.name());
        }
        api.resources()
                .forEach(resource ->
                        resource.operations().forEach(o -> addName(o.request().name())));
    }

    private void addName(TypeName name) {
        simpleNames.computeIfAbsent(name.packageName(), any -> new HashSet<>()).add(name.simpleName());
    }

    /** {@return the generated object type that a value has, or null for a value of any other type} */
    @Nullable
    ObjectModel object(TypeRef ref) {
        return TypeMapper.strict(ref) instanceof TypeRef.Named named
                        && types.get(named.name()) instanceof ObjectModel object
                ? object
                : null;
    }

    /** {@return whether a class names types that make the compiler warn} */
    boolean usesDeprecated(DataClass type) {
        return type.properties().stream().anyMatch(property -> isDeprecated(property.type()));
    }

    /** {@return whether operations have parts that make the compiler warn} */
    boolean usesDeprecatedParts(List<OperationModel> operations) {
        return operations.stream()
                .anyMatch(operation -> isDeprecated(operation.result())
                        || operation.request().parameters().stream()
                                .map(ParameterModel::property)
                                .anyMatch(property -> property.docs().deprecated() || isDeprecated(property.type())));
    }

    private boolean isDeprecated(ResultModel result) {
        return result.type() != null && isDeprecated(result.type());
    }

    /** {@return whether naming the type makes the compiler warn} */
    boolean isDeprecated(TypeRef ref) {
        TypeRef.Named named = TypeMapper.generatedIn(ref);
        TypeModel model = named == null ? null : types.get(named.name());
        return model != null && model.docs().deprecated();
    }

    /** {@return the simple names of the schema and request types of a package} */
    Set<String> namesIn(String packageName) {
        return simpleNames.getOrDefault(packageName, Collections.emptySet());
    }
}
