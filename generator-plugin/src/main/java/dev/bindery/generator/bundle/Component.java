package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;

/**
 * What will stand under {@code components}.
 *
 * @param section the part of {@code components}, such as {@code schemas}
 * @param name its name in the file it comes from
 * @param value what it is
 */
record Component(String section, String name, Node value) {
    String file() {
        return value.location().file();
    }

    JsonPointer pointer(String newName) {
        return JsonPointer.ROOT.child("components").child(section).child(newName);
    }
}
