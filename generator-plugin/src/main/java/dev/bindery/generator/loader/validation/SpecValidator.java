package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.SpecSet;

/** Checks a loaded specification against every rule. */
public final class SpecValidator {
    private SpecValidator() {}

    /** Reports everything that breaks a rule. With no error reported, lowering may rely on all rules. */
    public static void validate(SpecSet specs, Diagnostics diagnostics) {}
}
