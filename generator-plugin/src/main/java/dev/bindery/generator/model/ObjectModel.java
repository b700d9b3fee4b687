package dev.bindery.generator.model;

import java.util.List;

/**
 * An object with declared properties.
 *
 * @param name the class
 * @param docs what it is
 * @param properties the declared properties in the order of the document
 * @param open whether the specification says that there may be others, too
 * @param builder whether it has a builder
 */
public record ObjectModel(TypeName name, Docs docs, List<PropertyModel> properties, boolean open, boolean builder)
        implements TypeModel {

    public ObjectModel {
        properties = List.copyOf(properties);
    }
}
