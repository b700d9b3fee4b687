package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.node.Node;
import java.util.Locale;

/** How a bundle is written. */
public enum BundleFormat {
    /** JSON. */
    JSON,
    /** YAML. */
    YAML;

    /** {@return JSON for a file name that ends so, else YAML} */
    public static BundleFormat of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }

    /** {@return a document as text} */
    public String write(Node document) {
        return this == JSON ? JsonDocument.write(document) : YamlDocument.write(document);
    }
}
