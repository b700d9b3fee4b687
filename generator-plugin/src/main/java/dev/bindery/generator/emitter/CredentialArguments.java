package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel.Scheme;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.SignatureModel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** What the methods that open views take. */
public final class CredentialArguments {

    private CredentialArguments() {}

    /**
     * An argument.
     *
     * @param type its type
     * @param name its name
     * @param text what it is, as Javadoc HTML
     */
    public record Argument(TypeName type, String name, String text) {}

    /**
     * The first method that opens a view, with the secrets themselves.
     *
     * @param name the method of the setup
     * @param arguments what it takes; nothing for an anonymous view
     */
    public record Opening(String name, List<Argument> arguments) {

        public Opening {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@return the first of the methods that open a view} */
    public static Opening opening(ApiModel api, View view) {
        List<Scheme> schemes = view.schemeIds().stream()
                .map(id -> SecurityEmitter.scheme(api, id))
                .toList();
        SignatureModel signature = schemes.size() == 1 ? schemes.get(0).signature() : null;
        if (signature == null) {
            List<Argument> arguments = schemes.stream()
                    .flatMap(scheme -> of(scheme, schemes.size() == 1).stream())
                    .toList();
            return new Opening(view.setupMethod(), arguments);
        }
        SignatureModel.Secret secret = signature.secrets().get(0);
        List<Argument> parts = signature.parts(secret).stream()
                .map(part -> new Argument(ClassName.get(String.class), part.javaName(), part.name()))
                .toList();
        return new Opening(secret.setupMethod() == null ? view.setupMethod() : secret.setupMethod(), parts);
    }

    /** {@return what a scheme asks for; several schemes may each have a user name} */
    static List<Argument> of(Scheme scheme, boolean alone) {
        String id = JavadocText.code(scheme.id());
        String name = variable(scheme);
        return switch (scheme.kind()) {
            case BASIC ->
                List.of(
                        new Argument(ClassName.get(String.class), own(name, "user", alone), "the user name for " + id),
                        new Argument(
                                ClassName.get(String.class), own(name, "password", alone), "the password for " + id));
            case SIGNATURE -> List.of(new Argument(RuntimeTypes.CREDENTIAL, name, "the credential for " + id));
            default -> List.of(new Argument(ClassName.get(String.class), name, "the secret for " + id));
        };
    }

    private static String own(String name, String part, boolean alone) {
        return alone ? part : name + Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }

    /** {@return the argument that stands for a scheme} */
    static String variable(Scheme scheme) {
        String name = Pattern.compile("_(.)")
                .matcher(scheme.javaName().toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return SourceVersion.isName(name) ? name : name + "_";
    }
}
