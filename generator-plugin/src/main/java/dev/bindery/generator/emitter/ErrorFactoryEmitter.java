package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ErrorModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Chooses the exception for a call that failed. */
final class ErrorFactoryEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        JavaSource source = new JavaSource(api, new ApiTypes(api));
        return Stream.of(source.file(name(api), factory(api), api.docs().source()));
    }

    /** {@return the class with the factory method {@code create}} */
    static ClassName name(ApiModel api) {
        return Names.internal(api, "Errors");
    }

    private static TypeSpec.Builder factory(ApiModel api) {
        return TypeSpec.classBuilder(name(api))
                .addJavadoc(Javadoc.of("Chooses the exception for a call that failed.")
                        .build())
                .addAnnotations(GeneratedAnnotations.of(ErrorFactoryEmitter.class, Docs.NONE, false))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(create(api))
                .addMethod(byCode(api));
    }

    private static MethodSpec create(ApiModel api) {
        return MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.STATIC)
                .returns(Names.exception(api))
                .addParameter(RuntimeTypes.FAILURE, "failure")
                .addParameter(RuntimeTypes.ERROR_DETAILS, "details")
                .addCode("return switch (failure) {\n$>")
                .addCode("case API -> byCode(details);\n")
                .addCode("case TRANSPORT, TIMEOUT -> new $T(details);\n", ErrorEmitter.transport(api))
                .addCode("case UNEXPECTED_ANSWER -> new $T(details);\n", ErrorEmitter.unexpectedAnswer(api))
                .addCode("default -> new $T(details);\n$<};\n", Names.exception(api))
                .build();
    }

    private static MethodSpec byCode(ApiModel api) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("byCode")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Names.exception(api))
                .addParameter(RuntimeTypes.ERROR_DETAILS, "details");
        List<ErrorModel.ExceptionClass> exceptions = api.errors().exceptions().stream()
                .filter(exception -> !codes(api, exception).isEmpty())
                .toList();
        if (exceptions.isEmpty()) {
            return method.addStatement("return new $T(details)", Names.exception(api))
                    .build();
        }
        method.addCode("return switch ($T.toString(details.code(), $S)) {\n$>", Objects.class, "");
        for (ErrorModel.ExceptionClass exception : exceptions) {
            method.addCode(
                    "case $L -> new $T(details);\n",
                    CodeBlock.join(codes(api, exception), ", "),
                    Names.nested(Names.exception(api), exception.name()));
        }
        return method.addCode("default -> new $T(details);\n$<};\n", Names.exception(api))
                .build();
    }

    private static List<CodeBlock> codes(ApiModel api, ErrorModel.ExceptionClass exception) {
        return api.errors().codes().stream()
                .filter(code -> exception.name().equals(code.exceptionName()))
                .map(code -> CodeBlock.of("$L", Literal.of(code.value())))
                .toList();
    }
}
