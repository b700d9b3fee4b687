package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.AuthModel.ViewResource;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ResourceModel;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What stands behind all views: the setup hands it out as the one view that fits the credential. */
final class ViewImplementationEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        JavaSource source = new JavaSource(api, new ApiTypes(api));
        return Arrays.stream(CallStyle.values())
                .map(style -> source.file(
                        name(api, style), implementation(api, style), api.docs().source()));
    }

    static ClassName name(ApiModel api, CallStyle style) {
        return Names.internal(api, style.named("Views"));
    }

    private static TypeSpec.Builder implementation(ApiModel api, CallStyle style) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(api, style))
                .addJavadoc(Javadoc.of("Every view of the client in one.").build())
                .addAnnotations(GeneratedAnnotations.of(
                        ViewImplementationEmitter.class,
                        Docs.NONE,
                        api.resources().stream().map(ResourceModel::docs).anyMatch(Docs::deprecated)))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(RuntimeTypes.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        api.auth().views().stream()
                .filter(view -> api.auth().views().stream()
                        .noneMatch(other -> other.parents().contains(view.name())))
                .forEach(view -> type.addSuperinterface(ViewInterfaces.name(api, style, view)));
        api.resources().stream()
                .filter(resource -> isInAnyView(api, resource))
                .forEach(resource -> type.addMethod(accessor(style, resource)));
        if (style == CallStyle.BLOCKING) {
            type.addMethod(async(api));
        }
        return type.addMethods(new RawCallMethods(api, style).implementations());
    }

    private static boolean isInAnyView(ApiModel api, ResourceModel resource) {
        return api.auth().views().stream()
                .map(View::resources)
                .flatMap(parts -> parts.stream().map(ViewResource::resourceName))
                .anyMatch(resource.name()::equals);
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("Calls by way of a client.")
                        .param("client", "the runtime's client")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.API_CLIENT, "client")
                .addStatement("this.client = client")
                .build();
    }

    private static MethodSpec accessor(CallStyle style, ResourceModel resource) {
        // the first interface has every operation, and so extends all others
        return MethodSpec.methodBuilder(resource.accessor())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(style.apiInterface(resource, resource.interfaces().get(0)))
                .addStatement("return () -> client")
                .build();
    }

    private static MethodSpec async(ApiModel api) {
        ClassName twin = name(api, CallStyle.ASYNC);
        return MethodSpec.methodBuilder("async")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(twin)
                .addStatement("return new $T(client)", twin)
                .build();
    }
}
