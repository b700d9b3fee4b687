package dev.bindery.generator.loader.structure;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;

/** What a value is due to be. */
sealed interface Shape {
    Shape ANY = new Any();
    Shape TEXT = new Scalar(ScalarNode.Type.TEXT, "a text");
    Shape NUMBER = new Scalar(ScalarNode.Type.NUMBER, "a number");
    Shape BOOLEAN = new Scalar(ScalarNode.Type.BOOLEAN, "a boolean");

    /** {@return what is due, for messages: {@code a list}} */
    String words();

    /** {@return whether the value is of that JSON kind; what is inside of it is looked at elsewhere} */
    boolean fits(Node node);

    static Shape listOf(Shape element) {
        return new ListOf(element);
    }

    static Shape listOf(ElementKind element) {
        return new ListOf(new ObjectOf(element));
    }

    static Shape mapOf(Shape value) {
        return new MapOf(value);
    }

    static Shape mapOf(ElementKind value) {
        return new MapOf(new ObjectOf(value));
    }

    static Shape either(Shape first, Shape second) {
        return new Either(first, second);
    }

    /** Anything: nobody looks inside. */
    record Any() implements Shape {
        @Override
        public String words() {
            return "anything";
        }

        @Override
        public boolean fits(Node node) {
            return true;
        }
    }

    record Scalar(ScalarNode.Type type, String words) implements Shape {
        @Override
        public boolean fits(Node node) {
            return node instanceof ScalarNode scalar && scalar.type() == type;
        }
    }

    record ListOf(Shape element) implements Shape {
        @Override
        public String words() {
            return "a list";
        }

        @Override
        public boolean fits(Node node) {
            return node instanceof ArrayNode;
        }
    }

    record MapOf(Shape value) implements Shape {
        @Override
        public String words() {
            return "an object";
        }

        @Override
        public boolean fits(Node node) {
            return node instanceof ObjectNode;
        }
    }

    record ObjectOf(ElementKind kind) implements Shape {
        @Override
        public String words() {
            return kind == ElementKind.SCHEMA ? "a schema" : "an object";
        }

        /** A schema may be a boolean: {@code true} allows anything, {@code false} nothing. */
        @Override
        public boolean fits(Node node) {
            return node instanceof ObjectNode || (kind == ElementKind.SCHEMA && BOOLEAN.fits(node));
        }
    }

    record Either(Shape first, Shape second) implements Shape {
        @Override
        public String words() {
            return first.words() + " or " + second.words();
        }

        @Override
        public boolean fits(Node node) {
            return first.fits(node) || second.fits(node);
        }

        Shape of(Node node) {
            return first.fits(node) ? first : second;
        }
    }
}
