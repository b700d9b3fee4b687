package dev.bindery.runtime.auth;

import dev.bindery.runtime.transport.RequestDraft;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** The schemes that the runtime knows. */
public final class AuthSchemes {
    private static final String AUTHORIZATION = "Authorization";

    private AuthSchemes() {}

    /**
     * {@code Authorization: Bearer <token>}.
     *
     * @param id the scheme's name in the API's description
     * @return the scheme
     */
    public static AuthScheme bearer(String id) {
        return new NamedScheme(id, (draft, credential) -> draft.header(AUTHORIZATION, "Bearer " + credential.token()));
    }

    /**
     * {@code Authorization: Basic …}, of user name and password in UTF-8.
     *
     * @param id the scheme's name in the API's description
     * @return the scheme
     */
    public static AuthScheme basic(String id) {
        return new NamedScheme(id, (draft, credential) -> {
            String pair = credential.user() + ":" + credential.secret();
            String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            draft.secret(AUTHORIZATION, encoded);
            draft.header(AUTHORIZATION, "Basic " + encoded);
        });
    }

    /**
     * A key in a header.
     *
     * @param id the scheme's name in the API's description
     * @param header the header's name
     * @return the scheme
     */
    public static AuthScheme apiKeyInHeader(String id, String header) {
        return apiKey(id, header, RequestDraft::header);
    }

    /**
     * A key in the query.
     *
     * @param id the scheme's name in the API's description
     * @param parameter the parameter's name
     * @return the scheme
     */
    public static AuthScheme apiKeyInQuery(String id, String parameter) {
        return apiKey(id, parameter, RequestDraft::query);
    }

    /**
     * A key in a cookie.
     *
     * @param id the scheme's name in the API's description
     * @param cookie the cookie's name
     * @return the scheme
     */
    public static AuthScheme apiKeyInCookie(String id, String cookie) {
        return apiKey(id, cookie, RequestDraft::cookie);
    }

    /**
     * A key in a form field. A request with a body that is no form cannot carry it.
     *
     * @param id the scheme's name in the API's description
     * @param field the field's name
     * @return the scheme
     */
    public static AuthScheme apiKeyInForm(String id, String field) {
        return apiKey(id, field, RequestDraft::form);
    }

    /**
     * Parts of the credential as parameters, and a signature over all parameters. They go into the form of a request that has
     * or may have one, else into the query. The fields of a multipart body are not signed.
     *
     * @param id the scheme's name in the API's description
     * @param signature what is sent and how it is signed
     * @return the scheme
     */
    public static AuthScheme signed(String id, ParameterSignature signature) {
        return new SignatureScheme(Objects.requireNonNull(id, "id"), signature);
    }

    private static AuthScheme apiKey(String id, String name, Place place) {
        return new NamedScheme(id, (draft, credential) -> {
            draft.secret(name, credential.token());
            place.put(draft, name, credential.token());
        });
    }

    /** Where a key goes. */
    private interface Place {
        void put(RequestDraft draft, String name, String value);
    }

    /** What a scheme does with a credential. */
    private interface Authorization {
        void apply(RequestDraft draft, Credential credential);
    }

    private record NamedScheme(String id, Authorization authorization) implements AuthScheme {
        private NamedScheme {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public void authorize(RequestDraft draft, Credential credential) {
            authorization.apply(draft, credential);
        }
    }
}
