package dev.bindery.generator.docs.site;

import dev.bindery.generator.model.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Where a type is used: by a method or in another type.
 *
 * @param method the method, or null
 * @param type the type, or null
 * @param role what for
 */
public record Use(@Nullable Method method, @Nullable TypeName type, Role role) {

    /** What a type is used for. */
    public enum Role {
        /** A parameter has it. */
        PARAMETER,
        /** It is in the answer. */
        RESPONSE,
        /** Another type has a field of it, or it is one of its variants. */
        PART
    }
}
