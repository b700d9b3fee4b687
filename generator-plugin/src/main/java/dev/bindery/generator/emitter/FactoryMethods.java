package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.model.PropertyModel;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The ways into an object or a request, and from it to its builder. */
final class FactoryMethods {

    private final DataClass type;

    FactoryMethods(DataClass type) {
        this.type = type;
    }

    MethodSpec constructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(type.builder(), "builder");
        for (PropertyModel property : type.properties()) {
            constructor.addStatement("this.$N = $L", property.javaName(), taken(property));
        }
        if (type.json()) {
            constructor.addStatement("this.$1N = builder.$1N", type.kept());
        }
        return constructor.build();
    }

    private CodeBlock taken(PropertyModel property) {
        return type.isFilled(property)
                ? CodeBlock.of("$T.requireNonNull(builder.$N)", Objects.class, property.javaName())
                : CodeBlock.of("builder.$N", property.javaName());
    }

    MethodSpec newBuilder() {
        return method("builder", type.builder(), Javadoc.of("{@return a builder with nothing set}"))
                .addModifiers(Modifier.STATIC)
                .addStatement("return new $T()", type.builder())
                .build();
    }

    MethodSpec build() {
        Javadoc javadoc = Javadoc.of("Builds in one expression.")
                .param("setup", "sets what is needed")
                .returns("what was set");
        if (type.properties().stream().anyMatch(DataClass::isPresent)) {
            javadoc.raises(
                    ClassName.get(IllegalStateException.class), "naming everything that is required and not set");
        }
        TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), type.builder());
        return method("build", type.name(), javadoc)
                .addModifiers(Modifier.STATIC)
                .addParameter(consumer, "setup")
                .addStatement("$1T builder = new $1T()", type.builder())
                .addStatement("setup.accept(builder)")
                .addStatement("return builder.build()")
                .build();
    }

    MethodSpec toBuilder() {
        return method("toBuilder", type.builder(), Javadoc.of("{@return a builder with all that is set here}"))
                .addStatement("return new $T(this)", type.builder())
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returned, Javadoc javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
