package dev.bindery.generator.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.RequestModel;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The parameters of an operation: a final class with accessors and a builder. */
final class RequestEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return api.resources().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(operation -> !operation.request().parameters().isEmpty())
                .map(operation -> source.file(
                        Names.of(operation.request().name()),
                        request(operation, types),
                        operation.docs().source()));
    }

    private static TypeSpec.Builder request(OperationModel operation, ApiTypes types) {
        DataClass type = dataClass(operation.request());
        FactoryMethods factories = new FactoryMethods(type);
        return TypeSpec.classBuilder(type.name())
                .addJavadoc(javadoc(operation))
                .addAnnotations(GeneratedAnnotations.of(RequestEmitter.class, Docs.NONE, types.usesDeprecated(type)))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(type.fields())
                .addMethod(factories.constructor())
                .addMethods(new AccessorEmitter(type).accessors())
                .addMethod(factories.newBuilder())
                .addMethod(factories.build())
                .addMethod(factories.toBuilder())
                .addMethods(new ObjectMethods(type).all())
                .addType(new BuilderEmitter(type, types).builder());
    }

    private static DataClass dataClass(RequestModel request) {
        return new DataClass(
                Names.of(request.name()),
                request.parameters().stream().map(ParameterModel::property).toList(),
                false);
    }

    private static CodeBlock javadoc(OperationModel operation) {
        return Javadoc.of("The parameters of " + JavadocText.code(operation.id()) + ".")
                .paragraph(Facts.certainty(operation.docs().certainty()))
                .build();
    }
}
