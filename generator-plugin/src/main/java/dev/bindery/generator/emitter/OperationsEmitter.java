package dev.bindery.generator.emitter;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import java.util.List;
import java.util.stream.Stream;

/** The operations of a resource as data: one constant for each. */
final class OperationsEmitter implements Emitter {

    /** A static initializer may not have more than 65,535 bytes, and an operation takes about 100. */
    private static final int OPERATIONS_IN_THE_INITIALIZER = 300;

    private static final String CONTINUATION = " ".repeat(8);

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return api.resources().stream().map(resource -> file(api, resource, types, source));
    }

    private static GeneratedFile file(ApiModel api, ResourceModel resource, ApiTypes types, JavaSource source) {
        JavaWriter out = source.writer(OperationTypes.operations(resource))
                .withFields(resource.operations().stream()
                        .map(OperationModel::constantName)
                        .toList());
        out.javadoc(Javadoc.of("The operations of " + JavadocText.code(resource.name()) + ": how each travels."));
        ClassHead.annotate(out, OperationsEmitter.class, Docs.NONE, types.usesDeprecatedParts(resource.operations()));
        out.open("public final class " + out.type().simpleName());
        RequestWriting writing = new RequestWriting(out);
        writeOperations(resource.operations(), new OperationDescription(api, writing, out), out);
        resource.operations().forEach(writing::writeMethods);
        out.close();
        return JavaSource.file(out, resource.docs().source());
    }

    private static void writeOperations(
            List<OperationModel> operations, OperationDescription description, JavaWriter out) {
        boolean many = operations.size() > OPERATIONS_IN_THE_INITIALIZER;
        for (OperationModel operation : operations) {
            String id = JavadocText.code(operation.id());
            String constant = "public static final " + type(operation, out) + " " + operation.constantName() + " =";
            out.blank()
                    .javadoc(Javadoc.of(Docs.of(operation.docs().summary()), "The operation " + id + "."))
                    .line(many ? constant + " " + factory(operation) + ";" : constant);
            if (!many) {
                description.write(CONTINUATION, operation);
            }
        }
        out.blank().method("private " + out.type().simpleName() + "()");
        if (many) {
            operations.forEach(operation -> {
                out.blank().open("private static " + type(operation, out) + " " + factory(operation));
                description.write("return ", operation);
                out.close();
            });
        }
    }

    private static String factory(OperationModel operation) {
        return "new" + RequestWriting.suffix(operation) + "()";
    }

    private static String type(OperationModel operation, JavaWriter out) {
        return out.name(ParameterizedTypeName.get(
                RuntimeTypes.OPERATION, OperationTypes.request(operation), OperationTypes.result(operation)));
    }
}
