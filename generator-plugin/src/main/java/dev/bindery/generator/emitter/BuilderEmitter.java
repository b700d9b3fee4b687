package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested builder of an object or a request. */
final class BuilderEmitter {

    private final DataClass type;
    private final SetterEmitter setters;

    BuilderEmitter(DataClass type, ApiTypes types) {
        this.type = type;
        this.setters = new SetterEmitter(type, types);
    }

    TypeSpec builder() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type.builder())
                .addJavadoc(
                        Javadoc.of("Builds a {@link " + type.name().simpleName() + "}. Not for use by several threads.")
                                .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addFields(fields())
                .addMethod(emptyConstructor())
                .addMethod(copyConstructor());
        type.properties().stream().flatMap(setters::setters).forEach(builder::addMethod);
        if (type.json()) {
            builder.addMethod(additionalProperty()).addMethod(without());
        }
        return builder.addMethod(build()).build();
    }

    private List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>(type.properties().stream()
                .map(property -> FieldSpec.builder(
                                TypeMapper.nullable(property.type()), property.javaName(), Modifier.PRIVATE)
                        .build())
                .toList());
        if (type.json()) {
            fields.add(FieldSpec.builder(RuntimeTypes.KEPT_FIELDS, type.kept(), Modifier.PRIVATE)
                    .initializer("$T.none()", RuntimeTypes.KEPT_FIELDS)
                    .build());
        }
        return fields;
    }

    private static MethodSpec emptyConstructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    private MethodSpec copyConstructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(type.name(), "source");
        type.fieldNames().forEach(name -> constructor.addStatement("this.$1N = source.$1N", name));
        return constructor.build();
    }

    private MethodSpec additionalProperty() {
        return MethodSpec.methodBuilder("additionalProperty")
                .addJavadoc(Javadoc.of(
                                "Sets a field that the specification does not name, or one that it names in a form of"
                                        + " its own.")
                        .param("name", "the field's name in JSON")
                        .param("value", "its value; it goes before one that was set by another method")
                        .returns("this builder")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "name")
                .addParameter(RuntimeTypes.JSON_VALUE, "value")
                .returns(type.builder())
                .addStatement("this.$1N = this.$1N.with(name, value)", type.kept())
                .addStatement("return this")
                .build();
    }

    /** What was read in a form of its own goes when the value is set. */
    private MethodSpec without() {
        return MethodSpec.methodBuilder(type.without())
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "name")
                .returns(type.builder())
                .addStatement("this.$1N = this.$1N.without(name)", type.kept())
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        List<PropertyModel> required =
                type.properties().stream().filter(DataClass::isPresent).toList();
        Javadoc javadoc = Javadoc.of("{@return what was set}");
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(type.name());
        if (!required.isEmpty()) {
            javadoc.raises(
                    ClassName.get(IllegalStateException.class), "naming everything that is required and not set");
            method.addStatement(check(required));
        }
        return method.addJavadoc(javadoc.build())
                .addStatement("return new $T(this)", type.name())
                .build();
    }

    private CodeBlock check(List<PropertyModel> required) {
        String name = type.name().simpleName();
        List<CodeBlock> fields = required.stream().map(this::field).toList();
        return type.json()
                ? CodeBlock.of(
                        "$T.allSetOrKept($S, $N$L)",
                        RuntimeTypes.REQUIRED,
                        name,
                        type.kept(),
                        DataClass.further(fields))
                : CodeBlock.of("$T.allSet($S$L)", RuntimeTypes.REQUIRED, name, DataClass.further(fields));
    }

    private CodeBlock field(PropertyModel property) {
        return type.json()
                ? CodeBlock.of("$S, $L, $N", property.javaName(), Literal.of(property.wireName()), property.javaName())
                : CodeBlock.of("$S, $N", property.javaName(), property.javaName());
    }
}
