package dev.bindery.generator.emitter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResultModel;
import dev.bindery.generator.model.TypeRef;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** The types that an operation is about. */
public final class OperationTypes {

    private static final int MOST_DIRECT_PARAMETERS = 3;

    private OperationTypes() {}

    static ClassName operations(ResourceModel resource) {
        return ClassName.get(resource.packageName(), resource.operationsClass());
    }

    /** {@return whether there is anything to choose} */
    public static boolean hasParameters(OperationModel operation) {
        return !operation.request().parameters().isEmpty();
    }

    /** {@return the class with the parameters, where there are any} */
    static ClassName parameters(OperationModel operation) {
        return Names.of(operation.request().name());
    }

    /** {@return what the runtime calls the request: parameters, address, both or nothing} */
    static TypeName request(OperationModel operation) {
        if (!hasParameters(operation)) {
            return operation.addressArgument() ? ClassName.get(URI.class) : RuntimeTypes.NO_PARAMETERS;
        }
        ClassName parameters = parameters(operation);
        return operation.addressArgument() ? ParameterizedTypeName.get(RuntimeTypes.ADDRESSED, parameters) : parameters;
    }

    /** {@return what the runtime calls the result} */
    static TypeName result(OperationModel operation) {
        return switch (operation.result().kind()) {
            case JSON -> TypeMapper.boxed(resultType(operation));
            case TEXT -> ClassName.get(String.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case NOTHING -> ClassName.get(Void.class);
        };
    }

    static TypeRef resultType(OperationModel operation) {
        return Objects.requireNonNull(operation.result().type(), operation.id());
    }

    /** {@return whether the answer is more than that it is there} */
    public static boolean hasResult(OperationModel operation) {
        return operation.result().kind() != ResultModel.Kind.NOTHING;
    }

    /** {@return what a call cannot do without} */
    public static List<PropertyModel> required(OperationModel operation) {
        return operation.request().parameters().stream()
                .map(ParameterModel::property)
                .filter(PropertyModel::required)
                .toList();
    }

    /** {@return whether what is required stands in the path and is little enough to be given without a builder} */
    public static boolean isDirect(OperationModel operation) {
        List<PropertyModel> required = required(operation);
        return !operation.addressArgument()
                && !required.isEmpty()
                && required.size() <= MOST_DIRECT_PARAMETERS
                && operation.request().parameters().stream()
                        .filter(parameter -> parameter.property().required())
                        .allMatch(parameter -> parameter.place() == ParameterPlace.PATH
                                && TypeMapper.strict(parameter.property().type()) instanceof TypeRef.Scalar);
    }
}
