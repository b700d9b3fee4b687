package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ErrorModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The exception of an API, with a subclass for each thing that callers handle differently. */
final class ErrorEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        JavaSource source = new JavaSource(api, new ApiTypes(api));
        return Stream.of(
                source.file(Names.exception(api), exception(api), api.docs().source()));
    }

    /** {@return the subclass for what gets no answer} */
    static ClassName transport(ApiModel api) {
        return subclass(api, "Transport");
    }

    /** {@return the subclass for an answer that is none} */
    static ClassName unexpectedAnswer(ApiModel api) {
        return subclass(api, "UnexpectedAnswer");
    }

    private static ClassName subclass(ApiModel api, String name) {
        List<String> taken = api.errors().exceptions().stream()
                .map(ErrorModel.ExceptionClass::name)
                .toList();
        return Names.nested(Names.exception(api), Names.unused(name, taken));
    }

    private static TypeSpec.Builder exception(ApiModel api) {
        ClassName name = Names.exception(api);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of("A call of " + JavadocText.plain(api.title()) + " that failed.")
                        .paragraph("Subclasses stand for what callers handle differently; all other errors are of this"
                                + " class itself. No text of it holds a secret of the call.")
                        .build())
                .addAnnotations(GeneratedAnnotations.of(ErrorEmitter.class, Docs.NONE, false))
                .addModifiers(Modifier.PUBLIC)
                .superclass(RuntimeTypes.API_EXCEPTION)
                .addField(serialVersion())
                .addMethod(constructor())
                .addMethod(errorCode(api));
        api.errors()
                .exceptions()
                .forEach(exception -> type.addType(subclass(
                        name, Names.nested(name, exception.name()), exception.docs(), "The server refused the call.")));
        return type.addType(subclass(
                        name, transport(api), Docs.NONE, "No answer came: no connection, a broken one, or too late."))
                .addType(subclass(
                        name,
                        unexpectedAnswer(api),
                        Docs.NONE,
                        "The answer is none: a page, a redirect, cut off, empty, or an error in an unknown form."));
    }

    private static TypeSpec subclass(ClassName superclass, ClassName name, Docs docs, String fallback) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of(docs, fallback).build())
                .addAnnotations(GeneratedAnnotations.deprecated(docs.deprecated()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .superclass(superclass)
                .addField(serialVersion())
                .addMethod(constructor())
                .build();
    }

    private static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("Creates the exception; the client does it, and tests may.")
                        .param("details", "what happened")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.ERROR_DETAILS, "details")
                .addStatement("super(details)")
                .build();
    }

    private static MethodSpec errorCode(ApiModel api) {
        ClassName errorCode = Names.errorCode(api);
        return MethodSpec.methodBuilder("errorCode")
                .addJavadoc(Javadoc.of("{@return the code that the server gave, or null if there is none}")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeMapper.nullable(errorCode))
                .addStatement("$T code = code()", String.class)
                .addStatement("return code == null ? null : $T.of(code)", errorCode)
                .build();
    }
}
