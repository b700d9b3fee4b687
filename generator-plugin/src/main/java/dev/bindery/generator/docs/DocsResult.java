package dev.bindery.generator.docs;

import dev.bindery.generator.GenerationResult;
import dev.bindery.generator.diagnostics.Diagnostics;
import java.util.Map;

/**
 * How the making of a site ended.
 *
 * @param generation what happened, and what was written
 * @param diagnostics the problems of each API that was read, in the order of the request
 */
public record DocsResult(GenerationResult generation, Map<DocsSource, Diagnostics> diagnostics) {}
