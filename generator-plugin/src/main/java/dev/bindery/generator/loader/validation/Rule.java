package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;

/** One thing that must hold for a specification. Without state; it reports everything that breaks it. */
interface Rule {
    void check(SpecSet specs, Report report);
}
