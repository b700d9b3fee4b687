package dev.bindery.generator.loader;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks a pointer down a document; where a {@code $ref} stands in the way, on at what it leads to. */
final class PointerLookup {
    private static final int MAX_DETOURS = 100;

    private final Function<ObjectNode, @Nullable Node> follow;

    /** @param follow one step of a reference; null if it is broken */
    PointerLookup(Function<ObjectNode, @Nullable Node> follow) {
        this.follow = follow;
    }

    /**
     * Where the walk ended.
     *
     * @param node the last node that is there
     * @param walked how many steps led to it
     * @param missing the first step that leads nowhere; null if the walk reached its end
     */
    record Result(Node node, int walked, @Nullable String missing) {
        /** {@return the names that would have led on} */
        Collection<String> alternatives() {
            return node instanceof ObjectNode object ? object.names() : List.of();
        }
    }

    Result find(Node from, JsonPointer pointer) {
        Node at = from;
        int walked = 0;
        for (String step : pointer.tokens()) {
            Node next = step(at, step);
            for (int detours = 0; next == null && detours < MAX_DETOURS; detours++) {
                Node target = at instanceof ObjectNode object ? follow.apply(object) : null;
                if (target == null) {
                    return new Result(at, walked, step);
                }
                at = target;
                next = step(at, step);
            }
            if (next == null) {
                return new Result(at, walked, step);
            }
            at = next;
            walked++;
        }
        return new Result(at, walked, null);
    }

    /** {@return the property or element of that name; null if there is none} */
    static @Nullable Node step(@Nullable Node at, String step) {
        if (at instanceof ObjectNode object) {
            return object.get(step);
        }
        if (at instanceof ArrayNode array && step.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(step);
            return index < array.items().size() ? array.items().get(index) : null;
        }
        return null;
    }
}
