package dev.bindery.generator.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResourceModel.ApiInterface;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The operations of a resource as methods: for each kind of access an interface and its asynchronous twin. */
final class ApiInterfaceEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        ApiTypes types = new ApiTypes(api);
        JavaSource source = new JavaSource(api, types);
        return Arrays.stream(CallStyle.values())
                .flatMap(style -> api.resources().stream()
                        .flatMap(resource -> resource.interfaces().stream()
                                .map(part -> source.file(
                                        style.apiInterface(resource, part),
                                        apiInterface(api, types, style, resource, part),
                                        resource.docs().source()))));
    }

    private static TypeSpec.Builder apiInterface(
            ApiModel api, ApiTypes types, CallStyle style, ResourceModel resource, ApiInterface part) {
        ApiMethods methods = new ApiMethods(api, types, style);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(style.apiInterface(resource, part))
                .addJavadoc(javadoc(style, resource))
                .addAnnotations(GeneratedAnnotations.of(
                        ApiInterfaceEmitter.class, resource.docs(), types.usesDeprecatedParts(part.declared())))
                .addModifiers(Modifier.PUBLIC);
        resource.interfaces().stream()
                .filter(other -> part.parents().contains(other.blockingName()))
                .forEach(parent -> type.addSuperinterface(style.apiInterface(resource, parent)));
        part.declared().forEach(operation -> type.addMethods(methods.of(operation)));
        return type;
    }

    private static CodeBlock javadoc(CallStyle style, ResourceModel resource) {
        Javadoc javadoc = Javadoc.of(resource.docs(), "The methods of " + JavadocText.code(resource.name()) + ".");
        if (style == CallStyle.ASYNC) {
            javadoc.paragraph(
                    "Each method returns at once; cancelling its future gives the call up. More is told by its twin.");
        }
        return javadoc.paragraph(Facts.certainty(resource.docs().certainty())).build();
    }
}
