package dev.bindery.generator.loader.node;

import dev.bindery.generator.diagnostics.SourceLocation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object, its properties in document order.
 *
 * <p>The accessors by type answer null (or an empty list) both for what is absent and for what is of another type. They
 * need not complain: the loader has reported every value of a wrong type before anybody asks.
 */
public final class ObjectNode extends PlacedNode implements Node {
    private final JsonPointer pointer;
    private final PropertyTable properties;

    /** Makes an object of properties with different names. */
    public ObjectNode(SourceLocation location, JsonPointer pointer, Collection<Property> properties) {
        super(location);
        this.pointer = pointer;
        this.properties = new PropertyTable(properties);
    }

    @Override
    public JsonPointer pointer() {
        return pointer;
    }

    @Override
    public String kind() {
        return "an object";
    }

    /** {@return the properties in document order} */
    public Collection<Property> properties() {
        return properties.inOrder();
    }

    /** {@return the names of the properties in document order} */
    public Set<String> names() {
        return properties.names();
    }

    /** {@return whether the property is there, even as null} */
    public boolean has(String name) {
        return properties.find(name) != null;
    }

    /** {@return the property's value, or null where there is no such property} */
    public @Nullable Node get(String name) {
        Property property = properties.find(name);
        return property == null ? null : property.value();
    }

    /** {@return where the property's name stands; where the object stands if there is no such property} */
    public SourceLocation nameLocation(String name) {
        Property property = properties.find(name);
        return property == null ? location() : property.nameLocation();
    }

    /** {@return the property as text: a string, or the literal of a number or boolean; else null} */
    public @Nullable String text(String name) {
        return get(name) instanceof ScalarNode scalar ? scalar.text() : null;
    }

    /** {@return the property as boolean; else null} */
    public @Nullable Boolean bool(String name) {
        return get(name) instanceof ScalarNode scalar ? scalar.bool() : null;
    }

    /** {@return whether the property is there and {@code true}} */
    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(bool(name));
    }

    /** {@return the property as number; else null} */
    public @Nullable BigDecimal number(String name) {
        return get(name) instanceof ScalarNode scalar ? scalar.number() : null;
    }

    /** {@return the property as object; else null} */
    public @Nullable ObjectNode object(String name) {
        return get(name) instanceof ObjectNode object ? object : null;
    }

    /** {@return the property as list; else null} */
    public @Nullable ArrayNode array(String name) {
        return get(name) instanceof ArrayNode array ? array : null;
    }

    /** {@return the elements of the property if it is a list; else none} */
    public List<Node> items(String name) {
        return get(name) instanceof ArrayNode array ? array.items() : List.of();
    }

    /** {@return those elements of a list property that are objects} */
    public List<ObjectNode> objects(String name) {
        return get(name) instanceof ArrayNode array ? array.objects() : List.of();
    }

    /** {@return those elements of a list property that are texts (numbers and booleans as their literals)} */
    public List<String> texts(String name) {
        return get(name) instanceof ArrayNode array ? array.texts() : List.of();
    }

    /** {@return the properties of the property if it is an object; else none} */
    public Collection<Property> propertiesOf(String name) {
        return get(name) instanceof ObjectNode object ? object.properties() : List.of();
    }

    @Override
    public boolean sameContent(Node other) {
        if (!(other instanceof ObjectNode object)
                || properties().size() != object.properties().size()) {
            return false;
        }
        for (Property property : properties()) {
            Node value = object.get(property.name());
            if (value == null || !property.value().sameContent(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "object " + names() + " at " + location();
    }

    /** A property: a name and a value. */
    public static final class Property {
        private final String name;
        private final String file;
        private final int line;
        private final int column;
        private final Node value;

        /**
         * Makes a property.
         *
         * @param name its name
         * @param nameLocation where the name stands
         * @param value its value
         */
        public Property(String name, SourceLocation nameLocation, Node value) {
            this.name = name;
            this.file = nameLocation.file();
            this.line = nameLocation.line();
            this.column = nameLocation.column();
            this.value = value;
        }

        /** {@return its name} */
        public String name() {
            return name;
        }

        /** {@return where the name stands} */
        public SourceLocation nameLocation() {
            return new SourceLocation(file, line, column);
        }

        /** {@return its value} */
        public Node value() {
            return value;
        }
    }
}
