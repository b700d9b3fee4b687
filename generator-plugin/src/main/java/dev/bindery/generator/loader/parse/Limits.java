package dev.bindery.generator.loader.parse;

/**
 * How much a hostile document may cost us.
 *
 * @param maxBytes the largest file, in bytes
 * @param maxDepth how deep objects and lists may nest
 * @param maxAliasedNodes how many nodes the aliases of one YAML file may add to it, all together
 */
public record Limits(long maxBytes, int maxDepth, int maxAliasedNodes) {
    /** Room for every real document: 64 MB, a depth of 500, a million aliased nodes. */
    public static final Limits STANDARD = new Limits(64L << 20, 500, 1_000_000);
}
