package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;

/**
 * A place in one of the files.
 *
 * @param file the file's name
 * @param pointer the way to the value in it
 */
record Place(String file, JsonPointer pointer) {
    static Place of(Node node) {
        return new Place(node.location().file(), node.pointer());
    }
}
