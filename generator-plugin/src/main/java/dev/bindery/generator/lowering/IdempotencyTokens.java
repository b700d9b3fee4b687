package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.OperationModel.IdempotencyToken;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parameters by which the server knows a call that it has seen already ({@code x-bindery-idempotency-token}). */
final class IdempotencyTokens {
    private static final String KEY = "x-bindery-idempotency-token";
    private static final String OTHERWISE =
            "The value by which the server knows a call that it has seen already. Without it one is chosen for each call,"
                    + " the same in all its attempts.";
    private static final Set<ParameterPlace> PLACES =
            EnumSet.of(ParameterPlace.QUERY, ParameterPlace.HEADER, ParameterPlace.COOKIE, ParameterPlace.FORM);

    private final Context context;
    private final SchemaLowering schemas;

    IdempotencyTokens(Context context, SchemaLowering schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    /** {@return those among the parameters of a call} */
    List<IdempotencyToken> of(CallSource call, List<Draft> drafts) {
        return drafts.stream()
                .filter(IdempotencyTokens::isToken)
                .filter(draft -> isPossible(call, draft))
                .map(draft -> new IdempotencyToken(draft.wireName(), draft.place(), isNumber(draft)))
                .toList();
    }

    /** {@return the parameter as the user of a call sees it} */
    static ParameterModel seen(Draft draft, ParameterModel model) {
        return isToken(draft) ? model.asOptional(OTHERWISE) : model;
    }

    private static boolean isToken(Draft draft) {
        return draft.node() instanceof ObjectNode node && node.isTrue(KEY);
    }

    private boolean isNumber(Draft draft) {
        Schema schema = schemas.ask().meant(draft.schema());
        return schema != null && schema.types().contains("integer");
    }

    private boolean isPossible(CallSource call, Draft draft) {
        if (PLACES.contains(draft.place()) || !(draft.node() instanceof ObjectNode node)) {
            return true;
        }
        String message = KEY + ": " + draft.wireName() + " does not travel in a query, header, cookie or form";
        context.diagnostics().error(node.nameLocation(KEY), call.operation().label(), message, "remove the key");
        return false;
    }
}
