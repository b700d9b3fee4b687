package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.CallKey;
import dev.bindery.generator.lowering.naming.NamingStrategy;
import java.util.ArrayList;
import java.util.List;

/** The typed calls of an operation: itself, or its variants ({@code x-bindery-variants}). */
final class VariantLowering {
    private final Context context;

    VariantLowering(Context context) {
        this.context = context;
    }

    List<CallSource> calls(OperationSource operation) {
        List<CallSource> calls = new ArrayList<>();
        for (ObjectNode.Property variant : operation.node().propertiesOf(CallSource.VARIANTS)) {
            if (variant.value() instanceof ObjectNode node) {
                calls.add(checked(new CallSource(operation, variant.name(), node), variant));
            }
        }
        return calls.isEmpty() ? List.of(new CallSource(operation, null, null)) : calls;
    }

    private CallSource checked(CallSource call, ObjectNode.Property variant) {
        String where = call.operation().label() + ", variant " + variant.name();
        if (!NamingStrategy.isAllowed(variant.name())) {
            context.diagnostics()
                    .error(variant.nameLocation(), where, "no method can be called so", "choose a Java name");
        }
        ObjectNode node = (ObjectNode) variant.value();
        if (node.has("result") == node.has("mediaType")) {
            context.diagnostics()
                    .error(
                            variant.nameLocation(),
                            where,
                            "a variant has either a result or a mediaType",
                            node.has("result") ? "remove one of them" : "add the schema of the result");
        }
        return call;
    }

    /** {@return what the method of a call is named after; a name that Java does not take is an error} */
    CallKey key(CallSource call) {
        CallKey key = call.key();
        Node asked = call.operation().node().get(SchemaKeys.NAME);
        if (call.variant() != null || key.chosen() == null || asked == null || NamingStrategy.isAllowed(key.chosen())) {
            return key;
        }
        context.diagnostics()
                .error(
                        asked.location(),
                        call.operation().label(),
                        "no method can be called \"" + key.chosen() + "\"",
                        "choose a Java name that generated code does not use itself");
        return new CallKey(key.operationId(), null, key.httpMethod(), key.path());
    }
}
