package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** A class with constants that takes any other value, too. Each constant registers itself: one table would be too long. */
final class OpenEnum {

    private final ClassName name;
    private final ClassName known;
    private final List<EnumModel.Constant> constants;
    private final TypeName raw;

    OpenEnum(ClassName name, ScalarKind base, List<EnumModel.Constant> constants) {
        this.name = name;
        this.known = Names.nested(name, "Known");
        this.constants = constants;
        this.raw = TypeMapper.unboxed(new TypeRef.Scalar(base));
    }

    TypeSpec.Builder type() {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(registry())
                .addFields(constants.stream().map(this::constant).toList())
                .addField(raw, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(constantFactory())
                .addMethod(of())
                .addMethod(value())
                .addMethod(known())
                .addType(knownEnum());
    }

    /** {@return a name that no constant has} */
    String unused(String constantName) {
        return Names.unused(
                constantName,
                constants.stream().map(EnumModel.Constant::javaName).toList());
    }

    private FieldSpec registry() {
        TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), raw.box(), name);
        return FieldSpec.builder(map, unused("CONSTANTS"), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>()", HashMap.class)
                .build();
    }

    private FieldSpec constant(EnumModel.Constant constant) {
        return FieldSpec.builder(name, constant.javaName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(constant.docs(), "The value " + JavadocText.code(constant.value()) + ".")
                        .build())
                .addAnnotations(GeneratedAnnotations.deprecated(constant.docs().deprecated()))
                .initializer("constant($L, $T.$N)", literal(constant.value()), known, constant.javaName())
                .build();
    }

    private CodeBlock literal(String value) {
        if (raw.isPrimitive()) {
            return CodeBlock.of(raw.equals(TypeName.LONG) ? "$LL" : "$L", value);
        }
        return CodeBlock.of("$L", Literal.of(value));
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(raw, "value")
                .addParameter(known, "known")
                .addStatement(
                        "this.value = $L",
                        raw.isPrimitive()
                                ? CodeBlock.of("value")
                                : CodeBlock.of("$T.requireNonNull(value, $S)", Objects.class, "value"))
                .addStatement("this.known = known")
                .build();
    }

    private MethodSpec constantFactory() {
        return MethodSpec.methodBuilder("constant")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(name)
                .addParameter(raw, "value")
                .addParameter(known, "known")
                .addStatement("$1T constant = new $1T(value, known)", name)
                .addStatement("$N.put(value, constant)", unused("CONSTANTS"))
                .addStatement("return constant")
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Javadoc.of("Takes a value, known or not.")
                        .param("value", "the value as it stands in JSON")
                        .returns("the constant of this value, or a new object for a value that is not known")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(raw, "value")
                .addStatement("$T constant = $N.get(value)", name, unused("CONSTANTS"))
                .addStatement("return constant != null ? constant : new $T(value, $T.$N)", name, known, unrecognized())
                .build();
    }

    private MethodSpec value() {
        return MethodSpec.methodBuilder("value")
                .addJavadoc(
                        Javadoc.of("{@return the value as it stands in JSON}").build())
                .addModifiers(Modifier.PUBLIC)
                .returns(raw)
                .addStatement("return value")
                .build();
    }

    private MethodSpec known() {
        return MethodSpec.methodBuilder("known")
                .addJavadoc(Javadoc.of("{@return which of the known values it is, for use in a {@code switch}}")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(known)
                .addStatement("return known")
                .build();
    }

    List<MethodSpec> objectMethods() {
        boolean primitive = raw.isPrimitive();
        MethodSpec equals = override("equals", TypeName.BOOLEAN)
                .addParameter(TypeMapper.nullable(ClassName.OBJECT), "object")
                .addStatement(
                        "return object instanceof $T other && $L",
                        name,
                        primitive ? "value == other.value" : "value.equals(other.value)")
                .build();
        MethodSpec hashCode = override("hashCode", TypeName.INT)
                .addStatement(
                        "return $L",
                        primitive ? CodeBlock.of("$T.hashCode(value)", raw.box()) : CodeBlock.of("value.hashCode()"))
                .build();
        MethodSpec toString = override("toString", ClassName.get(String.class))
                .addJavadoc(
                        Javadoc.of("{@return the value as it stands in JSON}").build())
                .addStatement(
                        "return $L", primitive ? CodeBlock.of("$T.toString(value)", raw.box()) : CodeBlock.of("value"))
                .build();
        return List.of(equals, hashCode, toString);
    }

    private static MethodSpec.Builder override(String method, TypeName returned) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }

    private TypeSpec knownEnum() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known)
                .addJavadoc(Javadoc.of("The known values.").build())
                .addModifiers(Modifier.PUBLIC);
        constants.forEach(constant -> type.addEnumConstant(
                constant.javaName(),
                documented(Javadoc.of("{@link " + name.simpleName() + "#" + constant.javaName() + "}."))));
        return type.addEnumConstant(
                        unrecognized(), documented(Javadoc.of("A value that the specification does not know.")))
                .build();
    }

    private static TypeSpec documented(Javadoc javadoc) {
        return TypeSpec.anonymousClassBuilder("").addJavadoc(javadoc.build()).build();
    }

    private String unrecognized() {
        return unused("UNRECOGNIZED");
    }
}
