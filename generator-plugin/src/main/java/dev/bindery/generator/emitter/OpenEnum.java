package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.List;

/** A class with constants that takes any other value, too. Each constant registers itself: one table would be too long. */
final class OpenEnum {

    private final ClassName name;
    private final ClassName known;
    private final List<EnumModel.Constant> constants;
    private final ScalarKind base;
    private final TypeName raw;
    private final JavaWriter out;

    OpenEnum(ClassName name, ScalarKind base, List<EnumModel.Constant> constants, JavaSource source) {
        this.name = name;
        this.known = Names.nested(name, "Known");
        this.constants = constants;
        this.base = base;
        this.raw = TypeMapper.unboxed(new TypeRef.Scalar(base));
        this.out = source.writer(name, known);
    }

    /** {@return what writes the file} */
    JavaWriter out() {
        return out;
    }

    /** Opens the class and writes its constants, above which stands what the caller wrote. */
    void begin() {
        String json = new CodecExpressions(out::name).codec(new TypeRef.Scalar(base));
        out.open("public final class %1$s extends %2$s<%3$s, %1$s.%4$s>"
                        .formatted(
                                name.simpleName(),
                                out.name(RuntimeTypes.OPEN_ENUM),
                                out.name(raw.box()),
                                known.simpleName()))
                .line("private static final %1$s<%2$s, %3$s, %4$s> %5$s = %1$s.of(%6$s, %2$s::new, %4$s.%7$s);"
                        .formatted(
                                out.name(RuntimeTypes.ENUM_SHAPE),
                                out.name(name),
                                out.name(raw.box()),
                                out.name(known),
                                shape(),
                                json,
                                unrecognized()))
                .blank();
        constants.forEach(this::writeConstant);
    }

    /** Writes the methods that give values. */
    void writeMembers() {
        out.blank()
                .method(
                        "private %s(%s value, %s known)"
                                .formatted(name.simpleName(), out.name(raw.box()), out.name(known)),
                        "super(value, known);");
        out.blank()
                .briefJavadoc(
                        Javadoc.of("{@return the constant of this value, or a new object for one that is not known}")
                                .param("value", "the value as it stands in JSON"))
                .method(
                        "public static %s of(%s value)".formatted(out.name(name), out.name(raw)),
                        "return " + shape() + ".of(value);")
                .javadoc(Javadoc.of("{@return the value as it stands in JSON}"))
                .method("public " + out.name(raw) + " value()", "return raw();");
    }

    /** Writes the method that gives the codec. */
    void writeCodec() {
        out.javadoc(Javadoc.of("{@return what reads and writes the JSON form}"))
                .method(
                        "public static " + out.name(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, name))
                                + " codec()",
                        "return " + shape() + ";");
    }

    /** Writes the known values and closes the class. */
    void end() {
        writeKnown();
        out.close();
    }

    private String shape() {
        return unused(PropertyConstants.SHAPE);
    }

    /** {@return a name that no constant has} */
    private String unused(String constantName) {
        return Names.unused(
                constantName,
                constants.stream().map(EnumModel.Constant::javaName).toList());
    }

    private void writeConstant(EnumModel.Constant constant) {
        out.javadoc(Javadoc.of(constant.docs(), "The value " + JavadocText.code(constant.value()) + "."));
        if (constant.docs().deprecated()) {
            out.annotation(Deprecated.class, "");
        }
        out.line("public static final %s %s = %s.constant(%s, %s.%s);"
                .formatted(
                        out.name(name),
                        constant.javaName(),
                        shape(),
                        literal(constant.value()),
                        out.name(known),
                        constant.javaName()));
    }

    /** A literal is boxed only from the very type. */
    private String literal(String value) {
        return switch (base) {
            case INT64 -> value + "L";
            case FLOAT -> value + "F";
            case DOUBLE -> value + "D";
            default -> raw.isPrimitive() ? value : Literal.of(value);
        };
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
