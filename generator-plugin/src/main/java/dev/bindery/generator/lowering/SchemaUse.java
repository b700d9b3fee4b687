package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A schema without what only wraps it.
 *
 * @param target the schema that shapes the values
 * @param named the last schema on the way that a {@code $ref} led to, or null if none did
 * @param nullable whether a wrapper says that null is a right value
 * @param wrappers everything from the outermost schema to the target, the target included
 */
record SchemaUse(ObjectNode target, @Nullable ObjectNode named, boolean nullable, List<ObjectNode> wrappers) {

    SchemaUse {
        wrappers = List.copyOf(wrappers);
    }

    /** {@return what the outermost schema says that says anything} */
    <T> @Nullable T nearest(Function<ObjectNode, @Nullable T> question) {
        return wrappers.stream()
                .map(question)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
