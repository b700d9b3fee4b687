package dev.bindery.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a client proves who it is.
 *
 * @param schemes the security schemes that operations name, by id
 * @param views what each kind of credential opens; at least one
 * @param signIns the ways to credentials, as far as the specification tells them
 */
public record AuthModel(List<Scheme> schemes, List<View> views, List<SignInModel> signIns) {

    public AuthModel {
        schemes = List.copyOf(schemes);
        views = List.copyOf(views);
        signIns = List.copyOf(signIns);
    }

    /**
     * A security scheme.
     *
     * @param id its key in the document
     * @param javaName the constant in the generated security class
     * @param kind what it does
     * @param parameterName the header, query parameter, cookie or form field of an API key, else null
     * @param signature how calls are signed; null if they are not
     * @param docs what it is
     */
    public record Scheme(
            String id,
            String javaName,
            Kind kind,
            @Nullable String parameterName,
            @Nullable SignatureModel signature,
            Docs docs) {}

    /** What the runtime implements itself. */
    public enum Kind {
        /** {@code Authorization: Bearer …}. */
        BEARER,
        /** {@code Authorization: Basic …}. */
        BASIC,
        /** A header of its own. */
        API_KEY_HEADER,
        /** A query parameter. */
        API_KEY_QUERY,
        /** A cookie. */
        API_KEY_COOKIE,
        /** Parts of the credential as parameters, and a signature over all parameters. */
        SIGNATURE
    }

    /**
     * The client as one kind of credential sees it.
     *
     * @param name the nested interface, {@code Token}
     * @param setupMethod the terminal method of the setup, {@code token}
     * @param schemeIds the schemes that the credential serves; empty for an anonymous view
     * @param parents names of views whose resources are all narrower or equal; this view extends them
     * @param resources what it may call
     * @param docs what the credential is
     */
    public record View(
            String name,
            String setupMethod,
            List<String> schemeIds,
            List<String> parents,
            List<ViewResource> resources,
            Docs docs) {

        public View {
            schemeIds = List.copyOf(schemeIds);
            parents = List.copyOf(parents);
            resources = List.copyOf(resources);
        }
    }

    /**
     * A resource in a view.
     *
     * @param resourceName the resource's name
     * @param interfaceName blocking name of the interface that the view hands out
     */
    public record ViewResource(String resourceName, String interfaceName) {}
}
