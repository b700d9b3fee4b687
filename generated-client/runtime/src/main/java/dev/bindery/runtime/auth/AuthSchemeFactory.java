package dev.bindery.runtime.auth;

import java.util.Map;

/** Makes schemes of a kind that the runtime does not know. Found by {@link java.util.ServiceLoader}. */
public interface AuthSchemeFactory {

    /** {@return the kind, as the API's description names it} */
    String type();

    /**
     * Makes a scheme.
     *
     * @param id the name of the security scheme in the API's description
     * @param options what the description says about it
     * @return the scheme
     */
    AuthScheme create(String id, Map<String, String> options);
}
