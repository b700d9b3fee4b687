package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.List;

/** What a document does not say of a parameter, as it would have said it of a text. */
final class Untyped {

    private Untyped() {}

    /** {@return the parameter that a name in the path asks for} */
    static ObjectNode pathParameter(OperationSource operation, String name) {
        ObjectNode origin = operation.node();
        JsonPointer pointer = origin.pointer().child("parameters").child("{" + name + "}");
        return object(origin, pointer, text(origin, pointer, "name", name), text(origin, pointer, "in", "path"));
    }

    /** {@return the schema of a parameter that has none} */
    static ObjectNode schema(ObjectNode parameter) {
        JsonPointer pointer = parameter.pointer().child("schema");
        return object(parameter, pointer, text(parameter, pointer, "type", "string"));
    }

    /** {@return the schema of a part whose own schema tells of what it is in another form} */
    static ObjectNode text(ObjectNode mediaType, String part) {
        JsonPointer pointer = mediaType.pointer().child("encoding").child(part).child("schema");
        return object(mediaType, pointer, text(mediaType, pointer, "type", "string"));
    }

    private static ObjectNode object(Node origin, JsonPointer pointer, ObjectNode.Property... properties) {
        return new ObjectNode(origin.location(), pointer, List.of(properties));
    }

    private static ObjectNode.Property text(Node origin, JsonPointer owner, String name, String text) {
        ScalarNode value = new ScalarNode(origin.location(), owner.child(name), ScalarNode.Type.TEXT, text);
        return new ObjectNode.Property(name, origin.location(), value);
    }
}
