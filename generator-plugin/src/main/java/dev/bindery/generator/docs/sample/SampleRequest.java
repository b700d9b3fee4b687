package dev.bindery.generator.docs.sample;

import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a sample sends.
 *
 * @param operation the call
 * @param given the parameters that it sets, in their order
 */
record SampleRequest(OperationModel operation, List<Given> given) {

    SampleRequest {
        given = List.copyOf(given);
    }

    /** A parameter with a value. */
    record Given(ParameterModel parameter, SampleValue value) {}

    /**
     * Chooses parameters: those that are required. Where nothing is, a call that only reads shows its first parameter, one
     * that changes something its first text, too: nobody learns anything from a call without either.
     */
    static SampleRequest of(OperationModel operation, SampleValues values) {
        List<ParameterModel> parameters = operation.request().parameters();
        Predicate<ParameterModel> required = parameter -> parameter.property().required();
        List<ParameterModel> shown =
                new ArrayList<>(parameters.stream().filter(required).toList());
        if (shown.isEmpty()) {
            List<ParameterModel> telling =
                    parameters.stream().filter(SampleRequest::isTelling).toList();
            telling.stream().limit(1).forEach(shown::add);
            if (!operation.repeatable() || !operation.idempotencyTokens().isEmpty()) {
                telling.stream()
                        .filter(SampleRequest::isText)
                        .findFirst()
                        .filter(text -> !shown.contains(text))
                        .ifPresent(shown::add);
            }
        }
        return new SampleRequest(
                operation,
                shown.stream()
                        .map(parameter -> new Given(parameter, values.required(parameter.property())))
                        .toList());
    }

    private static boolean isTelling(ParameterModel parameter) {
        PropertyModel property = parameter.property();
        TypeRef type = TypeMapper.strict(property.type());
        boolean simple = type instanceof TypeRef.Scalar || TypeMapper.elementOf(type) instanceof TypeRef.Scalar;
        return simple
                && !property.docs().deprecated()
                && !property.secret()
                && parameter.place() != ParameterPlace.HEADER
                && parameter.place() != ParameterPlace.COOKIE;
    }

    private static boolean isText(ParameterModel parameter) {
        return TypeMapper.strict(parameter.property().type()).equals(new TypeRef.Scalar(ScalarKind.STRING));
    }
}
