package dev.bindery.generator.docs.sample;

import com.palantir.javapoet.TypeName;
import dev.bindery.generator.docs.sample.SampleRequest.Given;
import dev.bindery.generator.emitter.CallStyle;
import dev.bindery.generator.emitter.OperationTypes;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The statement that calls an operation, as people write it. */
final class JavaCall {

    private static final int LONGEST_LINE = 92;
    private static final String BREAK = "\n        ";

    private final Function<TypeName, String> names;
    private final JavaExpressions expressions;
    private final String client;

    /**
     * Writes calls for a file.
     *
     * @param names how the file names types
     * @param client the variable that holds the client
     */
    JavaCall(Function<TypeName, String> names, String client) {
        this.names = names;
        this.expressions = new JavaExpressions(names, List.of(client, "answer", "address", "file"));
        this.client = client;
    }

    /** {@return the statement; {@code answer} holds what comes back} */
    String statement(ResourceModel resource, SampleRequest request, CallStyle style) {
        OperationModel operation = request.operation();
        String start = client + "." + resource.accessor() + "()." + operation.methodName() + "(";
        if (style.returns(operation)) {
            start = type(style.returned(operation)) + " answer = " + start;
        }
        return call(start, request) + ";";
    }

    private String type(TypeName type) {
        return names.apply(type).replaceAll("@(?:\\w+\\.)*Nullable ", "");
    }

    private String call(String start, SampleRequest request) {
        List<String> arguments = new ArrayList<>();
        List<Given> rest = new ArrayList<>(request.given());
        if (request.operation().addressArgument()) {
            arguments.add("address");
        } else if (OperationTypes.isDirect(request.operation())) {
            List<Given> direct = rest.stream()
                    .filter(given -> given.parameter().property().required())
                    .toList();
            direct.forEach(given -> arguments.add(expressions.unboxed(given.value(), List.of())));
            rest.removeAll(direct);
        }
        if (rest.isEmpty()) {
            return start + String.join(", ", arguments) + ")";
        }
        String variable = expressions.variable("request", List.of());
        List<String> setters = rest.stream()
                .map(given -> expressions.setter(given.parameter().property(), given.value(), List.of(variable)))
                .toList();
        arguments.add(variable + " -> " + variable);
        String head = start + String.join(", ", arguments);
        String line = head + String.join("", setters) + ")";
        boolean fits = line.length() <= LONGEST_LINE && line.indexOf('\n') < 0;
        if (fits || setters.size() > 1) {
            return fits ? line : head + BREAK + String.join(BREAK, setters) + ")";
        }
        boolean nested = setters.get(0).indexOf('\n') >= 0;
        return head + (nested ? "" : BREAK) + setters.get(0) + ")";
    }
}
