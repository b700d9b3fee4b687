package dev.bindery.generator.model;

import java.util.List;

/**
 * An object with declared properties.
 *
 * @param name the class
 * @param docs what it is
 * @param properties the declared properties in the order of the document
 */
public record ObjectModel(TypeName name, Docs docs, List<PropertyModel> properties) implements TypeModel {

    public ObjectModel {
        properties = List.copyOf(properties);
    }
}
