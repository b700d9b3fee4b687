package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

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

    ClassName codec() {
        return Names.nested(name, "Codec");
    }

    /** {@return the field with what is kept} */
    String kept() {
        return unused("kept");
    }

    /** {@return the builder's method that drops what is kept under a name} */
    String without() {
        return unused("without");
    }

    /** {@return a name that no property has} */
    String unused(String name) {
        Set<String> taken = properties.stream().map(PropertyModel::javaName).collect(Collectors.toSet());
        return Names.unused(name, taken);
    }

    /**
     * {@return whether a value is never null to the caller}. An object that was read may still lack it, a request may
     * not.
     */
    static boolean isPresent(PropertyModel property) {
        return property.required() && !property.nullable();
    }

    /** {@return whether the field itself is never null} */
    boolean isFilled(PropertyModel property) {
        return !json && isPresent(property);
    }

    /** {@return the fields of the class itself} */
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        properties.forEach(property -> fields.add(field(fieldType(property), property.javaName())));
        if (json) {
            fields.add(field(RuntimeTypes.KEPT_FIELDS, kept()));
        }
        return fields;
    }

    /** {@return the names of all fields} */
    List<String> fieldNames() {
        Stream<String> declared = properties.stream().map(PropertyModel::javaName);
        return Stream.concat(declared, json ? Stream.of(kept()) : Stream.empty())
                .toList();
    }

    /** {@return further arguments of a call} */
    static CodeBlock further(List<CodeBlock> arguments) {
        CodeBlock.Builder all = CodeBlock.builder();
        arguments.forEach(argument -> all.add(", ").add(argument));
        return all.build();
    }

    private TypeName fieldType(PropertyModel property) {
        return isFilled(property) ? TypeMapper.unboxed(property.type()) : TypeMapper.nullable(property.type());
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }
}
