package dev.bindery.generator.model;

import java.util.List;

/**
 * The request type of an operation.
 *
 * @param name the class; not emitted where there are no parameters
 * @param parameters all parameters, required ones first, else in the order of the document
 */
public record RequestModel(TypeName name, List<ParameterModel> parameters) {

    public RequestModel {
        parameters = List.copyOf(parameters);
    }

    /** {@return whether a call needs no argument} */
    public boolean nothingRequired() {
        return parameters.stream().noneMatch(p -> p.property().required());
    }
}
