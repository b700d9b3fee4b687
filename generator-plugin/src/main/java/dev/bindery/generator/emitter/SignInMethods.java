package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.SignInModel;
import dev.bindery.generator.model.SignInModel.Flow;
import dev.bindery.generator.model.SignInModel.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of one scheme: a pair for each flow, with the usual settings, where they say enough, and with others. */
final class SignInMethods {

    private final SignInModel signIn;
    private final JavaWriter out;

    SignInMethods(SignInModel signIn, JavaWriter out) {
        this.signIn = signIn;
        this.out = out;
    }

    /**
     * What a flow's methods look like.
     *
     * @param method their name
     * @param type what they give
     * @param sentence what it is
     * @param parameter what they take beside application and settings, as it is declared; empty for nothing
     * @param argument how that is handed on
     * @param remark what it is
     */
    private record Form(
            String method, ClassName type, String sentence, String parameter, String argument, String remark) {

        String declared(String before) {
            return parameter.isEmpty() ? before : before + ", " + parameter;
        }

        String handed(String before) {
            return argument.isEmpty() ? before : before + ", " + argument;
        }
    }

    void write(Flow flow) {
        Form form = form(flow.kind());
        String type = out.name(form.type());
        String application = out.name(RuntimeTypes.APPLICATION) + " application";
        String settings = out.name(RuntimeTypes.SIGN_IN_SETTINGS);
        if (flow.isOfOneServer()) {
            out.blank()
                    .javadoc(javadoc(form, false, true))
                    .method(
                            "public static %s %s(%s)".formatted(type, form.method(), form.declared(application)),
                            "return %s(%s);"
                                    .formatted(form.method(), form.handed("application, " + settings + ".standard()")));
        }
        out.blank()
                .javadoc(javadoc(form, true, flow.isOfOneServer()))
                .open("public static %s %s(%s)"
                        .formatted(type, form.method(), form.declared(application + ", " + settings + " settings")));
        writeChain(out.name(RuntimeTypes.AUTHORIZATION_SERVER) + " server = server()", addresses(flow));
        out.line("return new %s(server, %s);".formatted(type, form.handed("application, settings")))
                .close();
    }

    private List<String> addresses(Flow flow) {
        List<String> calls = new ArrayList<>();
        add(calls, "authorization", flow.authorizationUrl());
        add(calls, "token", flow.tokenUrl());
        add(calls, "refresh", flow.refreshUrl());
        calls.add(".build()");
        return calls;
    }

    private void writeChain(String start, List<String> calls) {
        out.line(start);
        for (int i = 0; i < calls.size(); i++) {
            out.line("        " + calls.get(i) + (i == calls.size() - 1 ? ";" : ""));
        }
    }

    private Javadoc javadoc(Form form, boolean withSettings, boolean ofOneServer) {
        Javadoc javadoc = Javadoc.of(form.sentence()).param("application", "who asks for the token");
        if (withSettings) {
            javadoc.param("settings", ofOneServer ? "by what means" : "by what means, and at which {@code origin}");
        }
        if (!form.argument().isEmpty()) {
            javadoc.param(form.argument(), form.remark());
        }
        return javadoc.returns("the flow");
    }

    private Form form(SignInModel.Kind kind) {
        return switch (kind) {
            case AUTHORIZATION_CODE ->
                new Form(
                        "authorizationCode",
                        RuntimeTypes.AUTHORIZATION_CODE_FLOW,
                        "The user signs in and agrees in the browser, and a code that it brings back becomes a token.",
                        "",
                        "",
                        "");
            case IMPLICIT ->
                new Form(
                        "implicit",
                        RuntimeTypes.IMPLICIT_FLOW,
                        "The user signs in and agrees in the browser, which brings the token back.",
                        "",
                        "",
                        "");
            case PASSWORD ->
                new Form(
                        "password",
                        RuntimeTypes.PASSWORD_FLOW,
                        "A login and a password become a token.",
                        out.name(RuntimeTypes.QUESTION_HANDLER) + " handler",
                        "handler",
                        "answers what the server asks");
            case CLIENT_CREDENTIALS ->
                new Form(
                        "clientCredentials",
                        RuntimeTypes.CLIENT_CREDENTIALS_FLOW,
                        "The application gets a token of its own.",
                        "String... scopes",
                        "scopes",
                        "what to ask for");
        };
    }

    /** Writes what all flows of the scheme have in common. */
    void writeServer() {
        String type = out.name(RuntimeTypes.AUTHORIZATION_SERVER);
        String start = "return " + type + ".builder(" + Literal.of("sign-in of " + signIn.schemeId()) + ")";
        List<String> calls = common(signIn.server());
        out.blank().open("private static " + type + ".Builder server()");
        if (calls.isEmpty()) {
            out.line(start + ";");
        } else {
            writeChain(start, calls);
        }
        out.close();
    }

    private List<String> common(Server server) {
        List<String> calls = new ArrayList<>();
        add(calls, "revocation", server.revocationUrl());
        add(calls, "revocationField", server.revocationField());
        add(calls, "userInfo", server.userInfoUrl());
        add(calls, "logOut", server.logOutUrl());
        add(calls, "scopeSeparator", server.scopeSeparator());
        if (server.clientAuthentication() != null) {
            calls.add(".clientAuthentication(" + out.name(RuntimeTypes.CLIENT_AUTHENTICATION) + "."
                    + server.clientAuthentication() + ")");
        }
        if (signIn.flows().stream().anyMatch(flow -> flow.kind() == SignInModel.Kind.AUTHORIZATION_CODE)) {
            add(calls, "proofKey", server.proofKey());
        }
        if (server.sendsState()) {
            calls.add(".sendsState()");
        }
        server.carries().forEach(name -> add(calls, "carries", name));
        add(calls, "authorizationParameter", server.authorizationParameters());
        add(calls, "tokenParameter", server.tokenParameters());
        add(calls, "name", server.names());
        server.errors()
                .forEach((code, problem) -> calls.add(".error(" + Literal.of(code) + ", "
                        + out.name(RuntimeTypes.SIGN_IN_PROBLEM) + "." + problem + ")"));
        return calls;
    }

    private static void add(List<String> calls, String method, @Nullable String value) {
        if (value != null) {
            calls.add("." + method + "(" + Literal.of(value) + ")");
        }
    }

    private static void add(List<String> calls, String method, Map<String, String> values) {
        values.forEach(
                (name, value) -> calls.add("." + method + "(" + Literal.of(name) + ", " + Literal.of(value) + ")"));
    }
}
