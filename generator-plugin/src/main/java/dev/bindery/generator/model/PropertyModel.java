package dev.bindery.generator.model;

/**
 * A property of an object.
 *
 * @param wireName its name in JSON
 * @param javaName the accessor's and the setter's name
 * @param type what it holds
 * @param required whether it is always there
 * @param nullable whether JSON null is a right value
 * @param secret whether its value must never be shown
 * @param constraints ranges and defaults, for the documentation
 * @param docs what it means
 */
public record PropertyModel(
        String wireName,
        String javaName,
        TypeRef type,
        boolean required,
        boolean nullable,
        boolean secret,
        Constraints constraints,
        Docs docs) {

    /** {@return the same property, which may be left out}
     * @param otherwise what then happens */
    public PropertyModel asOptional(String otherwise) {
        Docs more = new Docs(
                docs.summary(),
                (docs.description() == null ? "" : docs.description() + "\n\n") + otherwise,
                docs.deprecated(),
                docs.certainty(),
                docs.source());
        return new PropertyModel(wireName, javaName, type, false, nullable, secret, constraints, more);
    }

    /** {@return the same property, which is always there} */
    public PropertyModel asRequired() {
        return new PropertyModel(wireName, javaName, type, true, nullable, secret, constraints, docs);
    }
}
