package dev.bindery.generator.lowering;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.OperationModel.FixedParameter;
import dev.bindery.generator.model.OperationModel.IdempotencyToken;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.RequestModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All parameters of a call, in the order in which people should see them. */
final class RequestLowering {
    private final Context context;
    private final ParameterLowering parameters;
    private final BodyLowering bodies;
    private final SettingsLowering settings;
    private final IdempotencyTokens tokens;
    private final MemberNames names;

    RequestLowering(Context context, SchemaLowering schemas, SettingsLowering settings) {
        this.context = context;
        this.parameters = new ParameterLowering(context, schemas);
        this.bodies = new BodyLowering(context, schemas);
        this.settings = settings;
        this.tokens = new IdempotencyTokens(context, schemas);
        this.names = new MemberNames(context);
    }

    /**
     * The parameters of a call.
     *
     * @param model those that the user chooses
     * @param settings wire names of those that are the client's
     * @param fixed those that the call fixes
     * @param tokens those that are filled for each call unless the user chooses them
     */
    record Request(
            RequestModel model, List<String> settings, List<FixedParameter> fixed, List<IdempotencyToken> tokens) {

        boolean has(String wireName) {
            return properties(wireName).findAny().isPresent();
        }

        PropertyModel parameter(String wireName) {
            return properties(wireName).findFirst().orElseThrow();
        }

        private Stream<PropertyModel> properties(String wireName) {
            return model.parameters().stream()
                    .map(ParameterModel::property)
                    .filter(property -> property.wireName().equals(wireName));
        }
    }

    Request lower(CallSource call, Standing standing) {
        OperationSource operation = call.operation();
        List<Draft> drafts = new ArrayList<>(parameters.drafts(operation, standing));
        drafts.addAll(bodies.drafts(operation, standing));

        List<Draft> ofClient =
                drafts.stream().filter(draft -> settings.take(operation, draft)).toList();
        drafts.removeAll(ofClient);
        Set<String> neverChosen = call.neverChosen();
        List<FixedParameter> fixed = fixed(call, drafts);
        drafts.removeIf(draft -> neverChosen.contains(draft.wireName()));
        if (call.hasAddressArgument()) {
            drafts.removeIf(draft -> draft.place() == ParameterPlace.PATH);
        }
        RequestModel model = new RequestModel(context.naming().request(standing), models(call, drafts));
        return new Request(model, ofClient.stream().map(Draft::wireName).toList(), fixed, tokens.of(call, drafts));
    }

    private List<ParameterModel> models(CallSource call, List<Draft> drafts) {
        List<String> javaNames = names.of(
                call.operation().label(),
                drafts.stream()
                        .map(draft -> new MemberNames.Member(draft.wireName(), draft.placeWord(), draft.node()))
                        .toList());
        List<ParameterModel> models = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            ParameterModel model = IdempotencyTokens.seen(draft, draft.model().apply(javaNames.get(i)));
            models.add(call.needs().contains(draft.wireName()) ? model.asRequired() : model);
        }
        models.sort(Comparator.comparing(
                (ParameterModel parameter) -> !parameter.property().required()));
        return models;
    }

    private List<FixedParameter> fixed(CallSource call, List<Draft> drafts) {
        List<FixedParameter> fixed = new ArrayList<>();
        ObjectNode variant = call.variant();
        if (variant == null) {
            return fixed;
        }
        for (ObjectNode.Property parameter : variant.propertiesOf("fixed")) {
            Draft draft = find(drafts, parameter.name());
            String value = parameter.value() instanceof ScalarNode scalar ? scalar.text() : null;
            if (draft == null) {
                error(
                        call,
                        parameter.nameLocation(),
                        "there is no parameter " + parameter.name(),
                        "fix one of " + names(drafts));
            } else if (value == null) {
                error(
                        call,
                        parameter.value().location(),
                        "a fixed value is a text, a number or a boolean",
                        "write one");
            } else {
                fixed.add(new FixedParameter(draft.wireName(), draft.place(), value));
            }
        }
        return fixed;
    }

    private static @Nullable Draft find(List<Draft> drafts, String wireName) {
        return drafts.stream()
                .filter(draft -> draft.wireName().equals(wireName))
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(List<Draft> drafts) {
        return drafts.stream().map(Draft::wireName).toList();
    }

    private void error(CallSource call, SourceLocation at, String message, String advice) {
        context.diagnostics().error(at, call.operation().label() + ", variant " + call.variantName(), message, advice);
    }
}
