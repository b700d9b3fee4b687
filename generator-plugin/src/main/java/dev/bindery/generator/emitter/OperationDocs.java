package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.Words;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.OperationModel.SchemeUse;
import dev.bindery.generator.model.OperationModel.SecurityAlternative;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Javadoc of the methods that call an operation. */
final class OperationDocs {

    private final ClassName exception;
    private final CallStyle style;

    OperationDocs(ApiModel api, CallStyle style) {
        this.exception = Names.exception(api);
        this.style = style;
    }

    /** {@return everything that is known of an operation; the asynchronous twin refers to the other one} */
    Javadoc full(OperationModel operation) {
        if (style == CallStyle.ASYNC) {
            return brief(operation);
        }
        return Javadoc.of(operation.docs(), fallback(operation))
                .paragraph(Facts.join(List.of(travels(operation), credentials(operation), certainty(operation))));
    }

    /** {@return what it does in one sentence, for another form of the same call} */
    Javadoc brief(OperationModel operation) {
        Docs docs = operation.docs();
        return Javadoc.of(new Docs(docs.summary(), null, docs.deprecated(), null, null), fallback(operation));
    }

    /** {@return that a method is another form of the call itself} */
    Javadoc shorter(OperationModel operation) {
        List<String> parameters = new ArrayList<>();
        if (operation.addressArgument()) {
            parameters.add("URI");
        }
        parameters.add(OperationTypes.parameters(operation).simpleName());
        String call = "{@link #" + operation.methodName() + "(" + String.join(", ", parameters) + ")}";
        Javadoc javadoc =
                Javadoc.of(style.returns(operation) ? "{@return as " + call + "}" : "A shorter form of " + call + ".");
        return operation.docs().deprecated() ? javadoc.deprecated() : javadoc;
    }

    /** Adds what comes back, and what may happen instead. */
    Javadoc withOutcome(Javadoc javadoc, OperationModel operation) {
        if (style == CallStyle.ASYNC) {
            String late = OperationTypes.hasResult(operation) ? result(operation) + ", later" : "nothing, later";
            return javadoc.returns(late + "; the future fails with {@code " + exception.simpleName() + "}");
        }
        if (OperationTypes.hasResult(operation)) {
            javadoc.returns(result(operation));
        }
        return javadoc.raises(exception, "if the server answers with an error, or not at all");
    }

    private static String fallback(OperationModel operation) {
        return "Calls " + JavadocText.code(operation.id()) + ".";
    }

    private static String result(OperationModel operation) {
        return Words.of(operation.result().docs()).phrase("the answer")
                + (operation.result().nullable() ? ", or null" : "");
    }

    private static String travels(OperationModel operation) {
        return operation.addressArgument()
                ? ""
                : "Sends " + JavadocText.code(operation.httpMethod() + " " + operation.path()) + ".";
    }

    private static String credentials(OperationModel operation) {
        if (operation.security().isEmpty()) {
            return "Needs no credentials.";
        }
        return "Credentials: "
                + operation.security().stream().map(OperationDocs::credentials).collect(Collectors.joining(", or "))
                + ".";
    }

    private static String credentials(SecurityAlternative alternative) {
        if (alternative.schemes().isEmpty() && alternative.others().isEmpty()) {
            return "none";
        }
        return Stream.concat(
                        alternative.schemes().stream().map(OperationDocs::credential),
                        alternative.others().stream()
                                .map(id -> JavadocText.code(id) + ", which this client does not give"))
                .collect(Collectors.joining(" and "));
    }

    private static String credential(SchemeUse use) {
        String scopes = use.scopes().stream().map(JavadocText::code).collect(Collectors.joining(", "));
        return JavadocText.code(use.schemeId()) + (scopes.isEmpty() ? "" : " with " + scopes);
    }

    private static String certainty(OperationModel operation) {
        return Facts.join(List.of(
                Facts.certainty(operation.docs().certainty()),
                Facts.answerCertainty(operation.result().docs().certainty())));
    }
}
