package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nested builder of an object or a request. */
final class BuilderEmitter {

    private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);

    private final DataClass type;
    private final JavaWriter out;
    private final SetterEmitter setters;

    BuilderEmitter(DataClass type, ApiTypes types, JavaWriter out) {
        this.type = type;
        this.out = out;
        this.setters = new SetterEmitter(type, types, out);
    }

    void write() {
        String name = out.name(type.builder());
        out.blank()
                .javadoc(Javadoc.of(
                        "Builds a {@link " + type.name().simpleName() + "}. Not for use by several threads."))
                .open("public static final class " + name + " extends " + out.name(superclass()));
        type.properties().forEach(this::writeField);
        out.blank().method("private " + name + "()");
        out.blank();
        type.properties().forEach(setters::write);
        writeBuild();
        if (type.json() && !type.present().isEmpty()) {
            writeRequired();
        }
        writeNamesAndValues();
        out.close();
    }

    private TypeName superclass() {
        return type.json()
                ? ParameterizedTypeName.get(RuntimeTypes.OPEN_BUILDER, type.builder(), type.name())
                : ParameterizedTypeName.get(RuntimeTypes.DATA_BUILDER, type.name());
    }

    private void writeField(PropertyModel property) {
        out.line("private " + out.name(TypeMapper.nullable(property.type())) + " " + property.javaName() + ";");
    }

    private void writeBuild() {
        Stream<String> constants = type.present().stream()
                .filter(property -> property.constraints().constant() != null
                        && property.type().equals(TEXT))
                .map(BuilderEmitter::constant);
        String result = "return new " + out.name(type.name()) + "(" + complete() + ");";
        out.blank()
                .annotation(Override.class, "")
                .method(
                        "public " + out.name(type.name()) + " build()",
                        Stream.concat(constants, Stream.of(result)).toArray(String[]::new));
    }

    /** What can only be one text need not be set. */
    private static String constant(PropertyModel property) {
        String name = property.javaName();
        return name + " = " + name + " == null ? "
                + Literal.of(property.constraints().constant()) + " : " + name + ";";
    }

    private String complete() {
        if (type.present().isEmpty()) {
            return "copy(this)";
        }
        return type.json() ? "completeOrKept(this)" : "complete(this, " + required() + ")";
    }

    private void writeRequired() {
        String object = out.name(ClassName.OBJECT);
        out.blank()
                .annotation(Override.class, "")
                .method(
                        "protected " + out.name(TypeMapper.nullable(ClassName.OBJECT)) + "[] required()",
                        "return new " + object + "[] {" + required() + "};");
    }

    private String required() {
        return type.present().stream().map(this::requirement).collect(Collectors.joining(", "));
    }

    private String requirement(PropertyModel property) {
        String wireName = type.json() ? Literal.of(property.wireName()) + ", " : "";
        return "\"" + property.javaName() + "\", " + wireName + property.javaName();
    }

    private void writeNamesAndValues() {
        String object = out.name(ClassName.OBJECT);
        String all = type.properties().stream()
                .map(property -> "\"" + property.javaName() + "\", " + shown(property))
                .collect(Collectors.joining(", "));
        out.blank()
                .annotation(Override.class, "")
                .method(
                        "protected " + out.name(TypeMapper.nullable(ClassName.OBJECT)) + "[] namesAndValues()",
                        "return new " + object + "[] {" + all + "};");
    }

    private String shown(PropertyModel property) {
        return property.secret()
                ? out.name(RuntimeTypes.TO_STRING) + ".secret(" + property.javaName() + ")"
                : property.javaName();
    }
}
