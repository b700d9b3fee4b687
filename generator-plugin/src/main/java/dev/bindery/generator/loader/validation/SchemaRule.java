package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;

/**
 * One thing that must hold for each schema. Without state. There are tens of thousands of schemas in a large document, so
 * all such rules look at one before they come to the next.
 */
interface SchemaRule {
    void check(Element schema, SpecSet specs, Report report);
}
