package dev.bindery.generator.loader.node;

import dev.bindery.generator.diagnostics.SourceLocation;

/** What all nodes know of their place. A document has hundreds of thousands, so the location is made when it is asked for. */
abstract class PlacedNode {
    private final String file;
    private final int line;
    private final int column;

    PlacedNode(SourceLocation location) {
        this.file = location.file();
        this.line = location.line();
        this.column = location.column();
    }

    /** {@return where the value starts} */
    public final SourceLocation location() {
        return new SourceLocation(file, line, column);
    }
}
