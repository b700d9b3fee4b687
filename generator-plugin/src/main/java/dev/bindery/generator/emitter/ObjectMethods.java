package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString}. */
final class ObjectMethods {

    /** Floating point has an equality of its own. */
    private static final Set<TypeName> COMPARABLE = Set.of(TypeName.BOOLEAN, TypeName.INT, TypeName.LONG);

    private final DataClass type;

    ObjectMethods(DataClass type) {
        this.type = type;
    }

    List<MethodSpec> all() {
        return List.of(equalsMethod(), hashCodeMethod(), toStringMethod());
    }

    private MethodSpec equalsMethod() {
        String object = type.unused("object");
        String other = type.unused("other");
        List<CodeBlock> tests = new ArrayList<>();
        type.properties().forEach(property -> tests.add(equal(property, other)));
        if (type.json()) {
            tests.add(CodeBlock.of("$1N.equals($2N.$1N)", type.kept(), other));
        }
        String and = tests.size() == 1 ? " && " : "\n&& ";
        return override("equals", TypeName.BOOLEAN)
                .addParameter(TypeMapper.nullable(ClassName.OBJECT), object)
                .addStatement(
                        "return $N instanceof $T $N$L",
                        object,
                        type.name(),
                        other,
                        tests.stream()
                                .map(test -> CodeBlock.of(and + "$L", test))
                                .collect(CodeBlock.joining("")))
                .build();
    }

    private CodeBlock equal(PropertyModel property, String other) {
        return type.isFilled(property) && COMPARABLE.contains(TypeMapper.unboxed(property.type()))
                ? CodeBlock.of("$1N == $2N.$1N", property.javaName(), other)
                : CodeBlock.of("$3T.equals($1N, $2N.$1N)", property.javaName(), other, Objects.class);
    }

    private MethodSpec hashCodeMethod() {
        List<CodeBlock> fields = new ArrayList<>();
        type.properties().forEach(property -> fields.add(CodeBlock.of("$N", property.javaName())));
        if (type.json()) {
            fields.add(CodeBlock.of("$N", type.kept()));
        }
        return override("hashCode", TypeName.INT)
                .addStatement("return $T.hash($L)", Objects.class, CodeBlock.join(fields, ", "))
                .build();
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
                        DataClass.pairs(fields))
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
