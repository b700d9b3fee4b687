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
import java.util.regex.Pattern;

/**
 * What a sample sends.
 *
 * @param operation the call
 * @param given the parameters that it sets, in their order
 */
record SampleRequest(OperationModel operation, List<Given> given) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:^|_)(?:message|text|comment|title|name|caption|description|status)$");

    SampleRequest {
        given = List.copyOf(given);
    }

    /** A parameter with a value. */
    record Given(ParameterModel parameter, SampleValue value) {}

    /**
     * Chooses parameters: those that are required, else the first; and where the call changes something, what people write
     * ({@code message}, {@code title} …) if that is none of them. Nobody learns anything from a call without either.
     */
    static SampleRequest of(OperationModel operation, SampleValues values) {
        List<ParameterModel> parameters = operation.request().parameters();
        List<ParameterModel> shown = new ArrayList<>(parameters.stream()
                .filter(parameter -> parameter.property().required())
                .toList());
        List<ParameterModel> telling =
                parameters.stream().filter(SampleRequest::isTelling).toList();
        if (shown.isEmpty()) {
            telling.stream().limit(1).forEach(shown::add);
        }
        boolean changes =
                !operation.repeatable() || !operation.idempotencyTokens().isEmpty();
        if (changes && shown.stream().noneMatch(SampleRequest::isText)) {
            telling.stream().filter(SampleRequest::isWritten).limit(1).forEach(shown::add);
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

    private static boolean isWritten(ParameterModel parameter) {
        return isText(parameter)
                && WRITTEN.matcher(parameter.property().wireName()).find();
    }
}
