package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResourceModel.ApiInterface;
import java.util.concurrent.CompletableFuture;

/** How a call gives its result: the two twins differ in nothing else. */
public enum CallStyle {
    /** The caller waits. */
    BLOCKING("call", "exchange"),
    /** The caller gets a future. */
    ASYNC("callAsync", "exchangeAsync");

    private final String clientMethod;
    private final String exchangeMethod;

    CallStyle(String clientMethod, String exchangeMethod) {
        this.clientMethod = clientMethod;
        this.exchangeMethod = exchangeMethod;
    }

    /** {@return the method of the runtime's client that gives a result} */
    String clientMethod() {
        return clientMethod;
    }

    /** {@return the method of the runtime's client that gives an answer} */
    String exchangeMethod() {
        return exchangeMethod;
    }

    ClassName apiInterface(ResourceModel resource, ApiInterface api) {
        return ClassName.get(resource.packageName(), this == BLOCKING ? api.blockingName() : api.asyncName());
    }

    /** {@return the twin of a view or of its parts} */
    public String named(String blockingName) {
        return this == BLOCKING ? blockingName : blockingName + "Async";
    }

    /** {@return what a method returns} */
    public TypeName returned(OperationModel operation) {
        TypeName result = OperationTypes.result(operation);
        if (this == ASYNC) {
            return later(operation.result().nullable() ? TypeMapper.nullable(result) : result);
        } else if (operation.result().nullable()) {
            return TypeMapper.nullable(result);
        }
        return OperationTypes.hasResult(operation) ? unboxed(result) : TypeName.VOID;
    }

    /** {@return a type that does not depend on an operation} */
    TypeName returned(TypeName result) {
        return this == BLOCKING ? result : later(result);
    }

    /** {@return whether a method has something to return} */
    public boolean returns(OperationModel operation) {
        return this == ASYNC || OperationTypes.hasResult(operation);
    }

    private static TypeName later(TypeName result) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result);
    }

    private static TypeName unboxed(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }
}
