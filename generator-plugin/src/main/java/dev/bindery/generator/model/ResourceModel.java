package dev.bindery.generator.model;

import java.util.List;

/**
 * A group of operations: what stands behind {@code vk.wall()}.
 *
 * @param name the tag in the document
 * @param accessor the method of the client
 * @param packageName the package of its classes
 * @param operationsClass the class with the operations' descriptions, {@code WallOperations}
 * @param docs what it is
 * @param operations all operations
 * @param interfaces the interfaces that views hand out; the first has every operation
 */
public record ResourceModel(
        String name,
        String accessor,
        String packageName,
        String operationsClass,
        Docs docs,
        List<OperationModel> operations,
        List<ApiInterface> interfaces) {

    public ResourceModel {
        operations = List.copyOf(operations);
        interfaces = List.copyOf(interfaces);
    }

    /**
     * A set of operations that some view may call.
     *
     * @param blockingName the interface's name, {@code WallApi}
     * @param asyncName its asynchronous twin's, {@code WallAsyncApi}
     * @param parents blocking names of the narrower interfaces of the same resource that it extends
     * @param declared operations declared here and in no parent
     * @param operations all of them, inherited ones included
     */
    public record ApiInterface(
            String blockingName,
            String asyncName,
            List<String> parents,
            List<OperationModel> declared,
            List<OperationModel> operations) {

        public ApiInterface {
            parents = List.copyOf(parents);
            declared = List.copyOf(declared);
            operations = List.copyOf(operations);
        }
    }
}
