package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.SettingModel;
import java.net.URI;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested setup of a client: the API's settings, and one way out for each kind of credential. */
final class SetupEmitter {

    private final ApiModel api;
    private final ClassName name;

    SetupEmitter(ApiModel api) {
        this.api = api;
        this.name = name(api);
    }

    static ClassName name(ApiModel api) {
        List<String> views =
                api.auth().views().stream().map(AuthModel.View::name).toList();
        return Names.client(api).nestedClass(Names.unused("Setup", views));
    }

    TypeSpec setup() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of("How a client is to work. Not for use by several threads.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT_SETUP, name))
                .addMethod(constructor())
                .addMethod(self());
        api.settings().forEach(setting -> type.addMethod(setting(setting)));
        api.auth().views().forEach(view -> type.addMethods(new CredentialMethods(api, view).methods()));
        return type.build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(URI.class, "address")
                .addStatement("super($T.API, address)", DescriptionEmitter.name(api))
                .build();
    }

    private MethodSpec self() {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(name)
                .addStatement("return this")
                .build();
    }

    private MethodSpec setting(SettingModel setting) {
        String wireName = JavadocText.code(setting.wireName());
        String without = setting.defaultValue() == null
                ? "Without it, nothing is sent."
                : "Default: " + JavadocText.code(setting.defaultValue()) + ".";
        return MethodSpec.methodBuilder(setting.javaName())
                .addJavadoc(Javadoc.of(setting.docs(), "Sets " + wireName + " for all calls.")
                        .paragraph(without)
                        .param(setting.javaName(), "the value of " + wireName)
                        .returns("this setup")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(String.class, setting.javaName())
                .addStatement("return setting($L, $N)", Literal.of(setting.wireName()), setting.javaName())
                .build();
    }
}
