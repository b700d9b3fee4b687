package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.RequestModel;
import java.util.stream.Stream;

/** The parameters of an operation: a final class with accessors and a builder. */
final class RequestEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return api.resources().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(OperationTypes::hasParameters)
                .map(operation -> file(operation, types, source));
    }

    private static GeneratedFile file(OperationModel operation, ApiTypes types, JavaSource source) {
        DataClass type = dataClass(operation.request());
        JavaWriter out = source.writer(type.name(), type.builder());
        out.javadoc(javadoc(operation));
        ClassHead.annotate(out, RequestEmitter.class, Docs.NONE, types.usesDeprecated(type));
        out.open("public final class " + type.name().simpleName() + " extends " + out.name(RuntimeTypes.DATA_OBJECT));
        PropertyConstants keys = new PropertyConstants(type, out);
        FactoryMethods factories = new FactoryMethods(type, out);
        keys.writeAll("of");
        factories.writeConstructor();
        new AccessorEmitter(type, keys, out).writeAll();
        factories.writeAll();
        new BuilderEmitter(type, keys, types, out).write();
        out.close();
        return JavaSource.file(out, operation.docs().source());
    }

    private static DataClass dataClass(RequestModel request) {
        return new DataClass(
                Names.of(request.name()),
                request.parameters().stream().map(ParameterModel::property).toList(),
                false);
    }

    private static Javadoc javadoc(OperationModel operation) {
        return Javadoc.of("The parameters of " + JavadocText.code(operation.id()) + ".")
                .paragraph(Facts.certainty(operation.docs().certainty()));
    }
}
