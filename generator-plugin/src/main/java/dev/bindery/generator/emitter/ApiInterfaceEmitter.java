package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResourceModel.ApiInterface;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of a resource as methods: for each kind of access an interface and its asynchronous twin. */
final class ApiInterfaceEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return Arrays.stream(CallStyle.values())
                .flatMap(style -> api.resources().stream()
                        .flatMap(resource -> resource.interfaces().stream()
                                .map(part -> file(api, types, source, style, resource, part))));
    }

    private static GeneratedFile file(
            ApiModel api,
            ApiTypes types,
            JavaSource source,
            CallStyle style,
            ResourceModel resource,
            ApiInterface part) {
        ClassName name = style.apiInterface(resource, part);
        JavaWriter out = source.writer(name);
        List<String> parents = resource.interfaces().stream()
                .filter(other -> part.parents().contains(other.blockingName()))
                .map(parent -> out.name(style.apiInterface(resource, parent)))
                .toList();
        out.javadoc(javadoc(style, resource));
        ClassHead.annotate(out, ApiInterfaceEmitter.class, resource.docs(), types.usesDeprecatedParts(part.declared()));
        out.open("public interface " + name.simpleName()
                + (parents.isEmpty() ? "" : " extends " + String.join(", ", parents)));
        if (parents.isEmpty()) {
            out.javadoc(Javadoc.of("{@return the client that makes the calls}"))
                    .line(out.name(RuntimeTypes.API_CLIENT) + " " + client(resource) + "();");
        }
        ApiMethods methods = new ApiMethods(api, types, style, resource, out);
        part.declared().forEach(methods::write);
        out.close();
        return JavaSource.file(out, resource.docs().source());
    }

    /** {@return the name of the method behind all methods of a resource, which none of them has} */
    static String client(ResourceModel resource) {
        return Names.unused(
                "client",
                resource.operations().stream().map(OperationModel::methodName).collect(Collectors.toSet()));
    }

    private static Javadoc javadoc(CallStyle style, ResourceModel resource) {
        Javadoc javadoc = Javadoc.of(resource.docs(), "The methods of " + JavadocText.code(resource.name()) + ".");
        if (style == CallStyle.ASYNC) {
            javadoc.paragraph(
                    "Each method returns at once; cancelling its future gives the call up. More is told by its twin.");
        }
        return javadoc.paragraph(Facts.certainty(resource.docs().certainty()));
    }
}
