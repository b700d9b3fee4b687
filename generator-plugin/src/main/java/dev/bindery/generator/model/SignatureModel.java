package dev.bindery.generator.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A signature over the parameters of a call.
 *
 * @param parameter the parameter that holds it
 * @param sent the parts of the credential that are sent as parameters
 * @param excluded parameters that are not signed
 * @param secrets what it may be signed with; the first that a credential has all parts of
 */
public record SignatureModel(String parameter, List<Part> sent, List<String> excluded, List<Secret> secrets) {

    public SignatureModel {
        sent = List.copyOf(sent);
        excluded = List.copyOf(excluded);
        secrets = List.copyOf(secrets);
    }

    /**
     * A part of a credential.
     *
     * @param name its name on the wire
     * @param javaName its name as an argument
     */
    public record Part(String name, String javaName) {}

    /**
     * What a call is signed with.
     *
     * @param setupMethod the method of the setup that takes a credential with it; null where it is that of the view
     * @param parts one: the secret itself; several: their digest is the secret
     */
    public record Secret(@Nullable String setupMethod, List<Part> parts) {

        public Secret {
            parts = List.copyOf(parts);
        }
    }

    /** {@return the parts of a credential with this secret, each once} */
    public List<Part> parts(Secret secret) {
        return Stream.concat(sent.stream(), secret.parts().stream()).distinct().toList();
    }
}
