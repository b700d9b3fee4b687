package dev.bindery.generator.model;

/** A type that gets a class of its own. Aliases do not: they are replaced by what they stand for. */
public sealed interface TypeModel permits ObjectModel, EnumModel, UnionModel {

    /** {@return the class} */
    TypeName name();

    /** {@return what the schema says of itself} */
    Docs docs();
}
