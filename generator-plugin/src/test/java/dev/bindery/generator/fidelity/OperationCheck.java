package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.transport.NameValue;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls every operation twice, with all optional parameters and without, and compares what a server gets with what the
 * document says.
 */
final class OperationCheck {

    private final GeneratedApi api;
    private final Dialect dialect;
    private final long seed;
    private final Findings operations = new Findings("operations");
    private final Findings parameters = new Findings("parameters");

    OperationCheck(GeneratedApi api, Dialect dialect, long seed) {
        this.api = api;
        this.dialect = dialect;
        this.seed = seed;
    }

    /** {@return the operations} */
    Findings operations() {
        return operations;
    }

    /** {@return their parameters and bodies} */
    Findings parameters() {
        return parameters;
    }

    /** Calls them all. */
    void run() {
        Operations declared = new Operations(api.specs(), dialect.references());
        declared.all().forEach(operation -> operations.tried(operation.toString()));
        Set<String> called = new HashSet<>();
        try (RecordingServer server = new RecordingServer();
                GeneratedClient client = new GeneratedClient(api, server.address())) {
            for (ResourceModel resource : api.model().resources()) {
                for (OperationModel operation : resource.operations()) {
                    Operations.Declared origin = declared.find(operation);
                    if (origin == null) {
                        operations.wrong(operation.id(), "the document has no such operation");
                    } else {
                        called.add(origin.toString());
                        call(server, client, resource, operation, origin, true);
                        call(server, client, resource, operation, origin, false);
                    }
                }
            }
        }
        for (Operations.Declared operation : declared.all()) {
            if (!called.contains(operation.toString())) {
                operations.wrong(operation.toString(), "the client does not have it");
            }
        }
    }

    private void call(
            RecordingServer server,
            GeneratedClient client,
            ResourceModel resource,
            OperationModel operation,
            Operations.Declared declared,
            boolean optionalToo) {
        String name = declared.toString();
        List<Expectation> due = new ArrayList<>();
        String failure = null;
        RecordedRequest got = null;
        try {
            Random random = new Random(seed ^ name.hashCode());
            RequestObject request = new RequestObject(api, operation);
            due.addAll(new ParameterPlan(api, dialect, declared, operation, request, random).plan(optionalToo));
            due.addAll(new BodyPlan(dialect, declared, operation, request, random).plan(optionalToo));
            server.take();
            URI address = operation.addressArgument() ? URI.create(server.address() + "/given") : null;
            client.call(resource, operation, address, request.build());
        } catch (InvocationTargetException e) {
            failure = e.getCause() instanceof ApiException ? null : String.valueOf(e.getCause());
            got = server.take();
            failure = got == null ? String.valueOf(e.getCause()) : failure;
        } catch (AssertionError | LinkageError | IllegalStateException e) {
            failure = String.valueOf(e.getMessage());
        }
        got = got == null ? server.take() : got;
        if (failure != null || got == null) {
            operations.wrong(name, failure == null ? "nothing was sent" : failure);
            due.stream()
                    .filter(expectation -> expectation.name().contains("parameter"))
                    .forEach(expectation -> parameters.tried(name + ", " + expectation.name()));
            return;
        }
        compare(name, declared, due, got);
    }

    private void compare(String name, Operations.Declared declared, List<Expectation> due, RecordedRequest got) {
        if (!got.method().equals(declared.httpMethod())) {
            operations.wrong(name, "sent with " + got.method());
        }
        for (Expectation expectation : due) {
            String problem = expectation.check().problem(got);
            String parameter = name + ", " + expectation.name();
            if (problem == null) {
                parameters.tried(parameter);
            } else {
                parameters.wrong(parameter, problem);
                operations.wrong(name, expectation.name() + ": " + problem);
            }
        }
        String more = unexpected(declared, got);
        if (more != null) {
            operations.wrong(name, more);
        }
    }

    /** Nothing arrives that the document does not know. */
    private @Nullable String unexpected(Operations.Declared declared, RecordedRequest got) {
        Set<String> known = new HashSet<>(keysIn("query"));
        boolean open = false;
        for (Operations.Parameter parameter : declared.parameters()) {
            known.add(parameter.name());
            open |= spreads(parameter);
        }
        declared.queryOfPath().forEach(pair -> known.add(Percent.decode(pair.split("=", 2)[0])));
        for (NameValue pair : got.queryPairs()) {
            String name = Percent.decode(pair.name()).replaceAll("\\[.*", "");
            String whole = Percent.decode(pair.name());
            if (!open && !known.contains(name) && !known.contains(whole)) {
                return "the query has " + pair.name() + ", which the document does not know";
            }
        }
        return null;
    }

    /** Whether the names in the query are those of the parameter's properties. */
    private boolean spreads(Operations.Parameter parameter) {
        ObjectNode schema = dialect.references().object(parameter.schema());
        boolean scalar = schema != null
                && List.of("string", "integer", "number", "boolean", "array")
                        .contains(String.valueOf(schema.text("type")));
        return parameter.in().equals("query")
                && parameter.explode()
                && parameter.style().equals("form")
                && !scalar;
    }

    private Set<String> keysIn(String place) {
        Set<String> names = new HashSet<>();
        api.specs().entries().forEach(document -> {
            ObjectNode components = document.root().object("components");
            if (components != null) {
                for (ObjectNode.Property scheme : components.propertiesOf("securitySchemes")) {
                    ObjectNode object = dialect.references().object(scheme.value());
                    if (object != null && place.equals(object.text("in")) && object.text("name") != null) {
                        names.add(String.valueOf(object.text("name")));
                        ObjectNode signature = object.object("x-bindery-signature");
                        if (signature != null) {
                            names.add(String.valueOf(signature.text("parameter")));
                            names.addAll(signature.texts("sends"));
                        }
                    }
                }
            }
        });
        return names;
    }
}
