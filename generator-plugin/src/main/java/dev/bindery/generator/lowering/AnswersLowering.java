package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.model.AnswersModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ExampleModel;
import dev.bindery.generator.model.FailureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is told of the answers to an operation, beside the type of the result. */
final class AnswersLowering {
    private static final String ERROR_CODES = "x-bindery-error-codes";
    private static final Pattern FAILURE = Pattern.compile("[345](\\d\\d|XX|xx)|default");

    private final Context context;
    private final boolean withExamples;

    AnswersLowering(Context context, boolean withExamples) {
        this.context = context;
        this.withExamples = withExamples;
    }

    AnswersModel lower(OperationSource operation) {
        List<FailureModel> failures = new ArrayList<>();
        List<ExampleModel> examples = new ArrayList<>();
        for (ObjectNode.Property entry : operation.node().propertiesOf("responses")) {
            ObjectNode response =
                    entry.value() instanceof ObjectNode node ? context.refs().resolve(node) : null;
            if (response == null) {
                continue;
            }
            if (FAILURE.matcher(entry.name()).matches()) {
                failures.add(new FailureModel(entry.name(), Docs.of(response.text("description"))));
            } else if (withExamples && entry.name().startsWith("2")) {
                response.propertiesOf("content")
                        .forEach(media -> examples.addAll(Examples.bodies(media, context.refs())));
            }
        }
        return new AnswersModel(errorCodes(operation), failures, examples);
    }

    private static List<String> errorCodes(OperationSource operation) {
        List<String> codes = new ArrayList<>();
        for (Node code : operation.node().items(ERROR_CODES)) {
            @Nullable String text = code instanceof ScalarNode scalar ? scalar.text() : null;
            if (text != null) {
                codes.add(text);
            }
        }
        return codes;
    }
}
