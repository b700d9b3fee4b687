package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.Docs;
import javax.annotation.processing.Generated;

/** The annotations of a generated class. */
final class ClassHead {

    private ClassHead() {}

    /**
     * Writes them.
     *
     * @param emitter which emitter writes the class
     * @param docs whether it is deprecated
     * @param usesDeprecated whether it names what is deprecated
     */
    static void annotate(JavaWriter out, Class<?> emitter, Docs docs, boolean usesDeprecated) {
        out.annotation(Generated.class, "(\"" + emitter.getName() + "\")");
        if (docs.deprecated()) {
            out.annotation(Deprecated.class, "");
        }
        if (usesDeprecated) {
            out.annotation(SuppressWarnings.class, "(\"deprecation\")");
        }
    }
}
