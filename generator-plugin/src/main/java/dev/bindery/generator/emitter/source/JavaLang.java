package dev.bindery.generator.emitter.source;

import java.util.Set;

/** What generated code names without an import. */
public final class JavaLang {

    /** The short names. */
    public static final Set<String> NAMES = Set.of(
            "AutoCloseable",
            "Boolean",
            "Deprecated",
            "Double",
            "Enum",
            "Float",
            "IllegalStateException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "String",
            "SuppressWarnings",
            "Void");

    private JavaLang() {}
}
