package dev.bindery.runtime.auth;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One way of being allowed to call an operation: all of its schemes together, or none at all. Immutable. */
public final class SecurityRequirement {
    private static final SecurityRequirement NONE = new SecurityRequirement(List.of());

    private final List<SchemeUse> uses;

    private SecurityRequirement(List<SchemeUse> uses) {
        this.uses = uses;
    }

    /** {@return the requirement of an anonymous call} */
    public static SecurityRequirement none() {
        return NONE;
    }

    /**
     * Schemes that are used together.
     *
     * @param uses the schemes
     * @return the requirement
     */
    public static SecurityRequirement of(SchemeUse... uses) {
        return new SecurityRequirement(List.of(uses));
    }

    /** {@return the schemes, empty for an anonymous call} */
    public List<SchemeUse> uses() {
        return uses;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecurityRequirement that && uses.equals(that.uses);
    }

    @Override
    public int hashCode() {
        return uses.hashCode();
    }

    @Override
    public String toString() {
        return uses.isEmpty() ? "none" : uses.stream().map(SchemeUse::scheme).collect(Collectors.joining(" and "));
    }
}
