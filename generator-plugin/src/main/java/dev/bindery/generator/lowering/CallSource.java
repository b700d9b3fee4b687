package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.CallKey;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A typed call: an operation, or one of its variants.
 *
 * @param operation the operation
 * @param variantName the variant's name, null for the operation itself
 * @param variant the variant, null for the operation itself
 */
record CallSource(
        OperationSource operation,
        @Nullable String variantName,
        @Nullable ObjectNode variant) {
    static final String VARIANTS = "x-bindery-variants";
    private static final String NEEDS = "needs";
    private static final String ADDRESS = "x-bindery-address";

    /** {@return what its method is named after} */
    CallKey key() {
        String chosen = variantName == null ? operation.node().text(SchemaKeys.NAME) : variantName;
        return new CallKey(operation.operationId(), chosen, operation.httpMethod(), operation.path());
    }

    /** {@return the parameters that are not this call's to choose: any variant fixes them, or only others need them} */
    Set<String> neverChosen() {
        Set<String> names = new LinkedHashSet<>();
        for (ObjectNode.Property other : operation.node().propertiesOf(VARIANTS)) {
            if (other.value() instanceof ObjectNode node) {
                node.propertiesOf("fixed").forEach(parameter -> names.add(parameter.name()));
                names.addAll(node.texts(NEEDS));
            }
        }
        needs().forEach(names::remove);
        return names;
    }

    /** {@return the parameters without which this variant would be another} */
    Set<String> needs() {
        return variant == null ? Set.of() : Set.copyOf(variant.texts(NEEDS));
    }

    /** {@return whether the address comes with the call, and not from the path template} */
    boolean hasAddressArgument() {
        return "argument".equals(operation.node().text(ADDRESS))
                || operation.node().isTrue(ADDRESS);
    }
}
