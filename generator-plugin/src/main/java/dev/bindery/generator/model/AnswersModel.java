package dev.bindery.generator.model;

import java.util.List;

/**
 * What is told of the answers to an operation and no code depends on.
 *
 * @param errorCodes codes that it answers with, beside those that any operation may
 * @param failures statuses that tell of a failure, in the order of the document
 * @param examples successful answers, as far as the lowering was asked for them
 */
public record AnswersModel(List<String> errorCodes, List<FailureModel> failures, List<ExampleModel> examples) {

    /** Nothing is told. */
    public static final AnswersModel NONE = new AnswersModel(List.of(), List.of(), List.of());

    public AnswersModel {
        errorCodes = List.copyOf(errorCodes);
        failures = List.copyOf(failures);
        examples = List.copyOf(examples);
    }
}
