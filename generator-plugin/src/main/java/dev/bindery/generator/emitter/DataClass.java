package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.model.PropertyModel;
import java.util.List;

/**
 * A class of values with a builder: an object of a schema, or a request.
 *
 * @param name the class
 * @param properties its properties
 * @param json whether it is read and written as JSON, and so keeps what it does not declare
 */
record DataClass(ClassName name, List<PropertyModel> properties, boolean json) {

    ClassName builder() {
        return Names.builder(name);
    }

    /** {@return whether a value is never null to the caller}. An object that was read may still lack it. */
    static boolean isPresent(PropertyModel property) {
        return property.required() && !property.nullable();
    }

    List<PropertyModel> present() {
        return properties.stream().filter(DataClass::isPresent).toList();
    }
}
