package dev.bindery.generator.emitter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeRef;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a builder that set one property, in each form that reads well. */
final class SetterEmitter {

    /** Types that take an {@code int} as an argument, while their boxes do not. */
    private static final Set<TypeName> WIDENING = Set.of(TypeName.LONG, TypeName.FLOAT, TypeName.DOUBLE);

    /** Types of arrays that the JDK makes streams of. */
    private static final Set<TypeName> STREAMED = Set.of(TypeName.INT, TypeName.LONG, TypeName.DOUBLE);

    private final DataClass type;
    private final ApiTypes types;

    SetterEmitter(DataClass type, ApiTypes types) {
        this.type = type;
        this.types = types;
    }

    Stream<MethodSpec> setters(PropertyModel property) {
        String meaning = Javadoc.phrase(property.docs(), "the value of " + JavadocText.code(property.wireName()));
        return Stream.of(
                        Optional.of(setter(property, meaning)),
                        primitive(property, meaning),
                        elements(property),
                        nested(property))
                .flatMap(Optional::stream);
    }

    private MethodSpec setter(PropertyModel property, String meaning) {
        TypeName accepted = TypeMapper.accepted(property.type());
        boolean present = DataClass.isPresent(property);
        TypeName unboxed = accepted.isBoxedPrimitive() ? accepted.unbox() : accepted;
        MethodSpec.Builder method = method(property, meaning + (present ? "" : ", or null for none"))
                .addParameter(present ? unboxed : TypeMapper.nullable(accepted), property.javaName())
                .addStatement("this.$N = $L", property.javaName(), stored(property));
        return method.addStatement(
                        type.json()
                                ? CodeBlock.of("return $N($L)", type.without(), Literal.of(property.wireName()))
                                : CodeBlock.of("return this"))
                .build();
    }

    private Optional<MethodSpec> primitive(PropertyModel property, String meaning) {
        TypeName unboxed = TypeMapper.unboxed(property.type());
        if (DataClass.isPresent(property) || !WIDENING.contains(unboxed)) {
            return Optional.empty();
        }
        return Optional.of(method(property, meaning)
                .addParameter(unboxed, property.javaName())
                .addStatement("return $1N($2T.valueOf($1N))", property.javaName(), unboxed.box())
                .build());
    }

    private Optional<MethodSpec> elements(PropertyModel property) {
        TypeRef element = TypeMapper.elementOf(property.type());
        if (element == null
                || holdsNull(property.type())
                || TypeMapper.boxed(element) instanceof ParameterizedTypeName) {
            return Optional.empty();
        }
        TypeName unboxed = TypeMapper.unboxed(element);
        boolean streamed = STREAMED.contains(unboxed);
        CodeBlock list = streamed
                ? CodeBlock.of("$T.stream($N).boxed().toList()", Arrays.class, property.javaName())
                : CodeBlock.of("$T.of($N)", List.class, property.javaName());
        return Optional.of(method(property, "the elements")
                .addParameter(ArrayTypeName.of(streamed ? unboxed : unboxed.box()), property.javaName())
                .varargs()
                .addStatement("return $N($L)", property.javaName(), list)
                .build());
    }

    private Optional<MethodSpec> nested(PropertyModel property) {
        ObjectModel object = types.object(property.type());
        if (object == null) {
            return Optional.empty();
        }
        ClassName name = Names.of(object.name());
        return Optional.of(method(property, "fills its builder")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), Names.builder(name)),
                        property.javaName())
                .addStatement("return $1N($2T.build($1N))", property.javaName(), name)
                .build());
    }

    private MethodSpec.Builder method(PropertyModel property, String parameter) {
        Javadoc javadoc = Javadoc.of("{@return this builder}").param(property.javaName(), parameter);
        if (property.docs().deprecated()) {
            javadoc.deprecated();
        }
        return MethodSpec.methodBuilder(property.javaName())
                .addJavadoc(javadoc.build())
                .addAnnotations(GeneratedAnnotations.deprecated(property.docs().deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(type.builder());
    }

    private static CodeBlock stored(PropertyModel property) {
        boolean checked = DataClass.isPresent(property)
                && !TypeMapper.unboxed(property.type()).isPrimitive();
        CodeBlock value = checked
                ? CodeBlock.of("$1T.requireNonNull($2N, $2S)", Objects.class, property.javaName())
                : CodeBlock.of("$N", property.javaName());
        return copy(property.type(), value);
    }

    /** {@return the expression that makes an unmodifiable copy of a list or map; the value itself for all else} */
    static CodeBlock copy(TypeRef type, CodeBlock value) {
        TypeRef strict = TypeMapper.strict(type);
        if (TypeMapper.elementOf(strict) != null) {
            return CodeBlock.of("$T.$L($L)", RuntimeTypes.COPIES, holdsNull(type) ? "nullableList" : "list", value);
        } else if (strict instanceof TypeRef.MapOf) {
            return CodeBlock.of("$T.$L($L)", RuntimeTypes.COPIES, holdsNull(type) ? "nullableMap" : "map", value);
        }
        return value;
    }

    private static boolean holdsNull(TypeRef type) {
        TypeRef strict = TypeMapper.strict(type);
        return (strict instanceof TypeRef.ListOf list && list.nullableElements())
                || (strict instanceof TypeRef.MapOf map && map.nullableValues());
    }
}
