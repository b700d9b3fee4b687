package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.ResourceNames;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.PaginationModel;
import java.util.Set;

/** A typed call, with everything that it sends and answers. */
final class OperationLowering {
    private static final Set<String> NOT_REPEATABLE = Set.of("POST", "PATCH");

    private final Context context;
    private final RequestLowering requests;
    private final ResultLowering results;
    private final PaginationLowering paginations;
    private final SecurityLowering security;
    private final Servers servers;
    private final AnswersLowering answers;

    OperationLowering(
            Context context,
            SchemaLowering schemas,
            SettingsLowering settings,
            Envelopes envelopes,
            SecurityLowering security,
            AnswersLowering answers) {
        this.context = context;
        this.requests = new RequestLowering(context, schemas, settings);
        this.results = new ResultLowering(context, schemas, envelopes);
        this.paginations = new PaginationLowering(context, schemas);
        this.security = security;
        this.servers = new Servers(context);
        this.answers = answers;
    }

    OperationModel lower(CallSource call, ResourceNames resource, String method) {
        OperationSource operation = call.operation();
        ObjectNode variant = call.variant();
        Standing standing = context.naming().operation(resource, method);
        RequestLowering.Request request = requests.lower(call, standing);
        ResultLowering.Result result =
                variant == null ? results.lower(operation, standing) : results.lower(operation, variant, standing);
        PaginationModel pagination =
                paginations.lower(call, request, result, () -> context.naming().pagingMethod(resource, method));
        return new OperationModel(
                operation.label(),
                method,
                context.naming().constant(method),
                docs(call),
                operation.httpMethod(),
                CallPath.of(operation.path()),
                servers.own(operation),
                call.hasAddressArgument(),
                request.model(),
                result.model(),
                result.envelope(),
                request.settings(),
                request.fixed(),
                request.tokens(),
                security.alternatives(operation),
                !Boolean.FALSE.equals(operation.node().bool("x-bindery-signed")),
                isRepeatable(operation, !request.tokens().isEmpty()),
                operation.node().text("x-bindery-rate-limit"),
                pagination,
                answers.lower(operation));
    }

    private static Docs docs(CallSource call) {
        ObjectNode node = call.operation().node();
        Docs own = DocsLowering.of(node);
        ObjectNode variant = call.variant();
        if (variant == null) {
            return own;
        }
        String summary = variant.text("summary");
        String description = variant.text("description");
        return new Docs(
                summary == null ? own.summary() : summary,
                description == null ? own.description() : description,
                own.deprecated(),
                own.certainty(),
                own.source());
    }

    private static boolean isRepeatable(OperationSource operation, boolean knownToTheServer) {
        Boolean told = operation.node().bool("x-bindery-repeatable");
        return told == null ? knownToTheServer || !NOT_REPEATABLE.contains(operation.httpMethod()) : told;
    }
}
