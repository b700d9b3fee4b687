package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.AuthModel.ViewResource;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResourceModel.ApiInterface;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The nested interfaces of a client: what each kind of credential may call. */
final class ViewInterfaces {

    private final ApiModel api;
    private final CallStyle style;

    ViewInterfaces(ApiModel api, CallStyle style) {
        this.api = api;
        this.style = style;
    }

    static ClassName name(ApiModel api, CallStyle style, View view) {
        return Names.client(api).nestedClass(style.named(view.name()));
    }

    /** {@return the interface that all views extend} */
    static ClassName commonName(ApiModel api, CallStyle style) {
        List<String> views = api.auth().views().stream().map(View::name).toList();
        return Names.client(api).nestedClass(style.named(Names.unused("View", views)));
    }

    TypeSpec common() {
        return TypeSpec.interfaceBuilder(commonName(api, style))
                .addJavadoc(Javadoc.of("What a client does whatever its credential" + named(".", ", with futures."))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(AutoCloseable.class)
                .addMethods(new RawCallMethods(api, style).declarations())
                .build();
    }

    List<TypeSpec> views() {
        return api.auth().views().stream().map(this::view).toList();
    }

    private TypeSpec view(View view) {

        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name(api, style, view))
                .addJavadoc(javadoc(view))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        parents(view).forEach(parent -> type.addSuperinterface(name(api, style, parent)));
        if (view.parents().isEmpty()) {
            type.addSuperinterface(commonName(api, style));
        }
        view.resources().stream()
                .filter(resource -> !isInherited(view, resource))
                .forEach(resource -> type.addMethod(accessor(view, resource)));
        if (style == CallStyle.BLOCKING) {
            type.addMethod(async(view));
        }
        return type.build();
    }

    private CodeBlock javadoc(View view) {
        String kind = view.schemeIds().isEmpty()
                ? "without credentials"
                : "with credentials of "
                        + view.schemeIds().stream().map(JavadocText::code).collect(Collectors.joining(" and "));
        return Javadoc.of("What a client " + kind + " may call" + named(".", ", with futures."))
                .words(view.docs())
                .build();
    }

    private MethodSpec accessor(View view, ViewResource part) {
        ResourceModel resource = resource(api, part);
        MethodSpec.Builder method = MethodSpec.methodBuilder(resource.accessor())
                .addJavadoc(Javadoc.of("{@return the methods of " + JavadocText.code(resource.name()) + "}")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(style.apiInterface(resource, apiInterface(resource, part)));
        if (!inheritedInterfaces(view, part).isEmpty()) {
            method.addAnnotation(Override.class);
        }
        return method.build();
    }

    private MethodSpec async(View view) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("async")
                .addJavadoc(Javadoc.of("{@return the same client with methods that return at once}")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(name(api, CallStyle.ASYNC, view));
        if (!view.parents().isEmpty()) {
            method.addAnnotation(Override.class);
        }
        return method.build();
    }

    /** What a parent hands out in the same form needs no second declaration. */
    private boolean isInherited(View view, ViewResource part) {
        return inheritedInterfaces(view, part).equals(Set.of(part.interfaceName()));
    }

    private Set<String> inheritedInterfaces(View view, ViewResource part) {
        return parents(view)
                .flatMap(parent -> parent.resources().stream())
                .filter(inherited -> inherited.resourceName().equals(part.resourceName()))
                .map(ViewResource::interfaceName)
                .collect(Collectors.toSet());
    }

    private Stream<View> parents(View view) {
        return api.auth().views().stream().filter(other -> view.parents().contains(other.name()));
    }

    private String named(String blocking, String async) {
        return style == CallStyle.BLOCKING ? blocking : async;
    }

    static ResourceModel resource(ApiModel api, ViewResource part) {
        return api.resources().stream()
                .filter(resource -> resource.name().equals(part.resourceName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no resource is named " + part.resourceName()));
    }

    private static ApiInterface apiInterface(ResourceModel resource, ViewResource part) {
        return resource.interfaces().stream()
                .filter(candidate -> candidate.blockingName().equals(part.interfaceName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "resource " + resource.name() + " has no interface " + part.interfaceName()));
    }
}
