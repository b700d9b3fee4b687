package dev.bindery.generator.emitter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.PropertyModel;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString}, over all values at once. */
final class ObjectMethods {

    private final DataClass type;

    ObjectMethods(DataClass type) {
        this.type = type;
    }

    List<MethodSpec> all() {
        return List.of(equalsMethod(), hashCodeMethod(), toStringMethod(), valuesMethod());
    }

    private MethodSpec equalsMethod() {
        return override("equals", TypeName.BOOLEAN)
                .addParameter(TypeMapper.nullable(ClassName.OBJECT), "object")
                .addStatement(
                        "return object instanceof $1T other && $2T.equals($3N(), other.$3N())",
                        type.name(),
                        Arrays.class,
                        values())
                .build();
    }

    private MethodSpec hashCodeMethod() {
        return override("hashCode", TypeName.INT)
                .addStatement("return $T.hashCode($N())", Arrays.class, values())
                .build();
    }

    private MethodSpec valuesMethod() {
        List<CodeBlock> fields =
                type.fieldNames().stream().map(name -> CodeBlock.of("$N", name)).toList();
        return MethodSpec.methodBuilder(values())
                .addModifiers(Modifier.PRIVATE)
                .returns(ArrayTypeName.of(TypeMapper.nullable(ClassName.OBJECT)))
                .addStatement("return new $T[] {$L}", ClassName.OBJECT, CodeBlock.join(fields, ", "))
                .build();
    }

    private String values() {
        return type.unused("values");
    }

    private MethodSpec toStringMethod() {
        List<CodeBlock> fields = type.properties().stream()
                .map(property -> CodeBlock.of("$S, $L", property.javaName(), shown(property)))
                .toList();
        return override("toString", TypeName.get(String.class))
                .addStatement(
                        "return $T.of($S$L)",
                        RuntimeTypes.TO_STRING,
                        type.name().simpleName(),
                        DataClass.further(fields))
                .build();
    }

    private static CodeBlock shown(PropertyModel property) {
        return property.secret()
                ? CodeBlock.of("$T.secret($N)", RuntimeTypes.TO_STRING, property.javaName())
                : CodeBlock.of("$N", property.javaName());
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
