package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterStyle;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The statement that writes one parameter. */
final class ParameterStatement {

    private static final TypeRef UPLOAD = new TypeRef.Scalar(ScalarKind.UPLOAD);
    private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);

    private final ParameterModel parameter;
    private final PropertyModel property;
    private final TypeRef type;
    private final JavaWriter out;
    private final CodecExpressions json;

    ParameterStatement(ParameterModel parameter, JavaWriter out) {
        this.parameter = parameter;
        this.property = parameter.property();
        this.type = TypeMapper.strict(property.type());
        this.out = out;
        this.json = new CodecExpressions(out::name);
    }

    void write() {
        switch (parameter.place()) {
            case PATH -> writeMasked(styled("path", ParameterStyle.SIMPLE, false));
            case COOKIE -> writeMasked(styled("cookie", ParameterStyle.FORM, true));
            case QUERY -> out.line(isSecretText() ? call("secretQuery") : styled("query", ParameterStyle.FORM, true));
            case HEADER ->
                out.line(isSecretText() ? call("secretHeader") : styled("header", ParameterStyle.SIMPLE, false));
            case FORM -> out.line(isSecretText() ? call("secretForm") : form());
            case FORM_REST -> writeFormRest();
            case PART -> writeMasked(part());
            case JSON_BODY -> out.line(jsonBody());
            case JSON_PROPERTY -> writeMask();
            case TEXT_BODY -> out.line(body("text", "text/plain"));
            case BINARY_BODY -> out.line(body("binary", "application/octet-stream"));
        }
    }

    private String form() {
        return parameter.json() ? call("formJson", json.encoder(type)) : styled("form", ParameterStyle.FORM, true);
    }

    private void writeFormRest() {
        TypeRef value = type instanceof TypeRef.MapOf map ? map.value() : STRING;
        String write = value() + ".forEach((name, value) -> out.form(name, value, " + json.encoder(value) + "));";
        if (DataClass.isPresent(property)) {
            out.line(write);
        } else {
            out.open("if (" + value() + " != null)").line(write).close();
        }
    }

    private String part() {
        List<String> rest = new ArrayList<>();
        boolean files = UPLOAD.equals(TypeMapper.elementOf(type));
        if (!files && !type.equals(UPLOAD)) {
            rest.add(json.encoder(type));
        }
        if (parameter.mediaType() != null) {
            rest.add(Literal.of(parameter.mediaType()));
        }
        return call(files ? "parts" : "part", rest.toArray(String[]::new));
    }

    private String jsonBody() {
        String mediaType = parameter.mediaType() == null ? "" : ", " + Literal.of(parameter.mediaType());
        return "out.json(" + value() + ", " + json.encoder(type) + mediaType + ");";
    }

    private String body(String method, String usualMediaType) {
        String mediaType = Objects.requireNonNullElse(parameter.mediaType(), usualMediaType);
        return "out." + method + "(" + value() + ", " + Literal.of(mediaType) + ");";
    }

    private String styled(String method, ParameterStyle usual, boolean usuallyExploded) {
        String encoder =
                parameter.json() ? "(w, v) -> w.writeString(" + json.codec(type) + ".encode(v))" : json.encoder(type);
        boolean asUsual = parameter.style() == usual && parameter.explode() == usuallyExploded;
        if (asUsual && !parameter.allowReserved()) {
            return call(method, encoder);
        }
        String style = out.name(RuntimeTypes.STYLE) + "." + parameter.style() + ", " + parameter.explode();
        return call(method, encoder, parameter.allowReserved() ? style + ", true" : style);
    }

    /** A secret text has methods of its own where it is easily seen; elsewhere it is named before it is written. */
    private void writeMasked(String statement) {
        writeMask();
        out.line(statement);
    }

    private void writeMask() {
        if (isSecretText()) {
            out.line(call("secret"));
        }
    }

    private boolean isSecretText() {
        return property.secret() && type.equals(STRING);
    }

    private String call(String method, String... more) {
        StringBuilder call =
                new StringBuilder("out.%s(%s, %s".formatted(method, Literal.of(property.wireName()), value()));
        for (String argument : more) {
            call.append(", ").append(argument);
        }
        return call.append(");").toString();
    }

    private String value() {
        return "request." + property.javaName() + "()";
    }
}
