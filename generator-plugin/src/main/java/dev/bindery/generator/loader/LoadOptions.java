package dev.bindery.generator.loader;

import dev.bindery.generator.loader.parse.Limits;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the loader may do.
 *
 * @param root the folder that file names are relative to and that no {@code $ref} may leave; null means the folder that is
 *     loaded, or the folder of the file that is
 * @param allowOutside whether a {@code $ref} may lead out of the root all the same
 * @param limits how large documents may be
 */
public record LoadOptions(@Nullable Path root, boolean allowOutside, Limits limits) {
    /** The folder that is loaded is the root, and nothing leaves it. */
    public static final LoadOptions STANDARD = new LoadOptions(null, false, Limits.STANDARD);

    /** {@return these options with another root} */
    public LoadOptions withRoot(Path newRoot) {
        return new LoadOptions(newRoot, allowOutside, limits);
    }

    /** {@return these options, with every {@code $ref} to a file allowed; addresses on the network never are} */
    public LoadOptions withOutsideAllowed() {
        return new LoadOptions(root, true, limits);
    }

    /** {@return these options with other limits} */
    public LoadOptions withLimits(Limits newLimits) {
        return new LoadOptions(root, allowOutside, newLimits);
    }

    /** {@return the options by name, each as a text that changes with it} */
    public Map<String, String> settings() {
        return Map.of(
                "root", String.valueOf(root),
                "allowOutside", String.valueOf(allowOutside),
                "limits", limits.maxBytes() + " " + limits.maxDepth() + " " + limits.maxAliasedNodes());
    }
}
