package dev.bindery.generator.docs.sample;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.CallStyle;
import dev.bindery.generator.emitter.CredentialArguments;
import dev.bindery.generator.emitter.CredentialArguments.Argument;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel.View;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** How a client of one kind of credential is made. */
final class ClientSample {

    private final ApiModel api;
    private final Function<TypeName, String> names;

    ClientSample(ApiModel api, Function<TypeName, String> names) {
        this.api = api;
        this.names = names;
    }

    /** {@return the variable that holds the client, {@code openVk}} */
    static String variable(ApiModel api) {
        String name = api.clientName().substring(0, 1).toLowerCase(Locale.ROOT)
                + api.clientName().substring(1);
        boolean taken = List.of("answer", "address", "file", "r").contains(name);
        return SourceVersion.isName(name) && !taken ? name : "client";
    }

    /** {@return the type of a view} */
    TypeName type(View view, CallStyle style) {
        return Names.client(api).nestedClass(style.named(view.name()));
    }

    /** {@return the statement that makes a client} */
    String statement(View view, CallStyle style) {
        String async = style == CallStyle.ASYNC ? ".async()" : "";
        return names.apply(type(view, style)) + " " + variable(api) + " = " + expression(view) + async + ";";
    }

    /** {@return the expression that makes a blocking client; what it needs are variables} */
    String expression(View view) {
        String arguments = arguments(view).stream()
                .filter(argument -> !argument.name().equals("address"))
                .map(Argument::name)
                .collect(Collectors.joining(", "));
        String start = api.server() == null ? "at(address)" : "create()";
        return "%s.%s.%s(%s)"
                .formatted(
                        names.apply(Names.client(api)),
                        start,
                        CredentialArguments.opening(api, view).name(),
                        arguments);
    }

    /** {@return the variables that the expression needs} */
    List<Argument> arguments(View view) {
        List<Argument> arguments = new ArrayList<>();
        if (api.server() == null) {
            arguments.add(new Argument(ClassName.get(URI.class), "address", "where the server is"));
        }
        List<Argument> secrets = CredentialArguments.opening(api, view).arguments();
        if (secrets.size() == 1) {
            Argument only = secrets.get(0);
            arguments.add(new Argument(only.type(), "token", only.text()));
        } else {
            arguments.addAll(secrets);
        }
        return arguments;
    }
}
