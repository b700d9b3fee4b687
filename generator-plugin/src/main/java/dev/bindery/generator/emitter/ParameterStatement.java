package dev.bindery.generator.emitter;

import com.palantir.javapoet.CodeBlock;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterStyle;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.Objects;

/** The statement that writes one parameter. */
final class ParameterStatement {

    private static final TypeRef UPLOAD = new TypeRef.Scalar(ScalarKind.UPLOAD);
    private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);

    private final ParameterModel parameter;
    private final PropertyModel property;
    private final TypeRef type;

    private ParameterStatement(ParameterModel parameter) {
        this.parameter = parameter;
        this.property = parameter.property();
        this.type = TypeMapper.strict(property.type());
    }

    static CodeBlock of(ParameterModel parameter) {
        return new ParameterStatement(parameter).statement();
    }

    private CodeBlock statement() {
        return switch (parameter.place()) {
            case PATH -> masked(styled("path", ParameterStyle.SIMPLE, false));
            case COOKIE -> masked(styled("cookie", ParameterStyle.FORM, true));
            case QUERY -> secretOr("secretQuery", styled("query", ParameterStyle.FORM, true));
            case HEADER -> secretOr("secretHeader", styled("header", ParameterStyle.SIMPLE, false));
            case FORM -> secretOr("secretForm", form());
            case FORM_REST -> formRest();
            case PART -> masked(part());
            case JSON_BODY -> jsonBody();
            case JSON_PROPERTY -> masked(CodeBlock.of(""));
            case TEXT_BODY -> body("text", "text/plain");
            case BINARY_BODY -> body("binary", "application/octet-stream");
        };
    }

    private CodeBlock form() {
        return parameter.json()
                ? call("formJson", CodecExpressions.inCode(json -> json.encoder(type)))
                : styled("form", ParameterStyle.FORM, true);
    }

    private CodeBlock formRest() {
        TypeRef value = type instanceof TypeRef.MapOf map ? map.value() : STRING;
        CodeBlock write = CodeBlock.of(
                "request.$N().forEach((name, value) -> out.form(name, value, $L));\n",
                property.javaName(),
                CodecExpressions.inCode(json -> json.encoder(value)));
        return DataClass.isPresent(property)
                ? write
                : CodeBlock.builder()
                        .beginControlFlow("if (request.$N() != null)", property.javaName())
                        .add(write)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock part() {
        if (type.equals(UPLOAD)) {
            return call("part");
        }
        return UPLOAD.equals(TypeMapper.elementOf(type))
                ? call("parts")
                : call("part", CodecExpressions.inCode(json -> json.encoder(type)));
    }

    private CodeBlock jsonBody() {
        CodeBlock encoder = CodecExpressions.inCode(json -> json.encoder(type));
        return parameter.mediaType() == null
                ? CodeBlock.of("out.json(request.$N(), $L);\n", property.javaName(), encoder)
                : CodeBlock.of(
                        "out.json(request.$N(), $L, $L);\n",
                        property.javaName(),
                        encoder,
                        Literal.of(parameter.mediaType()));
    }

    private CodeBlock body(String method, String usualMediaType) {
        String mediaType = Objects.requireNonNullElse(parameter.mediaType(), usualMediaType);
        return CodeBlock.of("out.$L(request.$N(), $L);\n", method, property.javaName(), Literal.of(mediaType));
    }

    private CodeBlock styled(String method, ParameterStyle usual, boolean usuallyExploded) {
        CodeBlock encoder = parameter.json()
                ? CodeBlock.of(
                        "(w, v) -> w.writeString($L.encode(v))", CodecExpressions.inCode(json -> json.typedCodec(type)))
                : CodecExpressions.inCode(json -> json.encoder(type));
        CodeBlock style = CodeBlock.of("$T.$L", RuntimeTypes.STYLE, parameter.style());
        if (parameter.allowReserved()) {
            return call(method, encoder, style, CodeBlock.of("$L, true", parameter.explode()));
        }
        return parameter.style() == usual && parameter.explode() == usuallyExploded
                ? call(method, encoder)
                : call(method, encoder, style, CodeBlock.of("$L", parameter.explode()));
    }

    /** A secret text has methods of its own where it is easily seen. */
    private CodeBlock secretOr(String method, CodeBlock otherwise) {
        return property.secret() && type.equals(STRING) ? call(method) : otherwise;
    }

    private CodeBlock masked(CodeBlock statement) {
        return property.secret() && type.equals(STRING)
                ? CodeBlock.builder().add(call("secret")).add(statement).build()
                : statement;
    }

    private CodeBlock call(String method, CodeBlock... more) {
        CodeBlock.Builder call = CodeBlock.builder()
                .add("out.$L($L, request.$N()", method, Literal.of(property.wireName()), property.javaName());
        for (CodeBlock argument : more) {
            call.add(", ").add(argument);
        }
        return call.add(");\n").build();
    }
}
