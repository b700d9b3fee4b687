package dev.bindery.generator.loader.structure;

/**
 * Where the walk is.
 *
 * @param owner the object at hand
 * @param field the property of it, inside of which the walk is
 * @param where what the place is called
 * @param inside whether it is at an element or entry of the property, not at its value as a whole
 */
record Spot(Element owner, String field, Where where, boolean inside) {
    Spot at(Where inner) {
        return new Spot(owner, field, inner, true);
    }
}
