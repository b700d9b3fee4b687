package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.Facts;
import dev.bindery.generator.emitter.poet.GeneratedAnnotations;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ResourceModel;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The entry point: the ways to a setup, the setup, and the client as each kind of credential sees it. */
final class ClientEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        JavaSource source = new JavaSource(api, new ApiTypes(api));
        return Stream.of(source.file(Names.client(api), client(api), api.docs().source()));
    }

    private static TypeSpec.Builder client(ApiModel api) {
        boolean usesDeprecated =
                api.resources().stream().map(ResourceModel::docs).anyMatch(Docs::deprecated);
        TypeSpec.Builder type = TypeSpec.classBuilder(Names.client(api))
                .addJavadoc(javadoc(api))
                .addAnnotations(GeneratedAnnotations.of(ClientEmitter.class, api.docs(), usesDeprecated))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (api.server() != null) {
            type.addMethod(create(api));
        }
        type.addMethod(at(api)).addType(new SetupEmitter(api).setup());
        Arrays.stream(CallStyle.values())
                .map(style -> new ViewInterfaces(api, style))
                .forEach(views -> type.addType(views.common()).addTypes(views.views()));
        return type;
    }

    private static CodeBlock javadoc(ApiModel api) {
        AuthModel.View view = api.auth().views().get(0);
        String start = api.server() == null ? "at(URI.create(\"https://…\"))" : "create()";
        String arguments =
                String.join(", ", Collections.nCopies(view.schemeIds().size(), "…"));
        return Javadoc.of(api.docs(), "A client of " + JavadocText.plain(api.title()) + ".")
                .paragraph("<pre>{@code\ntry (%1$s.%2$s client = %1$s.%3$s.%4$s(%5$s)) {\n    …\n}\n}</pre>"
                        .formatted(Names.client(api).simpleName(), view.name(), start, view.setupMethod(), arguments))
                .paragraph("Clients are safe for use by many threads.")
                .paragraph(Facts.certainty(api.docs().certainty()))
                .build();
    }

    private static MethodSpec create(ApiModel api) {
        return MethodSpec.methodBuilder("create")
                .addJavadoc(Javadoc.of("Begins a client of the server at "
                                + JavadocText.code(String.valueOf(api.server())) + ".")
                        .returns("a setup")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(SetupEmitter.name(api))
                .addStatement("return at($T.API.baseUri())", DescriptionEmitter.name(api))
                .build();
    }

    private static MethodSpec at(ApiModel api) {
        ClassName setup = SetupEmitter.name(api);
        boolean several = api.resources().stream()
                .flatMap(resource -> resource.operations().stream())
                .anyMatch(operation -> operation.server() != null);
        return MethodSpec.methodBuilder("at")
                .addJavadoc(Javadoc.of("Begins a client of a server of your choice.")
                        .paragraph(several ? "Methods that have a server of their own are called there, too." : "")
                        .param(
                                "address",
                                "the server's http or https address, up to where the paths of the methods begin")
                        .returns("a setup")
                        .raises(
                                ClassName.get(IllegalArgumentException.class),
                                "if the address is not absolute, or has a user name, query or fragment")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(setup)
                .addParameter(URI.class, "address")
                .addStatement("return new $T(address)", setup)
                .build();
    }
}
