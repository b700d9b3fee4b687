package dev.bindery.generator.lowering;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.lowering.naming.NamingStrategy;

/**
 * What every part of the lowering works with.
 *
 * @param specs the documents
 * @param naming gives all names
 * @param diagnostics hears of every problem
 */
record Context(SpecSet specs, NamingStrategy naming, Diagnostics diagnostics) {

    RefResolver refs() {
        return specs.refs();
    }
}
