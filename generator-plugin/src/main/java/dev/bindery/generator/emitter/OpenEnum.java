package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A class with constants that takes any other value, too. Each constant registers itself: one table would be too long. */
final class OpenEnum {

    private final ClassName name;
    private final ClassName known;
    private final List<EnumModel.Constant> constants;
    private final TypeName raw;
    private final JavaWriter out;

    OpenEnum(ClassName name, ScalarKind base, List<EnumModel.Constant> constants, JavaSource source) {
        this.name = name;
        this.known = Names.nested(name, "Known");
        this.constants = constants;
        this.raw = TypeMapper.unboxed(new TypeRef.Scalar(base));
        this.out = source.writer(name, known);
    }

    /** {@return what writes the file} */
    JavaWriter out() {
        return out;
    }

    /** Opens the class and writes its constants, above which stands what the caller wrote. */
    void begin() {
        out.open("public final class " + name.simpleName())
                .line("private static final %s<%s, %s> %s = new %s<>();"
                        .formatted(
                                out.name(Map.class),
                                out.name(raw.box()),
                                out.name(name),
                                registry(),
                                out.name(HashMap.class)))
                .blank();
        constants.forEach(this::writeConstant);
    }

    /** Writes the fields and the methods that give them. */
    void writeMembers() {
        writeFields();
        writeConstructor();
        writeConstantFactory();
        writeOf();
        writeAccessors();
    }

    /** Writes the remaining methods and closes the class. */
    void end() {
        writeObjectMethods();
        writeKnown();
        out.close();
    }

    /** {@return a name that no constant has} */
    String unused(String constantName) {
        return Names.unused(
                constantName,
                constants.stream().map(EnumModel.Constant::javaName).toList());
    }

    private String registry() {
        return unused("CONSTANTS");
    }

    private void writeConstant(EnumModel.Constant constant) {
        out.javadoc(Javadoc.of(constant.docs(), "The value " + JavadocText.code(constant.value()) + "."));
        if (constant.docs().deprecated()) {
            out.annotation(Deprecated.class, "");
        }
        out.line("public static final %s %s = constant(%s, %s.%s);"
                .formatted(
                        out.name(name),
                        constant.javaName(),
                        literal(constant.value()),
                        out.name(known),
                        constant.javaName()));
    }

    private String literal(String value) {
        if (raw.isPrimitive()) {
            return raw.equals(TypeName.LONG) ? value + "L" : value;
        }
        return Literal.of(value);
    }

    private void writeFields() {
        out.blank()
                .line("private final " + out.name(raw) + " value;")
                .line("private final " + out.name(known) + " known;");
    }

    private void writeConstructor() {
        String value = raw.isPrimitive() ? "value" : out.name(Objects.class) + ".requireNonNull(value, \"value\")";
        out.blank()
                .open("private %s(%s value, %s known)".formatted(name.simpleName(), out.name(raw), out.name(known)))
                .line("this.value = " + value + ";")
                .line("this.known = known;")
                .close();
    }

    private void writeConstantFactory() {
        out.blank()
                .open("private static %s constant(%s value, %s known)"
                        .formatted(out.name(name), out.name(raw), out.name(known)))
                .line("%1$s constant = new %1$s(value, known);".formatted(out.name(name)))
                .line(registry() + ".put(value, constant);")
                .line("return constant;")
                .close();
    }

    private void writeOf() {
        out.blank()
                .javadoc(Javadoc.of("Takes a value, known or not.")
                        .param("value", "the value as it stands in JSON")
                        .returns("the constant of this value, or a new object for a value that is not known"))
                .open("public static %s of(%s value)".formatted(out.name(name), out.name(raw)))
                .line(out.name(name) + " constant = " + registry() + ".get(value);")
                .line("return constant != null ? constant : new %s(value, %s.%s);"
                        .formatted(out.name(name), out.name(known), unrecognized()))
                .close();
    }

    private void writeAccessors() {
        out.blank()
                .javadoc(Javadoc.of("{@return the value as it stands in JSON}"))
                .method("public " + out.name(raw) + " value()", "return value;")
                .javadoc(Javadoc.of("{@return which of the known values it is, for use in a {@code switch}}"))
                .method("public " + out.name(known) + " known()", "return known;");
    }

    private void writeObjectMethods() {
        boolean primitive = raw.isPrimitive();
        String box = out.name(raw.box());
        String same = primitive ? "value == other.value" : "value.equals(other.value)";
        writeOverride(
                "boolean equals(" + out.name(TypeMapper.nullable(ClassName.OBJECT)) + " object)",
                "object instanceof " + out.name(name) + " other && " + same);
        writeOverride("int hashCode()", primitive ? box + ".hashCode(value)" : "value.hashCode()");
        out.blank().javadoc(Javadoc.of("{@return the value as it stands in JSON}"));
        out.annotation(Override.class, "")
                .method(
                        "public " + out.name(String.class) + " toString()",
                        "return " + (primitive ? box + ".toString(value)" : "value") + ";");
    }

    private void writeOverride(String head, String value) {
        out.blank().annotation(Override.class, "").method("public " + head, "return " + value + ";");
    }

    private void writeKnown() {
        out.blank().javadoc(Javadoc.of("The known values.")).open("public enum " + known.simpleName());
        for (EnumModel.Constant constant : constants) {
            out.line(
                    "/** {@link %s#%s}. */ %s,".formatted(name.simpleName(), constant.javaName(), constant.javaName()));
        }
        out.line("/** A value that the specification does not know. */ " + unrecognized())
                .close();
    }

    private String unrecognized() {
        return unused("UNRECOGNIZED");
    }
}
