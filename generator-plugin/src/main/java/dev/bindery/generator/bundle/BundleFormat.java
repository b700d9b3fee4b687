package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.node.Node;
import java.util.Locale;
import java.util.function.Function;

/** How a bundle is written. */
public enum BundleFormat {
    /** JSON. */
    JSON(JsonDocument::write),
    /** YAML. */
    YAML(YamlDocument::write);

    private final Function<Node, String> writer;

    BundleFormat(Function<Node, String> writer) {
        this.writer = writer;
    }

    /** {@return JSON for a file name that ends so, else YAML} */
    public static BundleFormat of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }

    /** {@return a document as text} */
    public String write(Node document) {
        return writer.apply(document);
    }
}
