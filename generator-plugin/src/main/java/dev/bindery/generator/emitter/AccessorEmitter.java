package dev.bindery.generator.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.PropertyModel;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods that give the values of an object or a request. */
final class AccessorEmitter {

    /** Methods of the runtime's {@code Required}; any other type has {@code value}. */
    private static final Map<TypeName, String> REQUIRED = Map.of(
            TypeName.BOOLEAN, "bool",
            TypeName.INT, "int32",
            TypeName.LONG, "int64",
            TypeName.FLOAT, "float32",
            TypeName.DOUBLE, "float64");

    private final DataClass type;

    AccessorEmitter(DataClass type) {
        this.type = type;
    }

    List<MethodSpec> accessors() {
        return type.properties().stream().map(this::accessor).toList();
    }

    private MethodSpec accessor(PropertyModel property) {
        boolean present = DataClass.isPresent(property);
        return MethodSpec.methodBuilder(property.javaName())
                .addJavadoc(javadoc(property))
                .addAnnotations(GeneratedAnnotations.deprecated(property.docs().deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(present ? TypeMapper.unboxed(property.type()) : TypeMapper.nullable(property.type()))
                .addStatement("return $L", present && type.json() ? required(property) : property.javaName())
                .build();
    }

    private CodeBlock javadoc(PropertyModel property) {
        return Javadoc.returning(
                        property.docs(),
                        "The value of " + JavadocText.code(property.wireName()) + ".",
                        absence(property))
                .remark(Facts.of(property))
                .build();
    }

    private String absence(PropertyModel property) {
        String unmodifiable = TypeMapper.isCollection(property.type()) ? ", unmodifiable" : "";
        if (DataClass.isPresent(property)) {
            return unmodifiable;
        }
        String absence = type.json() ? ", or null if absent" : ", or null if it is not sent";
        return unmodifiable + (property.required() ? ", or null" : absence);
    }

    private CodeBlock required(PropertyModel property) {
        return CodeBlock.of(
                "$T.$L($N, $S, $L, $N)",
                RuntimeTypes.REQUIRED,
                REQUIRED.getOrDefault(TypeMapper.unboxed(property.type()), "value"),
                property.javaName(),
                type.name().simpleName(),
                Literal.of(property.wireName()),
                type.kept());
    }
}
