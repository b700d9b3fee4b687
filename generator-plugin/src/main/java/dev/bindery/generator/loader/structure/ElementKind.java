package dev.bindery.generator.loader.structure;

import org.jspecify.annotations.Nullable;

/** The kinds of objects in a specification: those of OpenAPI, then those of our own keys. */
public enum ElementKind {
    DOCUMENT("document"),
    INFO("info"),
    CONTACT("contact"),
    LICENSE("license"),
    SERVER("server"),
    SERVER_VARIABLE("server variable"),
    TAG("tag"),
    EXTERNAL_DOCS("external docs"),
    COMPONENTS("components"),
    PATHS("paths"),
    PATH_ITEM("path item", "pathItems"),
    OPERATION("operation"),
    PARAMETER("parameter", "parameters"),
    HEADER("header", "headers"),
    REQUEST_BODY("request body", "requestBodies"),
    MEDIA_TYPE("media type"),
    ENCODING("encoding"),
    RESPONSES("responses"),
    RESPONSE("response", "responses"),
    CALLBACK("callback", "callbacks"),
    EXAMPLE("example", "examples"),
    LINK("link", "links"),
    SCHEMA("schema", "schemas"),
    DISCRIMINATOR("discriminator"),
    XML("xml"),
    SECURITY_REQUIREMENT("security requirement"),
    SECURITY_SCHEME("security scheme", "securitySchemes"),
    OAUTH_FLOWS("flows"),
    OAUTH_FLOW("flow"),

    CLIENT("client"),
    ENVELOPE("envelope"),
    ERRORS("errors"),
    ERROR_SHAPE("error shape"),
    ERROR_CHECKS("error checks"),
    ERROR_CODE("error code"),
    UNTYPED_CALL("untyped call"),
    RATE_LIMIT("rate limit"),
    VARIANT("variant"),
    PAGINATION("pagination"),
    CREDENTIAL("credential"),
    SIGNATURE("signature"),
    SIGN_IN("sign-in");

    private final String word;
    private final @Nullable String section;

    ElementKind(String word) {
        this(word, null);
    }

    ElementKind(String word, @Nullable String section) {
        this.word = word;
        this.section = section;
    }

    /** {@return what such an object is called in messages} */
    public String word() {
        return word;
    }

    /** {@return the part of {@code components} that holds such objects; null if a {@code $ref} cannot stand for one} */
    public @Nullable String section() {
        return section;
    }

    /** {@return whether a {@code $ref} may stand for such an object} */
    public boolean referable() {
        return section != null;
    }

    /** {@return whether it belongs to one of our own keys} */
    public boolean ours() {
        return compareTo(CLIENT) >= 0;
    }

    /** {@return whether nothing is generated from it, so that what is wrong in it does no harm} */
    public boolean decorative() {
        return switch (this) {
            case INFO, CONTACT, LICENSE, TAG, EXTERNAL_DOCS, EXAMPLE, LINK, XML -> true;
            default -> false;
        };
    }
}
