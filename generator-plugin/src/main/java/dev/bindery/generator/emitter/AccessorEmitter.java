package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.PropertyModel;

/** The methods that give the values of an object or a request. */
final class AccessorEmitter {

    private final DataClass type;
    private final PropertyConstants keys;
    private final JavaWriter out;

    AccessorEmitter(DataClass type, PropertyConstants keys, JavaWriter out) {
        this.type = type;
        this.keys = keys;
        this.out = out;
    }

    void writeAll() {
        out.blank();
        type.properties().forEach(this::write);
    }

    private void write(PropertyModel property) {
        String returned = out.name(
                DataClass.isPresent(property)
                        ? TypeMapper.unboxed(property.type())
                        : TypeMapper.nullable(property.type()));
        out.briefJavadoc(javadoc(property));
        if (property.docs().deprecated()) {
            out.annotation(Deprecated.class, "");
        }
        out.method("public " + returned + " " + property.javaName() + "()", "return " + value(property) + ";");
    }

    private String value(PropertyModel property) {
        return (DataClass.isPresent(property) ? "get(" : "getOrNull(") + keys.name(property) + ")";
    }

    private Javadoc javadoc(PropertyModel property) {
        Javadoc javadoc = Javadoc.returning(
                        type.words(property),
                        "The value of " + JavadocText.code(property.wireName()) + ".",
                        absence(property))
                .remark(Facts.of(property));
        return property.docs().deprecated() ? javadoc.deprecated() : javadoc;
    }

    private String absence(PropertyModel property) {
        String unmodifiable = TypeMapper.isCollection(property.type()) ? ", unmodifiable" : "";
        if (DataClass.isPresent(property)) {
            return unmodifiable;
        }
        String absence = type.json() ? ", or null if absent" : ", or null if it is not sent";
        return unmodifiable + (property.required() ? ", or null" : absence);
    }
}
