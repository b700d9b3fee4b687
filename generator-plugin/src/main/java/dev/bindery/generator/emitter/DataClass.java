package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.Words;
import dev.bindery.generator.model.PropertyModel;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** A class of values with a builder: an object of a schema, or a request. */
final class DataClass {

    private final ClassName name;
    private final List<PropertyModel> properties;
    private final boolean json;
    private final IdentityHashMap<PropertyModel, Words> words = new IdentityHashMap<>();

    /**
     * Describes a class.
     *
     * @param name the class
     * @param properties its properties
     * @param json whether it is read and written as JSON, and so keeps what it does not declare
     */
    DataClass(ClassName name, List<PropertyModel> properties, boolean json) {
        this.name = name;
        this.properties = properties;
        this.json = json;
        properties.forEach(property -> words.put(property, Words.of(property.docs())));
    }

    ClassName name() {
        return name;
    }

    List<PropertyModel> properties() {
        return properties;
    }

    boolean json() {
        return json;
    }

    /** {@return what the specification says of a property} */
    Words words(PropertyModel property) {
        return Objects.requireNonNull(words.get(property), property.javaName());
    }

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
